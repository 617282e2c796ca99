/** From the cells of a file to facts: headings, values, layout, personal data, and CSV out. */
export type { Bronblad, Broncel, Bronrij } from './bronblad.ts';
export type { Vermelding } from './cel-lezen.ts';
export { type Csvcel, csvUit } from './csv-out.ts';
export { type Delimiter, delimiterOf } from './delimiter.ts';
export { type Doelkolom, DOELKOLOMMEN, heeftTeken } from './doelkolom.ts';
export {
  type Indeling,
  type Kolomkeuze,
  metKeuze,
  stelVoor,
  type Standteken,
  type Tekstkeuze,
  type Vraag,
  vragen,
  vrijeKolom,
} from './indeling.ts';
export { HOOGSTE_KOPRIJ, type Koprij } from './koprij.ts';
export { type Persoonsgegeven, type Persoonskolom, persoonskolommen } from './persoonsgegevens.ts';
export { type Ingelezen, readIn } from './read-in.ts';
export type { Brontabel } from './brontabel.ts';
export { tabellenIn } from './tabellen.ts';
export { herinner, remember, type Remembered } from './remembered.ts';
