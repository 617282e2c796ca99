/** Milliseconds of the middle run of several, after one that is not counted. */
export function median(run: () => void, runs = 7): number {
  run();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[Math.floor(runs / 2)] ?? NaN;
}

/** The medians of several runs taken in turn, A B C A B C …, so that a drift of the machine's speed hits all alike. */
export function mediansInTurn(runs: readonly (() => void)[], rounds = 9): number[] {
  const taken: number[][] = runs.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [i, run] of runs.entries()) {
      const start = performance.now();
      run();
      // The first round warms up.
      if (round > 0) taken[i]?.push(performance.now() - start);
    }
  }
  return taken.map((values) => values.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? NaN);
}

/** One line of the result: what, how long, and beside what. */
export interface Line {
  readonly what: string;
  readonly measured: string;
  readonly beside: string;
  readonly goal: string;
}

/** A number of milliseconds, written short. */
export function ms(value: number): string {
  return `${value < 10 ? value.toFixed(1) : value.toFixed(0)} ms`;
}

/** A ratio, written short. */
export function times(value: number): string {
  return `${value.toFixed(2)}×`;
}
