/** How much this run tries: a share at `npm test`, everything at `npm run test:full`. vitest.config.ts decides and says so. */
export const FULL = process.env.IBT_FULL === '1';

/** The seed of everything that a run draws. It comes from the commit; `IBT_SEED` repeats a run. */
export const SEED = Number(process.env.IBT_SEED ?? 1);

/** How many to try: all of them in a full run, and else a share, of which the seed decides which. */
export function draws(all: number, share: number): number {
  return FULL ? all : share;
}

/** All of them in a full run, and else one, another by turns. */
export function turns<T>(all: readonly T[]): readonly T[] {
  const turn = SEED % all.length;
  return FULL ? all : all.slice(turn, turn + 1);
}

/** How long to wait at most: milliseconds, for so many seconds on a machine at rest. */
export function patience(seconds: number): number {
  return 1000 * seconds * Number(process.env.IBT_SLOWNESS ?? 1);
}
