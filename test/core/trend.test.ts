import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trendlijn } from '../../core/trend.ts';

const plaatsen = fc.uniqueArray(fc.nat(40), { minLength: 3, maxLength: 20 });
const waarde = fc.double({ min: -1e6, max: 1e6, noNaN: true });

describe('trendlijn', () => {
  it('Anscombe’s first set: slope 0.5001, intercept 3.0001, R² 0.6665 (Anscombe 1973)', () => {
    const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
    const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
    const lijn = trendlijn(x.map((plaats, i) => [plaats, y[i] ?? NaN]));
    expect(lijn?.helling).toBeCloseTo(0.50009, 5);
    expect(lijn?.begin).toBeCloseTo(3.00009, 5);
    expect(lijn?.r2).toBeCloseTo(0.66654, 5);
    expect(lijn?.waarnemingen).toBe(11);
  });
  it('the provincial achterstand of 2022-2 to 2024-1: −150, 406, 570, 899', () => {
    // By hand: mean 431.25, slope (−1.5 × −581.25 − 0.5 × −25.25 + 0.5 × 138.75 + 1.5 × 467.75) ÷ 5.
    expect(
      trendlijn([
        [0, -150],
        [1, 406],
        [2, 570],
        [3, 899],
      ])?.helling,
    ).toBeCloseTo(331.1, 9);
  });
  it('values on a line give that line, with R² 1', () => {
    fc.assert(
      fc.property(plaatsen, fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: -1000, max: 1000 }), (x, helling, begin) => {
        const lijn = trendlijn(x.map((plaats) => [plaats, begin + helling * plaats]));
        expect(lijn?.helling).toBeCloseTo(helling, 6);
        expect(lijn?.begin).toBeCloseTo(begin, 6);
        expect(lijn?.r2).toBeCloseTo(1, 6);
        expect(lijn?.waarnemingen).toBe(x.length);
      }),
    );
  });
  it('without variation the line is flat and explains all', () => {
    for (const constant of [0, 5, 0.1, -1e9]) {
      const lijn = trendlijn([
        [0, constant],
        [1, constant],
        [2, constant],
      ]);
      expect(lijn?.helling).toBe(0);
      expect(lijn?.begin).toBeCloseTo(constant, 12);
      expect(lijn?.r2).toBe(1);
    }
  });
  it('a variation that does not follow the line is not explained', () => {
    expect(
      trendlijn([
        [0, 1],
        [1, 0],
        [2, 1],
      ]),
    ).toEqual({ helling: 0, begin: 2 / 3, r2: 0, waarnemingen: 3 });
  });
  it('R² lies between 0 and 1 and no figure is missing, however small the differences', () => {
    const klein = fc.constantFrom(1e-200, 2e-200, 3e-200, 0.1, 0.30000000000000004, 0.3, 1e12, 1e12 - 0.0001, -1e12);
    fc.assert(
      fc.property(fc.array(fc.oneof(klein, waarde), { minLength: 3, maxLength: 12 }), (waarden) => {
        const lijn = trendlijn(waarden.map((y, x) => [x, y]));
        expect(Number.isFinite(lijn?.helling) && Number.isFinite(lijn?.begin)).toBe(true);
        expect(lijn?.r2).toBeGreaterThanOrEqual(0);
        expect(lijn?.r2).toBeLessThanOrEqual(1);
      }),
      { numRuns: 2000 },
    );
  });
  it('no other line through the same values has a smaller sum of squares', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(20), fc.integer({ min: -1000, max: 1000 })), { minLength: 3, maxLength: 12 }),
        fc.constantFrom(-1, 1),
        fc.constantFrom(0, 1),
        (punten, richting, welke) => {
          const lijn = trendlijn(punten);
          if (lijn === undefined) return;
          const afwijking = (helling: number, begin: number) => punten.reduce((som, [x, y]) => som + (y - begin - helling * x) ** 2, 0);
          const stap = richting * 0.01;
          expect(afwijking(lijn.helling, lijn.begin)).toBeLessThanOrEqual(
            afwijking(lijn.helling + stap * welke, lijn.begin + stap * (1 - welke)) + 1e-6,
          );
        },
      ),
    );
  });
  it('fewer than three observations, or all at one place, give no trend', () => {
    expect(trendlijn([])).toBeUndefined();
    expect(
      trendlijn([
        [0, 1],
        [1, 2],
      ]),
    ).toBeUndefined();
    expect(
      trendlijn([
        [4, 1],
        [4, 2],
        [4, 3],
      ]),
    ).toBeUndefined();
    expect(
      trendlijn([
        [4, 1],
        [4, 2],
        [5, 3],
      ])?.waarnemingen,
    ).toBe(3);
  });
});
