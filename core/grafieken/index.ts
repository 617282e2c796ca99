/** Charts as data: words, tables and specification; drawing them is for pane and notebooks. */
export { gemeentekaart, type Kaartgemeente } from './gemeentekaart.ts';
export type { Grafiek, Vorm } from './grafiek.ts';
export { type Format, formatted, kopregels } from './grafieken-format.ts';
export { alternatief } from './grafieken-texts.ts';
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
export { vooruitzicht } from './vooruitzichtgrafiek.ts';
export { waaier, type Waaiervraag } from './waaier.ts';
