import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { naastPlannen, type Plan, plannenTussen, verwachtUitPlannen } from '../../../core/prognose/plannen.ts';

const EIND = 100;
/** One person a day, up to day 100. */
const eenPerDag = (dag: number) => EIND - dag;
const plan = (datum: number, aantal: number, kans = 1, bovenop = false): Plan => ({ datum, aantal, kans, bovenop });
const verwacht = (plannen: readonly Plan[], tempo = 1) =>
  verwachtUitPlannen(plannen) + naastPlannen(plannen, 0, (dag) => tempo * eenPerDag(dag));

describe('plans', () => {
  it('outside the time left are left out, and come in order of day', () => {
    expect(plannenTussen([plan(60, 1), plan(9, 2), plan(100, 3), plan(10, 4)], 10, 100).map(({ aantal }) => aantal)).toEqual([4, 1]);
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
