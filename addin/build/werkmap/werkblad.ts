import type { DataValidation, SheetChart } from 'hucre/xlsx';
import type { Blad } from '../../workbench/example/example-blad.ts';

/** A sheet of the template workbook: what the workbench shows too, and what only a file holds. */
export interface Werkblad extends Blad {
  /** What may be typed where, with a Dutch message. */
  readonly invoerregels?: readonly DataValidation[];
  readonly grafieken?: readonly SheetChart[];
  /** Names of ranges of this sheet; the addresses without the sheet. */
  readonly namen?: Readonly<Record<string, string>>;
  /** Rows repeated on each printed page, such as `$6:$6`. */
  readonly koprijen?: string;
}
