import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLAIN_IN_YEAR, plainWith } from './plain-parameters.ts';
import { delenVan, naastPlannen, type Plan, plannenTussen, type Verwachtplan, verwachtUitPlannen } from '../../../core/prognose/plannen.ts';

const EIND = 100;
/** One person a day, up to day 100. */
const eenPerDag = (dag: number) => EIND - dag;
const plan = (datum: number, aantal: number, kans = 1, bovenop = false): Verwachtplan => ({
  datum,
  aantal,
  kans,
  bovenop,
  delen: 1,
  isStandaard: false,
});
const verwacht = (plannen: readonly Verwachtplan[], tempo = 1) =>
  verwachtUitPlannen(plannen) + naastPlannen(plannen, 0, (dag) => tempo * eenPerDag(dag));

describe('plans', () => {
  it('outside the time left are left out, and come in order of day', () => {
    expect(plannenTussen([plan(60, 1), plan(9, 2), plan(100, 3), plan(10, 4)], 10, 100, PLAIN_IN_YEAR).map(({ aantal }) => aantal)).toEqual(
      [4, 1],
    );
  });
  it('smaller than the pace change nothing in what is expected', () => {
    expect(verwacht([])).toBe(100);
    expect(verwacht([plan(40, 30)])).toBe(100);
  });
  it('larger than the pace in their window replace it there, and the pace goes on after it', () => {
    expect(verwacht([plan(40, 70)])).toBe(70 + 60);
  });
  it('marked bovenop are added', () => {
    expect(verwacht([plan(40, 30, 1, true)])).toBe(130);
    expect(verwacht([plan(40, 70), plan(50, 5, 0.4, true)])).toBe(132);
  });
  it('that are uncertain count for what they may be expected to give', () => {
    expect(verwacht([plan(40, 70, 0.5)])).toBe(100);
    expect(verwacht([plan(40, 100, 0.5)])).toBe(110);
  });
  it('cut into pieces never give more than as one at the last day', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 99 }), fc.nat(30)), { minLength: 1, maxLength: 8 }),
        fc.double({ min: 0, max: 3, noNaN: true }),
        (list, tempo) => {
          const plannen = plannenTussen(
            list.map(([datum, aantal]) => plan(datum, aantal)),
            0,
            EIND,
            PLAIN_IN_YEAR,
          );
          const samen = verwachtUitPlannen(plannen);
          expect(verwacht(plannen, tempo)).toBeLessThanOrEqual(samen + tempo * EIND + 1e-9);
          expect(verwacht(plannen, tempo)).toBeGreaterThanOrEqual(Math.max(samen, tempo * EIND) - 1e-9);
        },
      ),
    );
  });
  it('more planned is never less expected, and a faster pace neither', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99 }),
        fc.nat(80),
        fc.nat(20),
        fc.double({ min: 0, max: 3, noNaN: true }),
        (dag, aantal, erbij, tempo) => {
          expect(verwacht([plan(dag, aantal + erbij)], tempo)).toBeGreaterThanOrEqual(verwacht([plan(dag, aantal)], tempo));
          expect(verwacht([plan(dag, aantal)], tempo + 0.1)).toBeGreaterThanOrEqual(verwacht([plan(dag, aantal)], tempo));
        },
      ),
    );
  });
});

describe('a plan without a chance', () => {
  const zonder: Plan = { datum: 40, aantal: 34, kans: undefined, bovenop: false };
  const kansOp = (tot: number, anders: Partial<Plan> = {}) =>
    plannenTussen([{ ...zonder, ...anders }], 10, tot, PLAIN_IN_YEAR)[0]?.kans ?? NaN;
  it('goes through for 80% at most, late by 28 days on average: the closed form of an exponential delay', () => {
    for (const later of [1, 28, 60]) expect(kansOp(40 + later)).toBeCloseTo(0.8 * (1 - Math.exp(-later / 28)), 12);
    expect(kansOp(4000)).toBeCloseTo(0.8, 9);
    const [opTijd] = plannenTussen([zonder], 10, 41, plainWith({ plan_vertraging: 0 }));
    expect(opTijd?.kans).toBe(0.8);
  });
  it('that is spread over days is the mean of plans of those days still to come', () => {
    const dagen = Array.from({ length: 31 }, (_, i) => kansOp(60, { datum: 10 + i }));
    expect(kansOp(60, { van: 3 })).toBeCloseTo(dagen.reduce((som, kans) => som + kans, 0) / 31, 12);
    expect(kansOp(20, { van: 3 })).toBeLessThan(kansOp(30, { van: 3 }));
  });
  it('comes home by home, as many as persons of the year live in one, and no more than twenty parts; with a chance it comes whole', () => {
    const delen = (aantal: number, kans?: number) => delenVan(plannenTussen([{ ...zonder, aantal, kans }], 10, 100, PLAIN_IN_YEAR));
    // 34 persons at 2.25 a home.
    expect(delen(34)).toHaveLength(15);
    expect(delen(34).reduce((som, { aantal }) => som + aantal, 0)).toBe(34);
    expect(delen(1)).toHaveLength(1);
    expect(delen(1000)).toHaveLength(20);
    expect(delen(34, 0.8)).toEqual([{ aantal: 34, kans: 0.8 }]);
  });
});

describe('a plan with a chance', () => {
  it('has come with it the day after, and before that as its days go by where it is spread over some', () => {
    const met = (tot: number, van?: number) =>
      plannenTussen([{ datum: 40, van, aantal: 10, kans: 0.5, bovenop: true }], 10, tot, PLAIN_IN_YEAR)[0]?.kans;
    expect([met(40), met(41), met(90)]).toEqual([undefined, 0.5, 0.5]);
    expect(met(41, 31)).toBe(0.5);
    expect(met(36, 31)).toBe(0.25);
  });
});
