import { describe, expect, it } from 'vitest';
import { negatiefBinomiaal } from '../../../core/prognose/negatief-binomiaal.ts';
import { kansOnder, kwantiel } from '../../../core/prognose/verdeling.ts';
// Values of mpmath 1.3.0 with 40 digits, made by oracle/negatief_binomiaal.py.
import oracle from './oracle/negatief-binomiaal.json' with { type: 'json' };

type Geval = [gemiddelde: number, verhouding: number, aantal: number, kans: number, hoogstens: number];
const GEVALLEN = oracle as Geval[];
const kansVan = (v: ReturnType<typeof negatiefBinomiaal>, aantal: number) => v.kansen[aantal - v.vanaf] ?? 0;

describe('the negative binomial distribution, up to a million persons', () => {
  it('agrees with mpmath to 1e-10: probability and cumulative probability, means from 0.001 to a million', () => {
    expect(GEVALLEN.length).toBeGreaterThan(200);
    const fout = { kans: 0, hoogstens: 0 };
    for (const [mu, verhouding, aantal, kans, hoogstens] of GEVALLEN) {
      const verdeling = negatiefBinomiaal(mu, verhouding);
      fout.kans = Math.max(fout.kans, Math.abs(kansVan(verdeling, aantal) - kans) / kans);
      fout.hoogstens = Math.max(fout.hoogstens, Math.abs(kansOnder(verdeling, aantal + 1) - hoogstens));
    }
    expect(fout.kans).toBeLessThan(1e-10);
    expect(fout.hoogstens).toBeLessThan(1e-10);
  });
  it("a quantile is the number at which mpmath's cumulative probability is reached", () => {
    for (const [mu, verhouding, aantal, kans, hoogstens] of GEVALLEN) {
      if (hoogstens > 1 - 1e-6 || kans < 1e-6) continue;
      const verdeling = negatiefBinomiaal(mu, verhouding);
      expect(kwantiel(verdeling, hoogstens - kans / 2)).toBe(aantal);
      expect(kwantiel(verdeling, hoogstens + 1e-10)).toBe(aantal + 1);
    }
  });
});
