import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SCORES_PATH, type Scores, scoreProcess, scoresTable, SEEDS } from '../../../addin/build/prognose-scores.ts';
import { forecastCase, REAL_CASES, type RealCase, realCasesSection } from '../../../addin/build/real-cases.ts';
import { VERLOPEN, type Verloop } from '../../../addin/build/scores/proefreeksen.ts';
import { FULL } from '../../tier.ts';

const page = readFileSync(SCORES_PATH, 'utf8');

/** In a share the last set only: what the page says and how often an interval holds can be told from all of them only. */
const TRIED = FULL ? SEEDS : SEEDS.slice(-1);

const known = new Map<Verloop, Scores>();
/** The scores of a process, computed once. */
function scoresOf(verloop: Verloop): Scores {
  const scores = known.get(verloop) ?? scoreProcess(verloop, TRIED);
  known.set(verloop, scores);
  return scores;
}

describe.each(VERLOPEN)('the frozen sets: %s', (verloop) => {
  const scores = () => scoresOf(verloop);

  it('the learned model is not worse than simple smoothing, and clearly better than constant pace', () => {
    const { 'model, geleerd': model, 'eenvoudige afvlakking': smoothing, 'constant tempo': constant } = scores();
    expect(model.crps).toBeLessThanOrEqual(smoothing.crps);
    expect(model.brier).toBeLessThanOrEqual(smoothing.brier ?? NaN);
    expect(model.crps).toBeLessThan(0.8 * constant.crps);
    expect(model.brier).toBeLessThan(0.8 * (constant.brier ?? NaN));
    expect(model.niet_voorspeld).toBe(0);
  });
  it('the model with its defaults is better than what else knows the running half-year only', () => {
    const { 'model, standaardwaarden': model, 'afvlakking, alleen dit halfjaar': smoothing, 'constant tempo': constant } = scores();
    expect(model.crps).toBeLessThan(smoothing.crps);
    expect(model.brier).toBeLessThan(smoothing.brier ?? NaN);
    expect(model.crps).toBeLessThan(constant.crps);
    expect(model.brier).toBeLessThan(constant.brier ?? NaN);
  });
});

if (FULL) {
  it.each(VERLOPEN)('the page holds what npm run scores gives: %s', (verloop) => {
    expect(page).toContain([`## ${verloop}`, '', ...scoresTable(scoresOf(verloop))].join('\n'));
  });

  describe.each<Verloop>(['stabiel', 'verschuivend'])('coverage of the learned model: %s', (verloop) => {
    it('the intervals hold what they say: 77 to 83%, and 93 to 97%', () => {
      const { dekking_80, dekking_95 } = scoresOf(verloop)['model, geleerd'];
      expect(dekking_80).toBeGreaterThanOrEqual(0.77);
      expect(dekking_80).toBeLessThanOrEqual(0.83);
      expect(dekking_95).toBeGreaterThanOrEqual(0.93);
      expect(dekking_95).toBeLessThanOrEqual(0.97);
    });
  });

  describe('coverage of the model with its defaults', () => {
    it('over the four processes together is what the default spread was chosen for: 77 to 83%, and 93 to 97%', () => {
      const mean = (share: 'dekking_80' | 'dekking_95') =>
        VERLOPEN.reduce((sum, verloop) => sum + scoresOf(verloop)['model, standaardwaarden'][share], 0) / VERLOPEN.length;
      expect(mean('dekking_80')).toBeGreaterThanOrEqual(0.77);
      expect(mean('dekking_80')).toBeLessThanOrEqual(0.83);
      expect(mean('dekking_95')).toBeGreaterThanOrEqual(0.93);
      expect(mean('dekking_95')).toBeLessThanOrEqual(0.97);
    });
  });
}

describe('the real cases of the sources', () => {
  const results = (name: string) => REAL_CASES.filter((each) => each.name === name).map(forecastCase);
  const inside = ([low, high]: readonly [number, number], { outcome }: RealCase) =>
    outcome !== undefined && outcome >= low && outcome <= high;

  it('stand in the page as they are forecast now', () => {
    expect(page).toContain(realCasesSection().join('\n'));
  });
  it('the province from mid-2023 at the pace of 2023-1: 1157 expected, 1208 came, within the 80% interval', () => {
    expect(results('provincie 2023-2, tempo van 2023-1').map(({ expected }) => Math.round(expected))).toEqual([1157]);
    expect(inside(results('provincie 2023-2, tempo van 2023-1')[0]?.in80 ?? [0, 0], REAL_CASES[0] as RealCase)).toBe(true);
  });
  it('the province from 26 October 2023 and Leusden from 30 March 2022 fell outside 80%, inside 95%: the page says so', () => {
    for (const [name, at] of [
      ['provincie 2023-2', 1],
      ['Leusden 2022-1', 2],
    ] as const) {
      const [{ in80, in95 } = { in80: [0, 0] as const, in95: [0, 0] as const }] = results(name);
      expect([inside(in80, REAL_CASES[at] as RealCase), inside(in95, REAL_CASES[at] as RealCase)]).toEqual([false, true]);
    }
    expect(page).toContain('De 1208 vallen buiten het interval van 80% en binnen dat van 95%.');
    expect(page).toContain('De 13 liggen op de rand van het interval van 95%, en buiten dat van 80%.');
  });
  it('Leusden came on trede 1: more probable with its plans than without', () => {
    const without = results('Leusden 2022-2').map(({ chanceOfTrede }) => chanceOfTrede);
    expect(without[1]).toBeCloseTo(0.51, 2);
    expect(without[2]).toBeCloseTo(0.11, 2);
    expect(results('Leusden 2022-2, met de plannen')[0]?.chanceOfTrede).toBeGreaterThan(0.99);
  });
  it('of the five with a published number, three fell within the 80% interval and all within that of 95%', () => {
    const published = REAL_CASES.filter(({ outcome }) => outcome !== undefined);
    expect(published.filter((each) => inside(forecastCase(each).in80, each)).length).toBe(3);
    expect(published.filter((each) => inside(forecastCase(each).in95, each)).length).toBe(published.length);
  });
});
