/** Treden decided, kept as they were, with a seal. */
export {
  alsRijen,
  LATERE_KOLOMMEN,
  readVaststellingen,
  type SavedVaststelling,
  type SavedVaststellingen,
  VASTSTELLINGENBLAD,
  vaststellingenketen,
  VASTSTELLINGKOLOMMEN,
} from './vaststellen-blad.ts';
export { bewijsIn, checkBewijs, laatsteZegel, ontvangstbewijs } from './ontvangstbewijs.ts';
export type { VanWie } from './vaststellen-messages.ts';
export { stelVast, tredeUitkomst, type Vaststelling } from './vaststelling.ts';
export { herberekend, vergeleken, type Verschil } from './verschillen.ts';
export { geldende, geldendeVan, laatsteVastgesteldePeriode, volgendePeriode } from './volgende.ts';
