export { alsCel } from './cel.ts';
export { FEITEN, FEITKOLOMMEN, isFeit, KERNFEITEN, kolommenNa, OVERIGE_FEITEN, perFeit, VERPLICHTE_FEITEN } from './lijsten.ts';
export { leesIngevuld } from './ingevuld.ts';
export { feitenInVolgorde, feitenUit } from './maak.ts';
export { type Feit, type Feiten, type FeitenVan, type Feitwaarde, type OnbekendFeit, type Soort, type Veld, VELDEN, type VerplichtFeit } from './velden.ts';
