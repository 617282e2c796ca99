import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { achterstand, realisatie, totaalopgave } from '../../core/opgave.ts';

describe('opgave', () => {
  it('totaalopgave is taakstelling plus herverdeling plus achterstand (toezichtbrief Utrecht 2022-1)', () => {
    expect(totaalopgave(203, 171, 1)).toBe(375);
  });
  it('a voorsprong lowers it (province 2023-1: 1651 − 150)', () => {
    expect(totaalopgave(1651, -150)).toBe(1501);
  });
  it('achterstand is what is left; nagekomen counts too (Leusden 2022-1: 26, judged on 18)', () => {
    expect([achterstand(39, 13), achterstand(39, 13, 8)]).toEqual([26, 18]);
  });
  it('more housed than asked is a voorsprong, which is negative', () => {
    expect(achterstand(1477, 1635)).toBe(-158);
  });
  it('realisatie of 168 on 204 is 82%, unrounded', () => {
    expect(realisatie(168, 204)).toBe(168 / 204);
  });
  it('without an opgave there is no percentage', () => {
    expect([realisatie(5, 0), realisatie(5, -3)]).toEqual([undefined, undefined]);
  });
  it('opgave minus achterstand is what was housed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e7 }),
        fc.integer({ min: -1e7, max: 1e7 }),
        fc.nat(1e7),
        (taakstelling, begin, gerealiseerd) => {
          const opgave = totaalopgave(taakstelling, begin);
          expect(opgave - achterstand(opgave, gerealiseerd)).toBe(gerealiseerd);
        },
      ),
    );
  });
});
