export { alsCel } from './feiten-cel.ts';
export { FEITEN, FEITKOLOMMEN, isFeit, KERNFEITEN, kolommenNa, OVERIGE_FEITEN, perFeit, VERPLICHTE_FEITEN } from './feiten-lists.ts';
export { readIngevuld } from './ingevuld.ts';
export { feitenInVolgorde, feitenUit } from './make-feiten.ts';
export { type Feit, type Feiten, type FeitenVan, type Feitwaarde, type OnbekendFeit, type Soort, type Field, FIELDS, type VerplichtFeit } from './facts.ts';
