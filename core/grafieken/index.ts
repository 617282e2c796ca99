/** Charts as data: words, tables and specification; drawing them is for pane and notebooks. */
export type { Grafiek } from './grafiek.ts';
export { type Format, formatted, kopregels } from './grafieken-format.ts';
export { scores } from './grafieken-scores.ts';
export { alternatief } from './grafieken-texts.ts';
export { kalibratie } from './kalibratie.ts';
export { nidosgrafiek } from './nidosgrafiek.ts';
export { ontleding } from './ontleding.ts';
export { overgangen } from './overgangen.ts';
export { metPngTekst } from './png.ts';
export { provincietegels } from './provincietegels.ts';
export { reeks } from './reeksgrafiek.ts';
export { metBeschrijving } from './svg.ts';
export { tellingen } from './tellingen.ts';
export type { Themanaam } from './theme.ts';
export { tredenkaart } from './tredenkaart.ts';
export { TREDEPALET } from './tredepalet.ts';
export { trendgrafiek } from './trendgrafiek.ts';
export { waaier, type Waaiervraag } from './waaier.ts';
