import { type Maat, metSpreiding } from '../../addin/build/figures/maat.ts';
import { gemeentenOp } from '../../core/gemeente/index.ts';
import { factsColumns } from './functions.ts';
import { FEWEST, inPairs, spread } from './measure.ts';
import type { Call } from './tables.ts';

/** All rows of a sheet, and so many columns of it. */
const [ALL_ROWS, COLUMNS, FILLED] = [1_048_576, 8, 26];
/** Of the province whose framework goes for the rows. */
const NAMEN = gemeentenOp('Utrecht').map(({ naam }) => naam);
const HEADERS = ['gemeente', 'periode', 'taakstelling', 'achterstand_begin', 'gerealiseerd', 'vorige_trede', 'nagekomen', 'gekoppeld'];

/** Whole columns with a table of 26 rows at their top, as A:H passes them. */
function sheet(): unknown[][] {
  const columns = factsColumns(FILLED);
  return Array.from({ length: ALL_ROWS }, (_, row) => {
    if (row === 0) return HEADERS;
    return row > FILLED
      ? new Array<unknown>(COLUMNS).fill(null)
      : [NAMEN[row - 1], ...[0, 1, 2, 3, 4, 5, 6].map((k) => columns[k]?.[row - 1]?.[0] ?? null)];
  });
}

/** One pass over all cells that does nothing but look whether each is blank. */
function plainPass(cells: readonly (readonly unknown[])[]): number {
  let filled = 0;
  for (const row of cells) for (const cell of row) if (cell !== null) filled++;
  return filled;
}

/** BEOORDEEL over whole columns: beside a plain pass over the same cells, and what it holds in memory beyond its argument. */
export async function wholeColumns(call: Call): Promise<Maat[]> {
  const cells = sheet();
  const { ratio, time, beside } = await inPairs(
    () => void call('BEOORDEEL', cells),
    () => void plainPass(cells),
    9,
  );
  const wat = `BEOORDEEL over hele kolommen, ${ALL_ROWS.toLocaleString('nl-NL')} × ${COLUMNS}, ${FILLED} rijen gevuld`;
  return [
    {
      wat: `${wat}, als veelvoud van één kale gang langs dezelfde cellen`,
      waarde: ratio,
      eenheid: '×',
      naast: `BEOORDEEL: ${metSpreiding(time, 'ms')}; kale gang: ${metSpreiding(beside, 'ms')}`,
      doel: 3,
    },
    memory(`${wat}: geheugen erbij, tot het weer is opgeruimd`, () => call('BEOORDEEL', cells)),
  ];
}

/** The memory that a call takes, its rubbish included, as far as it was not cleared on the way. */
function memory(wat: string, run: () => unknown): Maat {
  const { gc } = globalThis;
  if (gc === undefined) return { wat, waarde: undefined, eenheid: 'MB', naast: '', doel: 100, reden: 'zonder --expose-gc niet te meten' };
  const taken = Array.from({ length: FEWEST }, () => {
    void gc();
    const before = process.memoryUsage().heapUsed;
    const result = run();
    const after = process.memoryUsage().heapUsed;
    if (result === undefined) throw new Error('nothing was given');
    return Math.max(0.1, (after - before) / 2 ** 20);
  });
  return { wat, waarde: spread(taken), eenheid: 'MB', naast: '', doel: 100 };
}
