/** Milliseconds of the middle run of several, after one that is not counted. */
export function median(run: () => void, runs = 7): number {
  return mediansInTurn([run], runs)[0] as number;
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
  return taken.map(middle);
}

/** The middle of several numbers. */
export function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
