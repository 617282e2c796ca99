export { alsCel } from './cel.ts';
export { FEITEN, FEITKOLOMMEN, isFeit, KERNFEITEN, kolommenNa, OVERIGE_FEITEN, perFeit, VERPLICHTE_FEITEN } from './lijsten.ts';
export { readIngevuld } from './ingevuld.ts';
export { feitenInVolgorde, feitenUit } from './maak.ts';
export { type Feit, type Feiten, type FeitenVan, type Feitwaarde, type OnbekendFeit, type Soort, type Field, FIELDS, type VerplichtFeit } from './velden.ts';
