import { describe, expect, it } from 'vitest';
import { peildatum } from '../../../core/periode.ts';
import { DRAWN_PERIODEN, drawSet, HORIZONS, JUDGED_SEEDS, SIZE_CLASSES, TUNING_SEEDS } from '../../../addin/build/scores/drawn-sets.ts';
import { coverage, drawnOrigins, judge } from '../../../addin/build/scores/judge.ts';
import { previousDefault } from '../../../addin/build/scores/previous-default.ts';

const [seed = 0] = TUNING_SEEDS;
const set = drawSet(seed);

describe('sets of which the process is drawn', () => {
  it('are other ones for tuning than for judging, and never the same twice', () => {
    const all = [...TUNING_SEEDS, ...JUDGED_SEEDS];
    expect(new Set(all).size).toBe(all.length);
    expect(drawSet(seed + 1).process).not.toEqual(set.process);
  });
  it('are the same for the same seed', () => {
    expect(drawSet(seed).standen).toEqual(set.standen);
  });
  it('have in every half-year a stand of every week back from the peildatum, and one of the peildatum that was known a month later', () => {
    const one = set.standen.filter(({ gemeente, periode }) => gemeente === 'Gemeente 7' && periode === '2022-2');
    const eind = peildatum('2022-2', 'eind');
    expect(one.every(({ datum }) => (eind - datum) % 7 === 0)).toBe(true);
    expect(one.slice(-2).map(({ datum, bekend_op }) => [datum, bekend_op])).toEqual([
      [eind, eind],
      [eind, peildatum('2022-2', 'correctie')],
    ]);
    for (const [i, { gerealiseerd }] of one.entries()) expect(gerealiseerd).toBeGreaterThanOrEqual(one[i - 1]?.gerealiseerd ?? 0);
  });
  it('carry the achterstand over from the registered end', () => {
    for (const [i, periode] of DRAWN_PERIODEN.entries()) {
      const vorige = DRAWN_PERIODEN[i - 1];
      if (vorige === undefined) continue;
      const eind = peildatum(vorige, 'eind');
      const housed = set.standen.find(
        (stand) => stand.gemeente === 'Gemeente 3' && stand.periode === vorige && stand.datum === eind && stand.bekend_op === eind,
      );
      const before = set.factsOf({ gemeente: 'Gemeente 3', periode: vorige });
      expect(set.factsOf({ gemeente: 'Gemeente 3', periode }).achterstand_begin).toBe(
        before.achterstand_begin + before.taakstelling - (housed?.gerealiseerd ?? NaN),
      );
    }
  });
  it('hold municipalities of every size, judged at every horizon', () => {
    const origins = drawnOrigins(set);
    expect(new Set(origins.map(({ size }) => size))).toEqual(new Set(SIZE_CLASSES));
    for (const horizon of HORIZONS) expect(origins.filter((each) => each.horizon === horizon)).toHaveLength(26 * 6);
    expect(origins.every(({ oorsprong, horizon }) => oorsprong.meting.datum === peildatum(oorsprong.periode, 'eind') - 7 * horizon)).toBe(
      true,
    );
  });
  it('are registered later, seldom lower, or asked otherwise under stress, from the first half-year that is forecast', () => {
    const before = (standen: typeof set.standen) => standen.filter(({ periode, gemeente }) => periode < '2021-2' && gemeente !== '');
    expect(before(drawSet(seed, 'vertraging').standen)).toEqual(before(set.standen));
    expect(drawSet(seed, 'vertraging').standen).not.toEqual(set.standen);
    const falls = drawSet(seed, 'correcties').standen.filter((stand, i, all) => {
      const earlier = all[i - 1];
      return earlier?.periode === stand.periode && earlier.gemeente === stand.gemeente && stand.gerealiseerd < earlier.gerealiseerd;
    });
    expect(falls.length).toBeGreaterThan(0);
    const taakstelling = (of: typeof set) => of.factsOf({ gemeente: 'Gemeente 1', periode: '2023-1' }).taakstelling;
    expect(taakstelling(drawSet(seed, 'taakstelling'))).not.toBe(taakstelling(set));
  });
});

describe('the defaults as they were', () => {
  it('give no answer where nobody is housed, and intervals that hold less than they say', () => {
    const judged = judge(drawnOrigins(set), previousDefault, seed);
    const answered = judged.filter((each) => each !== undefined);
    expect(answered.length).toBeLessThan(judged.length);
    expect(coverage(answered, 0.8)).toBeLessThan(0.78);
  });
});
