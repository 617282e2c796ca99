/**
 * The port between the task pane and the spreadsheet that hosts it.
 * The pane knows this file only; `excel.ts` and `workbench.ts` implement it.
 * Every call is asynchronous and moves a whole block of cells at once.
 */

/** A cell that holds an error: its English code and, where the host knows it, the message. */
export interface Celfout {
  readonly fout: string;
  readonly melding?: string;
}

/** One cell's value. `null` is an empty cell; dates are serial numbers of the 1900 system. */
export type Celwaarde = string | number | boolean | null | Celfout;

/** A block of cells: the sheet's name and an address without sheet or `$`, such as `A1:C5`. */
export interface Bereik {
  readonly blad: string;
  readonly adres: string;
}

/** The cells around a place up to the nearest empty row and column; the first row holds the headers. */
export interface Gebied extends Bereik {
  readonly cellen: readonly (readonly Celwaarde[])[];
  /** Row of the asked place within `cellen`, counted from 0 (the header row). */
  readonly rij: number;
}

/** Ends a subscription. */
export type Afmelden = () => Promise<void>;

/** What the pane may ask of a workbook. Rejects with a `Werkmapfout` and never with anything else. */
export interface Werkmap {
  /** The selected cells; of several areas the first. */
  selection(): Promise<Bereik>;
  /** Values, row by row. */
  read(bereik: Bereik): Promise<Celwaarde[][]>;
  /** Formulas in canonical en-US form, starting with `=`; `null` where a cell has none. */
  readFormulas(bereik: Bereik): Promise<(string | null)[][]>;
  /** The region with a header row around a place. */
  readTable(bereik: Bereik): Promise<Gebied>;
  /** Writes plain values; text stays text (`2022-1`, `=1+1`). The block must have the values' shape. */
  write(bereik: Bereik, waarden: readonly (readonly Celwaarde[])[]): Promise<void>;
  /** Writes canonical en-US formulas (commas, dotted IBT names); `null` leaves a cell as it is. */
  writeFormulas(bereik: Bereik, formules: readonly (readonly (string | null)[])[]): Promise<void>;
  /** Adds an empty sheet at the end and gives its name; a taken name gets a number behind it. */
  addSheet(naam: string): Promise<string>;
  /** Calls back with the new selection whenever it changes. */
  onSelectionChanged(terugroep: (selectie: Bereik) => void): Promise<Afmelden>;
  /** Calls back after cells changed, by hand or by recalculation. */
  onDataChanged(terugroep: () => void): Promise<Afmelden>;
}

/** An error of the host, with a Dutch message that can be shown as it is. */
export class Werkmapfout extends Error {
  override readonly name = 'Werkmapfout';
}
