/** The municipalities of a province side by side. */
export { achterstandverdeling, verdelingInWoorden } from './aandelen.ts';
export { dashboardtabel, kaarttabel } from './dashboard.ts';
export { gepubliceerdeNidosstanden, type Nidosstand, nidosVerwacht, readNidosstanden } from './nidosoverzicht.ts';
export { gepubliceerdeOverzichten, overzichtenUitTabel, type Provincieoverzicht } from './provincie-overzicht.ts';
export type { Provinciekolom, Provincierij } from './provincierij.ts';
export { afwijkendeTotaalrijen, totalenVan } from './totalen.ts';
export { type Verhouding, verhoudingen } from './verhoudingen.ts';
