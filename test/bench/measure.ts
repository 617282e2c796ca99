import type { Spreiding } from '../../addin/build/figures/maat.ts';

/** Something to measure, as a whole. */
export type Run = () => void | Promise<void>;

/** A measurement shorter than this is mostly the clock's: what is faster is run several times. Milliseconds. */
const SHORTEST = 20;
/** With fewer measurements no interval holds the middle with 95% certainty. */
export const FEWEST = 6;

/**
 * The middle of measurements and its 95% interval, from their order alone: whatever their distribution, the true middle lies
 * above so few or below so few of them with a chance that is that of coins (the interval of the sign test). Throws for
 * fewer than six, and for one that is not above 0.
 */
export function spread(values: readonly number[]): Spreiding {
  if (values.length < FEWEST) throw new Error(`${values.length} measurements, expected ${FEWEST} or more`);
  if (!values.every((value) => value > 0 && value < Infinity))
    throw new Error('too short to measure: a time or a ratio of times must be above 0');
  const sorted = [...values].sort((a, b) => a - b);
  const outside = fromEachEnd(values.length);
  return { midden: middle(sorted), laag: sorted[outside] as number, hoog: sorted[sorted.length - 1 - outside] as number };
}

/** How many measurements at each end lie outside the interval: the most for which two tails of fair coins hold 5% together. */
function fromEachEnd(count: number): number {
  let chance = 0.5 ** count;
  let tail = chance;
  let outside = 0;
  while (2 * tail <= 0.05) {
    outside++;
    chance *= (count - outside + 1) / outside;
    tail += chance;
  }
  return outside - 1;
}

/** The middle of several numbers: of an even count the mean of the two in the middle. */
export function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(half)] ?? NaN) + (sorted[Math.ceil(half)] ?? NaN)) / 2;
}

/** Two things measured in turn: what one takes as a multiple of the other, and the milliseconds of each. */
export interface Pairs {
  readonly ratio: Spreiding;
  readonly time: Spreiding;
  readonly beside: Spreiding;
}

/**
 * Measures two things in pairs, in turn first the one and first the other, so that a drift or a burden of the machine hits
 * both of a pair. The ratio is that of each pair, and then the middle: never of two times far apart, never a difference.
 */
export async function inPairs(run: Run, beside: Run, rounds = 15, now: () => number = () => performance.now()): Promise<Pairs> {
  const both = [await repeated(run, now), await repeated(beside, now)] as const;
  const taken: { readonly time: number; readonly beside: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const first = round % 2;
    const times = [0, 0];
    for (const which of [first, 1 - first] as const) times[which] = await (both[which] as () => Promise<number>)();
    taken.push({ time: times[0] as number, beside: times[1] as number });
  }
  return pairsOf(taken);
}

/** What pairs of times say. */
export function pairsOf(taken: readonly { readonly time: number; readonly beside: number }[]): Pairs {
  return {
    ratio: spread(taken.map(({ time, beside }) => time / beside)),
    time: spread(taken.map(({ time }) => time)),
    beside: spread(taken.map(({ beside }) => beside)),
  };
}

/** Measures a thing once, uncounted, and gives what measures it so often at a time that the clock can tell. */
async function repeated(run: Run, now: () => number): Promise<() => Promise<number>> {
  const measure = async (times: number) => {
    const start = now();
    for (let time = 0; time < times; time++) await run();
    return (now() - start) / times;
  };
  await measure(1);
  const times = Math.min(1000, Math.ceil(SHORTEST / Math.max(await measure(1), 0.01)));
  return () => measure(times);
}
