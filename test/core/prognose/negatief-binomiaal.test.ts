import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  legeRuimte,
  negatiefBinomiaal,
  type Ruimte,
  type Kansstuk,
  voegNegatiefBinomiaalToe,
} from '../../../core/prognose/negatief-binomiaal.ts';
import { gemiddelde, kansOnder, variantie } from '../../../core/prognose/verdeling.ts';
// Values of mpmath 1.3.0 with 40 digits, made by oracle/negatief_binomiaal.py.
import oracle from './oracle/negatief-binomiaal.json' with { type: 'json' };

type Geval = [gemiddelde: number, verhouding: number, aantal: number, kans: number, hoogstens: number];
const GEVALLEN = oracle as Geval[];
const kansVan = (v: ReturnType<typeof negatiefBinomiaal>, aantal: number) => v.kansen[aantal - v.vanaf] ?? 0;
const parameters = [fc.double({ min: 1e-3, max: 500, noNaN: true }), fc.double({ min: 1, max: 60, noNaN: true })] as const;

describe('the negative binomial distribution', () => {
  it('agrees with mpmath to 1e-10, means from 0.001 to a thousand', () => {
    const klein = GEVALLEN.filter(([mu]) => mu <= 1000);
    expect(klein.length).toBeGreaterThan(100);
    for (const [mu, verhouding, aantal, kans, hoogstens] of klein) {
      const verdeling = negatiefBinomiaal(mu, verhouding);
      expect(Math.abs(kansVan(verdeling, aantal) - kans) / kans).toBeLessThan(1e-10);
      expect(Math.abs(kansOnder(verdeling, aantal + 1) - hoogstens)).toBeLessThan(1e-10);
    }
  });
  it('has the mean and the ratio of variance to mean that were asked, and sums to 1', () => {
    fc.assert(
      fc.property(...parameters, (mu, verhouding) => {
        const verdeling = negatiefBinomiaal(mu, verhouding);
        expect(gemiddelde(verdeling) / mu).toBeCloseTo(1, 9);
        expect(variantie(verdeling) / mu / verhouding).toBeCloseTo(1, 7);
        expect(verdeling.kansen.reduce((som, kans) => som + kans, 0)).toBeCloseTo(1, 12);
      }),
    );
  });
  it('nobody expected is nobody for certain', () => {
    expect(negatiefBinomiaal(0, 3.5)).toEqual({ vanaf: 0, kansen: Float64Array.of(1) });
  });
  it('is refused at once for a mean or ratio that is none, since its steps would never end', () => {
    for (const geen of [NaN, Infinity, -1]) {
      expect(() => negatiefBinomiaal(geen, 4)).toThrow(RangeError);
      expect(() => negatiefBinomiaal(20, geen)).toThrow(RangeError);
    }
    expect(() => negatiefBinomiaal(20, 0.99)).toThrow(RangeError);
  });
  it('at ratio 1 is Poisson: p(0) is exp(−μ)', () => {
    expect(kansVan(negatiefBinomiaal(4.7, 1), 0)).toBeCloseTo(Math.exp(-4.7), 14);
    expect(kansVan(negatiefBinomiaal(700, 1), 0)).toBe(0);
  });
  const losVan = (ruimte: Ruimte, { vanaf, van, tot, som }: Kansstuk) => ({
    vanaf,
    kansen: ruimte.gewichten.slice(van, tot).map((gewicht) => gewicht * (1 / som)),
  });
  it('a larger tail left out makes it shorter, and it still sums to 1 with nearly the same mean', () => {
    const ruimte = legeRuimte();
    const heel = negatiefBinomiaal(40, 12);
    const kort = losVan(ruimte, voegNegatiefBinomiaalToe(ruimte, 40, 12, 1e-6));
    expect(kort.kansen.length).toBeLessThan(heel.kansen.length / 1.5);
    expect(kort.kansen.reduce((som, kans) => som + kans, 0)).toBeCloseTo(1, 12);
    expect(gemiddelde(kort)).toBeCloseTo(40, 3);
    expect(gemiddelde(kort)).toBeLessThan(40);
  });
  it.each([
    [40, 1, 1e-3],
    [40, 1, 1e-6],
    [40, 12, 0.02],
    [40, 12, 1e-6],
    [300, 1.5, 1e-4],
    [2, 3.5, 1e-3],
  ])('with mean %d, ratio %d and tail %d ends where a geometric series leaves less than the tail', (mu, verhouding, staart) => {
    // p(k + 1) ÷ p(k) by the probabilities themselves, and what is within so far.
    const heel = negatiefBinomiaal(mu, verhouding);
    const kans = (k: number) => kansVan(heel, k);
    const modus = heel.kansen.indexOf(Math.max(...heel.kansen)) + heel.vanaf;
    let [onder, boven, binnen] = [modus, modus, kans(modus)];
    const genoeg = (buiten: number, rand: number) => kans(buiten) < staart * binnen * (1 - kans(buiten) / kans(rand));
    for (; onder > 0 && !genoeg(onder - 1, onder); onder--) binnen += kans(onder - 1);
    for (; !genoeg(boven + 1, boven); boven++) binnen += kans(boven + 1);
    const { vanaf, van, tot } = voegNegatiefBinomiaalToe(legeRuimte(), mu, verhouding, staart);
    expect([vanaf, tot - van]).toEqual([onder, boven - onder + 1]);
    expect(kansOnder(heel, vanaf) + 1 - kansOnder(heel, boven + 1)).toBeLessThan(2 * staart);
  });
  it.each([4093.5, 4094.5, 4095.5, 4096.5, 4097.5])('with its mode near the end of the room grows it: mean %d', (mu) => {
    const ruimte = legeRuimte();
    expect(ruimte.gewichten.length).toBe(4096);
    expect(gemiddelde(negatiefBinomiaal(mu, 1, ruimte))).toBeCloseTo(mu, 6);
    expect(variantie(negatiefBinomiaal(mu, 1, ruimte)) / mu).toBeCloseTo(1, 6);
  });
  it('distributions in one room stand one after another, as each is on its own', () => {
    const ruimte = legeRuimte();
    const reeks = [
      [20, 4],
      [0, 1],
      [3000, 200],
      [0.3, 1],
      [5000, 1],
    ] as const;
    const stukken = reeks.map(([mu, verhouding]) => voegNegatiefBinomiaalToe(ruimte, mu, verhouding, 1e-17));
    for (const [i, [mu, verhouding]] of reeks.entries())
      expect(losVan(ruimte, stukken[i] as Kansstuk)).toEqual(negatiefBinomiaal(mu, verhouding));
    expect(stukken.map(({ van }) => van)).toEqual([0, ...stukken.map(({ tot }) => tot).slice(0, -1)]);
  });
  it('given a room is the same, and stands in it', () => {
    const ruimte = legeRuimte();
    for (const [mu, verhouding] of [
      [20, 4],
      [3000, 200],
      [0, 1],
      [0.3, 1],
    ] as const)
      expect(negatiefBinomiaal(mu, verhouding, ruimte)).toEqual(negatiefBinomiaal(mu, verhouding));
    expect(negatiefBinomiaal(20, 4, ruimte).kansen.buffer).toBe(ruimte.gewichten.buffer);
    expect(negatiefBinomiaal(20, 4).kansen.buffer).not.toBe(negatiefBinomiaal(20, 4).kansen.buffer);
  });
  it('a distribution asked after a larger one is not touched by it', () => {
    const eerst = negatiefBinomiaal(20, 4);
    const copy = eerst.kansen.slice();
    negatiefBinomiaal(5000, 900);
    expect(eerst.kansen).toEqual(copy);
    expect(negatiefBinomiaal(20, 4).kansen).toEqual(copy);
  });
});
