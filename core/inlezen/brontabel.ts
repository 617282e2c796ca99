import type { Periode } from '../periode.ts';
import type { Bronblad } from './bronblad.ts';
import type { Koprij } from './koprij.ts';

/** One table of a sheet. */
export interface Brontabel {
  readonly blad: Bronblad;
  /** Headers of columns that belong to another table beside it are blank. */
  readonly kop: Koprij;
  /** The periode that stands above its columns. */
  readonly periode?: Periode;
}
