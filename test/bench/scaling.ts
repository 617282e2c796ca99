import { gemeentenOp } from '../../core/gemeente/index.ts';
import { factsColumns, loadBuiltFunctions } from './functions.ts';
import { chances } from './forecast.ts';
import { LANGSTE_WACHTEN, type Schaalpunt, SIZES } from '../../addin/build/figures/schaal.ts';

/** Of the province whose framework goes for the rows. */
const NAMEN = gemeentenOp('Utrecht').map(({ naam }) => naam);

/** One call of each function over 10² … 10⁶ rows. A size that would take too long, judged by the one before, is left out. */
export function scaling(): Schaalpunt[] {
  const { associated } = loadBuiltFunctions();
  const call = (id: string, ...args: unknown[]) => void associated.get(id)?.(...args);
  const table = (rows: number) => {
    const columns = factsColumns(rows);
    return [
      ['gemeente', 'periode', 'taakstelling', 'achterstand_begin', 'gerealiseerd', 'vorige_trede'],
      ...Array.from({ length: rows }, (_, row) => [NAMEN[row % NAMEN.length], ...[0, 1, 2, 3, 4].map((k) => columns[k]?.[row]?.[0])]),
    ];
  };
  const functies: readonly (readonly [string, (rows: number) => () => void])[] = [
    [
      'TREDE',
      (rows) => {
        const columns = factsColumns(rows);
        return () => call('TREDE', ...columns);
      },
    ],
    [
      'BEOORDEEL',
      (rows) => {
        const cells = table(rows);
        return () => call('BEOORDEEL', cells);
      },
    ],
    [
      'TELLING',
      (rows) => {
        const cells = table(rows);
        return () => call('TELLING', cells);
      },
    ],
    ['PROGNOSE.KANSEN', chances],
  ];
  return functies.flatMap(([functie, make]) => {
    const points: Schaalpunt[] = [];
    for (const rijen of SIZES) {
      const before = points.at(-1);
      if (before !== undefined && before.seconden * 10 > 6 * LANGSTE_WACHTEN) break;
      points.push({ functie, rijen, seconden: best(make(rijen)) });
    }
    return points;
  });
}

/** The best of three, or the only one where one takes long. */
function best(run: () => void): number {
  const times: number[] = [];
  while (times.length < 3 && !times.some((time) => time > 2)) {
    const start = performance.now();
    run();
    times.push((performance.now() - start) / 1000);
  }
  return Math.min(...times);
}
