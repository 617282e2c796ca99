import type { Kaderkeuze } from '../../../core/kader/index.ts';

/** The sheet with the framework of a workbook. */
export const KADERBLAD = 'IBT-kader';

/** The framework that a workbook has on a sheet of its own; without such a sheet every row goes by that of its province. */
export interface Werkmapkader {
  /** What goes for every table; of a table with faults it makes no trede. `undefined` without the sheet. */
  readonly keuze: Kaderkeuze | undefined;
  /** The address of the table on that sheet, as `A1:K12`; for formulas. */
  readonly adres?: string;
  /** What is wrong with the table, as sentences; none where it can be used. */
  readonly fouten: readonly string[];
}

/** A workbook without a framework of its own. */
export const GEEN_WERKMAPKADER: Werkmapkader = { keuze: undefined, fouten: [] };
