import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { negatiefBinomiaal } from '../../../core/prognose/negatief-binomiaal.ts';
import { brier, crps, gemiddeldeVan, interval, pinball, pit } from '../../../core/prognose/scores.ts';
import { type Verdeling, verschuif, zeker } from '../../../core/prognose/verdeling.ts';
import { toevalMet } from '../../../addin/build/scores/toeval.ts';

const verdelingen = fc
  .tuple(fc.integer({ min: -20, max: 20 }), fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 }))
  .map(([vanaf, gewichten]): Verdeling => {
    const som = gewichten.reduce((a, b) => a + b, 0);
    return { vanaf, kansen: Float64Array.from(gewichten, (gewicht) => gewicht / som) };
  });

/** Independent of `crps`: E|X − y| − E|X − X'| ÷ 2, by all pairs (Gneiting & Raftery 2007, equation 21). */
function crpsUitParen({ vanaf, kansen }: Verdeling, uitkomst: number): number {
  let [afstand, onderling] = [0, 0];
  for (const [i, p] of kansen.entries()) {
    afstand += p * Math.abs(vanaf + i - uitkomst);
    for (const [j, q] of kansen.entries()) onderling += p * q * Math.abs(i - j);
  }
  return afstand - onderling / 2;
}

describe('CRPS', () => {
  it('agrees with the form of expected distances, for any distribution and outcome', () => {
    fc.assert(
      fc.property(verdelingen, fc.integer({ min: -40, max: 40 }), (verdeling, uitkomst) => {
        expect(crps(verdeling, uitkomst)).toBeCloseTo(crpsUitParen(verdeling, uitkomst), 10);
      }),
    );
  });
  it('of a certain forecast is the absolute error', () => {
    expect([30, 33, 40].map((uitkomst) => crps(zeker(33), uitkomst))).toEqual([3, 0, 7]);
  });
  it('of a fair coin between 0 and 1 is a quarter', () => {
    expect(crps({ vanaf: 0, kansen: Float64Array.of(0.5, 0.5) }, 1)).toBeCloseTo(0.25, 12);
  });
  it('is best, in expectation, for the distribution the outcomes come from', () => {
    const waar = negatiefBinomiaal(20, 4);
    const verwacht = (voorspeld: Verdeling) => waar.kansen.reduce((som, kans, i) => som + kans * crps(voorspeld, waar.vanaf + i), 0);
    for (const ander of [negatiefBinomiaal(20, 1), negatiefBinomiaal(20, 8), negatiefBinomiaal(24, 4), zeker(20)])
      expect(verwacht(waar)).toBeLessThan(verwacht(ander));
  });
});

describe('pinball loss', () => {
  it('weighs too low by the level and too high by the rest: quantile 33 of a certain 33', () => {
    expect(pinball(zeker(33), 43, 0.9)).toBeCloseTo(9, 12);
    expect(pinball(zeker(33), 23, 0.9)).toBeCloseTo(1, 12);
    expect(pinball(zeker(33), 23, 0.5)).toBeCloseTo(5, 12);
  });
  it('is nothing where the quantile came', () => {
    expect([0.1, 0.5, 0.9].map((niveau) => pinball(zeker(33), 33, niveau))).toEqual([0, 0, 0]);
  });
  it('twice its mean over all levels is the CRPS', () => {
    const verdeling = negatiefBinomiaal(12, 3);
    const niveaus = Array.from({ length: 20_000 }, (_, i) => (i + 0.5) / 20_000);
    for (const uitkomst of [4, 12, 30])
      expect(2 * gemiddeldeVan(niveaus.map((niveau) => pinball(verdeling, uitkomst, niveau)))).toBeCloseTo(crps(verdeling, uitkomst), 2);
  });
});

describe('the Brier score', () => {
  it('is 0 for the right certainty, 2 for the wrong one, 1 − 1/6 for no idea at all', () => {
    expect(brier([0, 1, 0, 0, 0, 0], 2)).toBe(0);
    expect(brier([0, 1, 0, 0, 0, 0], 3)).toBe(2);
    expect(brier(new Array<number>(6).fill(1 / 6), 4)).toBeCloseTo(5 / 6, 12);
  });
});

describe('coverage', () => {
  it('the interval has its level, or as little more as whole numbers allow', () => {
    const verdeling = negatiefBinomiaal(40, 3.5);
    for (const niveau of [0.5, 0.8, 0.95]) {
      const [onder, boven] = interval(verdeling, niveau);
      const binnen = verdeling.kansen.reduce(
        (som, kans, i) => som + (verdeling.vanaf + i >= onder && verdeling.vanaf + i <= boven ? kans : 0),
        0,
      );
      expect(binnen).toBeGreaterThanOrEqual(niveau);
      expect(binnen).toBeLessThan(niveau + 0.06);
    }
  });
  it('the randomised PIT is uniform where the outcomes come from the forecast (Czado, Gneiting & Held 2009)', () => {
    const verdeling = verschuif(negatiefBinomiaal(6, 3.5), 5);
    const toeval = toevalMet(11);
    const trek = () => {
      let u = toeval.uniform();
      return (
        verdeling.vanaf +
        Math.max(
          0,
          verdeling.kansen.findIndex((kans) => (u -= kans) < 0),
        )
      );
    };
    const vakken = new Array<number>(10).fill(0);
    for (let i = 0; i < 50_000; i++) {
      const vak = Math.floor(10 * pit(verdeling, trek(), toeval.uniform()));
      vakken[vak] = (vakken[vak] ?? 0) + 1;
    }
    // 5000 each; chi-square with 9 degrees of freedom stays below 27.9 in 999 of 1000.
    expect(vakken.reduce((som, aantal) => som + (aantal - 5000) ** 2 / 5000, 0)).toBeLessThan(27.9);
  });
  it('PIT lies between the probability of less and that of as much', () => {
    const verdeling: Verdeling = { vanaf: 3, kansen: Float64Array.of(0.2, 0.5, 0.3) };
    expect([pit(verdeling, 4, 0), pit(verdeling, 4, 0.5), pit(verdeling, 2, 0.5), pit(verdeling, 6, 0.5)]).toEqual(
      [0.2, 0.45, 0, 1].map((waarde) => expect.closeTo(waarde, 12) as number),
    );
  });
});
