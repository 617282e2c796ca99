import { describe, expect, it } from 'vitest';
import { NIET_TE_ONDERSCHEIDEN, oordeelVan, verhoudingInWoorden } from '../../addin/build/figures/maat.ts';
import { mulberry32 } from '../../addin/build/scores/mulberry32.ts';
import { inPairs, middle, pairsOf, spread } from './measure.ts';

/** Pairs of times of which one truly takes `ratio` times the other, on a machine that gets slower and has spikes. */
function noisyPairs(seed: number, ratio: number, count = 15) {
  const next = mulberry32(seed);
  const noise = () => Math.exp(0.2 * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())) * (next() < 0.1 ? 3 : 1);
  return Array.from({ length: count }, (_, round) => ({
    time: ratio * 100 * (1 + round / 5) * noise(),
    beside: 100 * (1 + round / 5) * noise(),
  }));
}
const TRIALS = Array.from({ length: 400 }, (_, seed) => seed);
const shareOf = (holds: (seed: number) => boolean) => TRIALS.filter(holds).length / TRIALS.length;

describe('a ratio under noise', () => {
  it('of two things that take as long is hardly ever said to be faster or slower', () => {
    expect(shareOf((seed) => !verhoudingInWoorden(pairsOf(noisyPairs(seed, 1)).ratio).startsWith(NIET_TE_ONDERSCHEIDEN))).toBeLessThan(
      0.08,
    );
  });
  it('of exactly its goal hardly ever reaches it, nor misses it', () => {
    expect(
      shareOf((seed) => oordeelVan({ waarde: pairsOf(noisyPairs(seed, 1.2)).ratio, doel: 1.2 }) !== NIET_TE_ONDERSCHEIDEN),
    ).toBeLessThan(0.08);
  });
  it('of one and a half misses a goal of one and reaches a goal of two and a half', () => {
    const verdict = (seed: number, doel: number) => oordeelVan({ waarde: pairsOf(noisyPairs(seed, 1.5, 31)).ratio, doel });
    expect(shareOf((seed) => verdict(seed, 1) === 'haalt het niet')).toBeGreaterThan(0.9);
    expect(shareOf((seed) => verdict(seed, 2.5) === 'haalt het')).toBeGreaterThan(0.9);
    expect(shareOf((seed) => verdict(seed, 1) === 'haalt het')).toBe(0);
  });
  it('has the true ratio in its interval nearly always, and near its middle', () => {
    const ratios = TRIALS.map((seed) => pairsOf(noisyPairs(seed, 1.5)).ratio);
    expect(ratios.filter(({ laag, hoog }) => laag <= 1.5 && hoog >= 1.5).length / ratios.length).toBeGreaterThan(0.93);
    expect(middle(ratios.map(({ midden }) => midden))).toBeCloseTo(1.5, 1);
  });
});

describe('the interval of a middle', () => {
  it('leaves out as many at each end as coins allow: none of 6, one of 9, three of 15', () => {
    const ordered = (count: number) => spread(Array.from({ length: count }, (_, i) => i + 1));
    expect([6, 9, 15].map((count) => ordered(count).laag)).toEqual([1, 2, 4]);
    expect([6, 9, 15].map((count) => ordered(count).hoog)).toEqual([6, 8, 12]);
  });
  it('is refused for fewer than six, and for what is not above 0', () => {
    expect(() => spread([1, 2, 3, 4, 5])).toThrow('expected 6 or more');
    expect(() => spread([1, 2, 3, 4, 5, -0.5])).toThrow('too short to measure');
  });
});

describe('measuring in pairs', () => {
  it('takes turns, and who begins alternates', async () => {
    const order: string[] = [];
    let clock = 0;
    const taking = (name: string, milliseconds: number) => () => {
      order.push(name);
      clock += milliseconds;
    };
    const { ratio, time } = await inPairs(taking('a', 60), taking('b', 30), 6, () => clock);
    expect(order.slice(4).join('')).toBe('abbaabbaabba');
    expect([ratio.midden, time.midden]).toEqual([2, 60]);
  });
  it('runs what is too fast for the clock several times, and gives the time of one', async () => {
    let clock = 0;
    const { time } = await inPairs(
      () => {
        clock += 0.5;
      },
      () => {
        clock += 40;
      },
      6,
      () => clock,
    );
    expect(time.midden).toBeCloseTo(0.5, 9);
  });
});
