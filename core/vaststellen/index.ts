/** Treden decided, kept as they were, with a seal. */
export { alsRij, readVaststellingen, type SavedVaststelling, type SavedVaststellingen, VASTSTELLINGKOLOMMEN } from './vaststellen-blad.ts';
export type { VanWie } from './vaststellen-messages.ts';
export { stelVast, uitkomstVan, type Vaststelling } from './vaststelling.ts';
export { herberekend, vergeleken, type Verschil } from './verschillen.ts';
export { geldende, geldendeVan, laatstePeriode, volgendePeriode } from './volgende.ts';
