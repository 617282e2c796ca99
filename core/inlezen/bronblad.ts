import type { Datum } from '../datum.ts';

/** A cell that a file marks as a date; a text or a plain number that may mean one is no such cell. */
export interface Datumcel {
  readonly soort: 'datum';
  readonly datum: Datum;
}

/** A cell that holds an error, by its English code (`#DIV/0!`), or a formula of which the file holds no value. */
export interface Foutcel {
  readonly soort: 'fout';
  readonly code: string;
}

/** A cell as a reader of files gives it. Texts are as they stand in the file and hostile until read. */
export type Broncel = string | number | boolean | null | Datumcel | Foutcel;

/** A row of a file. */
export interface Bronrij {
  /** The number the sender sees in front of it, from 1; in a CSV file that of the row, blank ones included. */
  readonly nummer: number;
  readonly verborgen: boolean;
  readonly cellen: readonly Broncel[];
}

/** One sheet, one CSV file or what was pasted: its rows that hold something, in order. */
export interface Bronblad {
  readonly rijen: readonly Bronrij[];
  /** How many merged cells held a text or a date that was taken to stand in each of them. */
  readonly samengevoegd: number;
}

/** The cell as text without blanks around it; `''` for anything that is no text. */
export function tekstVan(cel: Broncel | undefined): string {
  return typeof cel === 'string' ? cel.trim() : '';
}

/** The day of a cell that a file marks as a date; `undefined` for any other. */
export function datumVan(cel: Broncel): Datum | undefined {
  return typeof cel === 'object' && cel?.soort === 'datum' ? cel.datum : undefined;
}

/** Whether a cell holds nothing, or blanks only. */
export function isLegeCel(cel: Broncel | undefined): boolean {
  return typeof cel === 'string' ? cel.trim() === '' : cel === null || cel === undefined;
}
