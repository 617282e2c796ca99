import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  gemiddelde,
  kansOnder,
  kwantiel,
  metOfZonder,
  variantie,
  type Verdeling,
  verschuif,
  zeker,
} from '../../../core/prognose/verdeling.ts';

/** A die: 1 … 6, each with probability 1/6. */
const DOBBELSTEEN: Verdeling = { vanaf: 1, kansen: new Float64Array(6).fill(1 / 6) };

describe('a distribution', () => {
  it('of a die has mean 3.5 and variance 35/12', () => {
    expect(gemiddelde(DOBBELSTEEN)).toBeCloseTo(3.5, 12);
    expect(variantie(DOBBELSTEEN)).toBeCloseTo(35 / 12, 12);
  });
  it('what is certain has no variance', () => {
    expect([gemiddelde(zeker(33)), variantie(zeker(33)), kwantiel(zeker(33), 0.01), kwantiel(zeker(33), 0.99)]).toEqual([33, 0, 33, 33]);
  });
  it('the probability below a number counts that number out, and is 0 or 1 beyond the ends', () => {
    expect([-5, 1, 2, 4, 7, 99].map((grens) => kansOnder(DOBBELSTEEN, grens))).toEqual(
      [0, 0, 1 / 6, 0.5, 1, 1].map((kans) => expect.closeTo(kans, 12) as number),
    );
  });
  it('the quantile is the smallest number that is not exceeded with that probability; rounding does not matter', () => {
    expect([0, 1 / 6, 0.17, 0.5, 0.51, 5 / 6, 1].map((niveau) => kwantiel(DOBBELSTEEN, niveau))).toEqual([1, 1, 2, 3, 4, 5, 6]);
  });
  it('the quantile is the last number where less than all is distributed', () => {
    expect([0.5, 0.9, 1].map((niveau) => kwantiel({ vanaf: 4, kansen: Float64Array.of(0.5, 0.3) }, niveau))).toEqual([4, 5, 5]);
  });
  it('shifted, the mean goes along and the variance stays', () => {
    expect(gemiddelde(verschuif(DOBBELSTEEN, 10))).toBeCloseTo(13.5, 12);
    expect(variantie(verschuif(DOBBELSTEEN, 10))).toBeCloseTo(35 / 12, 12);
  });
  it('all or none on top adds kans × aantal to the mean and kans × (1 − kans) × aantal² to the variance', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.double({ min: 0, max: 1, noNaN: true }), (aantal, kans) => {
        const met = metOfZonder(DOBBELSTEEN, aantal, kans);
        expect(gemiddelde(met)).toBeCloseTo(3.5 + kans * aantal, 9);
        expect(variantie(met)).toBeCloseTo(35 / 12 + kans * (1 - kans) * aantal ** 2, 8);
        expect(met.kansen.reduce((som, p) => som + p, 0)).toBeCloseTo(1, 12);
      }),
    );
  });
});
