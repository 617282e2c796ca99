import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { goalsOf, judgeAll, judgeStressed, METHODS, SCORES_PATH, skill, withRealCases } from '../../../addin/build/prognose-scores.ts';
import { forecastCase, REAL_CASES, type RealCase, realCasesSection } from '../../../addin/build/real-cases.ts';
import { JUDGED_SEEDS, TUNING_SEEDS } from '../../../addin/build/scores/drawn-sets.ts';
import { type Judged, relativeCrps } from '../../../addin/build/scores/judge.ts';
import { FULL } from '../../tier.ts';

const page = readFileSync(SCORES_PATH, 'utf8');

/** In a share one set that the model was tuned on; in the full run the first of those it is judged by. */
const TRIED = FULL ? JUDGED_SEEDS.slice(0, 8) : TUNING_SEEDS.slice(0, 1);

describe('the forecast on sets of which the process is drawn', () => {
  const scores = judgeAll(TRIED);
  const all = (method: (typeof METHODS)[number]) => scores[method].flat();
  const relative = (method: (typeof METHODS)[number], against: (typeof METHODS)[number]) => relativeCrps(all(method), all(against));

  it('answers everywhere, where nobody is housed too', () => {
    for (const method of ['model, standaardwaarden', 'model, met eerdere standen', 'model, geleerd'] as const)
      expect(all(method)).not.toContain(undefined);
    expect(all('standaardwaarden van vóór 2026-12')).toContain(undefined);
  });
  it('is at least a tenth better than its defaults were, and better than smoothing where it knows as much', () => {
    expect(relative('model, standaardwaarden', 'standaardwaarden van vóór 2026-12')).toBeLessThan(0.9);
    expect(relative('model, geleerd', 'eenvoudige afvlakking')).toBeLessThan(1);
    expect(relative('model, met eerdere standen', 'model, standaardwaarden')).toBeLessThan(1);
  });
  it('stays better than its defaults were where taakstellingen are off by exp(0.6 N)', () => {
    const under = judgeStressed(TRIED, 'taakstelling');
    expect(relativeCrps(under['model, standaardwaarden'].flat(), under['standaardwaarden van vóór 2026-12'].flat())).toBeLessThan(1);
  });
  it('is held to goals for coverage, by moment and by size, and for its error', () => {
    expect(goalsOf(scores)).toHaveLength(22);
    for (const { from, to } of goalsOf(scores)) expect(from).toBeLessThan(to);
  });
});

describe('how much better one method is', () => {
  const set = (...crps: number[]): Judged[] => crps.map((each) => ({ crps: each, horizon: 1, size: 'klein', pit: 0.5 }));
  it('is the ratio over all sets, where both answer, with the middle 90% of drawing sets anew', () => {
    expect(skill([set(1, 1), [undefined, ...set(5)]], [set(2, 2), [...set(1), ...set(10)]])).toEqual({ ratio: 0.5, low: 0.5, high: 0.5 });
    const { ratio, low, high } = skill([set(1), set(3), set(2)], [set(2), set(2), set(2)]);
    expect(ratio).toBe(1);
    expect([low < 1, high > 1]).toEqual([true, true]);
  });
});

describe('the real cases of the sources', () => {
  const results = (name: string) => REAL_CASES.filter((each) => each.name === name).map(forecastCase);
  const inside = ([low, high]: readonly [number, number], { outcome }: RealCase) =>
    outcome !== undefined && outcome >= low && outcome <= high;

  it('stand in the page as they are forecast now', () => {
    expect(page).toContain(realCasesSection().join('\n'));
    expect(withRealCases(page)).toBe(page);
  });
  it('the province from mid-2023 at the pace of 2023-1: 1157 expected, 1208 came, within the 80% interval', () => {
    expect(results('provincie 2023-2, tempo van 2023-1').map(({ expected }) => Math.round(expected))).toEqual([1157]);
    expect(inside(results('provincie 2023-2, tempo van 2023-1')[0]?.in80 ?? [0, 0], REAL_CASES[0] as RealCase)).toBe(true);
  });
  it('the province from 26 October 2023 and Leusden from 30 March 2022 fell inside 80%, Utrecht from July 2022 inside 95%', () => {
    const insideOf = REAL_CASES.slice(1, 4).map((each) => {
      const { in80, in95 } = forecastCase(each);
      return [inside(in80, each), inside(in95, each)];
    });
    expect(insideOf).toEqual([
      [true, true],
      [true, true],
      [false, true],
    ]);
  });
  it('Leusden came on trede 1: more probable with its plans than without, and not certain', () => {
    const without = results('Leusden 2022-2').map(({ chanceOfTrede }) => chanceOfTrede);
    const [plans] = results('Leusden 2022-2, met de plannen');
    expect(plans?.chanceOfTrede).toBeGreaterThan((without[1] ?? 1) + 0.1);
    expect(plans?.chanceOfTrede).toBeLessThan(0.9);
    // The municipality itself expected 57.
    expect(Math.round(plans?.expected ?? 0)).toBe(57);
  });
  it('of the five with a published number, four fell within the 80% interval and all within that of 95%', () => {
    const published = REAL_CASES.filter(({ outcome }) => outcome !== undefined);
    expect(published.filter((each) => inside(forecastCase(each).in80, each)).length).toBe(4);
    expect(published.filter((each) => inside(forecastCase(each).in95, each)).length).toBe(published.length);
  });
});
