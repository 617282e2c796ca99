import { factsColumns, loadBuiltFunctions } from './functions.ts';
import { chances } from './forecast.ts';

/** How long one call takes for so many rows. */
export interface Schaalpunt {
  readonly functie: string;
  readonly rijen: number;
  readonly seconden: number;
}

/** The numbers of rows that are tried. */
export const SIZES: readonly number[] = [100, 1_000, 10_000, 100_000, 1_000_000];
/** Longer nobody waits for a formula: where a call takes more, one machine is no longer enough. */
export const LANGSTE_WACHTEN = 10;
/** All municipalities of the Netherlands in 2024, in the half-years since 2016. */
export const LANDELIJK = 342 * 20;

/** One call of each function over 10² … 10⁶ rows. A size that would take too long, judged by the one before, is left out. */
export function scaling(): Schaalpunt[] {
  const { associated } = loadBuiltFunctions();
  const call = (id: string, ...args: unknown[]) => void associated.get(id)?.(...args);
  const table = (rows: number) => {
    const columns = factsColumns(rows);
    return [['gemeente', 'periode', 'taakstelling', 'achterstand_begin', 'gerealiseerd', 'vorige_trede'], ...Array.from({ length: rows }, (_, row) => [`G${row % 342}`, ...[0, 1, 2, 3, 4].map((k) => columns[k]?.[row]?.[0])])];
  };
  const functies: readonly (readonly [string, (rows: number) => () => void])[] = [
    ['TREDE', (rows) => { const columns = factsColumns(rows); return () => call('TREDE', ...columns); }],
    ['BEOORDEEL', (rows) => { const cells = table(rows); return () => call('BEOORDEEL', cells); }],
    ['TELLING', (rows) => { const cells = table(rows); return () => call('TELLING', cells); }],
    ['PROGNOSE.KANSEN', chances],
  ];
  return functies.flatMap(([functie, make]) => {
    const points: Schaalpunt[] = [];
    for (const rijen of SIZES) {
      const before = points.at(-1);
      if (before !== undefined && before.seconden * 10 > 6 * LANGSTE_WACHTEN) break;
      points.push({ functie, rijen, seconden: bestOfThree(make(rijen)) });
    }
    return points;
  });
}

function bestOfThree(run: () => void): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    run();
    return (performance.now() - start) / 1000;
  });
  return Math.min(...times);
}

/** The most rows of a function that were computed within the longest wait. */
export function genoegTot(punten: readonly Schaalpunt[], functie: string): number | undefined {
  return punten.filter((punt) => punt.functie === functie && punt.seconden <= LANGSTE_WACHTEN).at(-1)?.rijen;
}
