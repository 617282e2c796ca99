/** The facts of one municipality in one periode: one schema, from which type, readers, columns and help follow. */
export {
  type Feit,
  type Feiten,
  type FeitenVan,
  type Feitwaarde,
  type Field,
  FIELDS,
  type OnbekendFeit,
  type Veldsoort,
  type Veldwaarde,
  type VerplichtFeit,
} from './facts.ts';
export { alsCel, feitcel } from './feiten-cel.ts';
export {
  FEITEN,
  FEITKOLOMMEN,
  isFeit,
  KERNFEITEN,
  kolommenNa,
  NUL_IS_LEEG,
  OVERIGE_FEITEN,
  perFeit,
  VERPLICHTE_FEITEN,
} from './feiten-lists.ts';
export { readIngevuld } from './ingevuld.ts';
export { feitenInVolgorde, feitenUit } from './make-feiten.ts';
