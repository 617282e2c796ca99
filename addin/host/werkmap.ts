import { Fault } from '../../core/invoer/index.ts';

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

/** The selected cells: of several areas the first, and how many there are. */
export interface Selectie extends Bereik {
  readonly gebieden: number;
}

/** What stands in the way of writing to cells. */
export interface Celstaat {
  /** The sheet is protected. */
  readonly isBeveiligd: boolean;
  /** A filter, or the user, hides some of the rows. */
  readonly heeftVerborgenRijen: boolean;
  /** The workbook recalculates by itself; if not, only when the user asks (F9). */
  readonly computesByItself: boolean;
}

/** A chart of the spreadsheet itself. */
export interface Bladgrafiek {
  readonly soort: 'lijn' | 'kolom';
  readonly titel: string;
  /** Labels in the first column, a series in each further one, with its name in the first row. */
  readonly gegevens: Bereik;
  /** The cells that the chart covers. */
  readonly plek: Bereik;
}

/** A picture to put in a sheet; the sizes are in pixels. */
export interface Image {
  /** The bytes of a PNG file, in base64. */
  readonly png: string;
  /** What is to be seen, for those who cannot see it. */
  readonly beschrijving: string;
  readonly width: number;
  readonly height: number;
}

/** What goes or breaks with a sheet, besides its own cells. */
export interface Bladgebruik {
  /** The cells of other sheets whose formula reads the sheet, such as `Cijfers!B2`. */
  readonly formules: readonly string[];
  /** The names of cells on it. */
  readonly namen: readonly string[];
  /** How many charts, pictures and comments are on it. */
  readonly grafieken: number;
  readonly images: number;
  readonly opmerkingen: number;
}

/** The cells around a place up to the nearest empty row and column; the first row holds the headers. */
export interface Celgebied extends Bereik {
  readonly cellen: readonly (readonly Celwaarde[])[];
  /** Row of the asked place within `cellen`, counted from 0 (the header row). */
  readonly rij: number;
}

/** A workbook as a file. */
export interface Werkmapbestand {
  /** The name of the file, with `.xlsx`. */
  readonly naam: string;
  readonly bytes: Uint8Array;
}

/** A workbook made into a file, and what of it the file does not hold, as Dutch phrases. */
export interface OpgeslagenWerkmap extends Werkmapbestand {
  readonly verlies: readonly string[];
}

/** Ends a subscription. */
export type Unsubscribe = () => Promise<void>;

/** What the pane may ask of a workbook. Rejects with a `Werkmapfout` and never with anything else. */
export interface Werkmap {
  /** The selected cells; of several areas the first. */
  selection(): Promise<Selectie>;
  /** Shows cells and selects them. */
  select(bereik: Bereik): Promise<void>;
  /** What stands in the way of writing to cells. */
  state(bereik: Bereik): Promise<Celstaat>;
  /** Values, row by row. */
  read(bereik: Bereik): Promise<Celwaarde[][]>;
  /** Formulas in canonical en-US form, starting with `=`; `null` where a cell has none. */
  readFormulas(bereik: Bereik): Promise<(string | null)[][]>;
  /** The region with a header row around a place. */
  readTable(bereik: Bereik): Promise<Celgebied>;
  /** Writes plain values; text stays text (`2022-1`, `=1+1`). The block must have the values' shape. */
  write(bereik: Bereik, waarden: readonly (readonly Celwaarde[])[]): Promise<void>;
  /**
   * Writes plain values where the cells still hold `was` and no formula, and nothing where anybody changed one of them:
   * to look and to write are one step, so that two panes never overwrite each other. Gives whether it was written.
   */
  replace(bereik: Bereik, was: readonly (readonly Celwaarde[])[], wordt: readonly (readonly Celwaarde[])[]): Promise<boolean>;
  /** Writes canonical en-US formulas (commas, dotted IBT names); `null` leaves a cell as it is. */
  writeFormulas(bereik: Bereik, formules: readonly (readonly (string | null)[])[]): Promise<void>;
  /** Empties cells; one that was made a text cell gets a general format again. */
  clear(bereik: Bereik): Promise<void>;
  /** The smallest block that holds everything on a sheet; `null` when it is empty, `undefined` where there is no such sheet. */
  usedRange(blad: string): Promise<Bereik | null | undefined>;
  /** Makes a table of cells with a header row; a taken name gets a number behind it. The workbench's tables have no name. */
  addTable(bereik: Bereik, naam: string): Promise<void>;
  /** Gives cells a name in the whole workbook; refuses a name that is taken. */
  defineName(naam: string, bereik: Bereik): Promise<void>;
  /** Takes a name away; the cells stay. */
  removeName(naam: string): Promise<void>;
  /** Puts a chart over cells. */
  addChart(grafiek: Bladgrafiek): Promise<void>;
  /** Puts a picture in a sheet with its upper left corner in a cell. */
  addImage(cel: Bereik, image: Image): Promise<void>;
  /** Adds an empty sheet at the end and gives its name; a taken name gets a number behind it. */
  addSheet(naam: string): Promise<string>;
  /** What is built upon a sheet; a chart on another sheet that draws its cells is not seen. */
  uses(blad: string): Promise<Bladgebruik>;
  /** Takes a sheet away with all that is on it. */
  removeSheet(naam: string): Promise<void>;
  /** Whether `save` and `open` are offered: in the workbench only, Excel has its own. */
  offersFiles(): Promise<boolean>;
  /** A copy of the whole workbook as a file; for the user it stays unsaved. */
  save(): Promise<OpgeslagenWerkmap>;
  /**
   * Shows the workbook of a file in place of the present one, which must not have changes that were not saved.
   * Gives what of the file it leaves out, as Dutch phrases.
   */
  open(file: Werkmapbestand): Promise<readonly string[]>;
  /** Calls back with the new selection whenever it changes. */
  onSelectionChanged(callback: (selectie: Selectie) => void): Promise<Unsubscribe>;
  /** Calls back after cells changed, by hand or by recalculation. */
  onDataChanged(callback: () => void): Promise<Unsubscribe>;
}

/** The type of the message by which the workbench tells the pane that it shows another workbook. */
export const ANDERE_WERKMAP = 'ibt-andere-werkmap';

/** An error of the host, with a Dutch message that can be shown as it is. Made by a catalogue only, such as those in `host-messages.ts`. */
export class Werkmapfout extends Fault {
  override readonly name = 'Werkmapfout';
}
