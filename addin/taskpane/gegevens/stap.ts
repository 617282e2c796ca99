import type { Geweigerd, Indelen, Tabelkeuze } from '../../inlezen/indelen.ts';
import type { Werkmapinhoud } from '../../inlezen/workbook-content.ts';

/** Where the bringing in of figures is. */
export type Gegevensstap =
  | { readonly soort: 'leeg' }
  | { readonly soort: 'bezig'; readonly herkomst: string; readonly deel: number }
  | { readonly soort: 'kies_blad'; readonly herkomst: string; readonly werkmap: Werkmapinhoud }
  | Tabelkeuze
  | Geweigerd
  | Indelen;
