import { alsFoutcel, type Celwijs, celwijs, type Celresultaat } from './celwijs.ts';
import { FUNCTIEFOUT } from './functions-messages.ts';

/** How a function with several result columns works row by row; its input is one column. */
export interface Rijwijs<W extends readonly unknown[]> extends Omit<Celwijs<W>, 'bereken'> {
  /** The number of result columns. */
  readonly kolommen: number;
  readonly bereken: (...waarden: W) => readonly Celresultaat[];
}

/**
 * Makes a function of columns from a function of one row that gives several cells: a blank row gives blanks, a bad row
 * its error in each of them. Nothing is ever thrown.
 */
export function rijwijs<W extends readonly unknown[]>({
  kolommen,
  bereken,
  ...functie
}: Rijwijs<W>): (argumenten: readonly unknown[]) => any[][] {
  const rijen: (readonly Celresultaat[])[] = [];
  // Each row's cells are kept apart; its place among them stands in for them.
  const plaatsen = celwijs<W>({ ...functie, bereken: (...waarden) => rijen.push(bereken(...waarden)) - 1 });
  return (argumenten) => {
    rijen.length = 0;
    const uitkomst = plaatsen(argumenten);
    const width = uitkomst[0]!.length;
    if (width > 1) {
      return [[alsFoutcel(FUNCTIEFOUT.geen_kolom({ rijen: uitkomst.length, kolommen: width, width: kolommen }))]];
    }
    return uitkomst.map(([plaats]) => (typeof plaats === 'number' ? [...rijen[plaats]!] : new Array<unknown>(kolommen).fill(plaats)));
  };
}
