import { describe, expect, it } from 'vitest';
import { trendMetMarge } from '../../core/trend-marge.ts';

describe('trendMetMarge', () => {
  // Worked by hand: y = 1, 2, 2, 4 at 0 … 3 has slope 0.9, residual sum of squares 0.7, Sxx 5; t(2) = 4.303.
  it('gives the 95% interval of the slope: t times its standard error', () => {
    const lijn = trendMetMarge([
      [0, 1],
      [1, 2],
      [2, 2],
      [3, 4],
    ]);
    expect(lijn?.helling).toBeCloseTo(0.9, 10);
    expect(lijn?.marge).toBeCloseTo(4.303 * Math.sqrt(0.7 / 2 / 5), 10);
  });

  it('takes t of the normal distribution beyond 30 degrees of freedom', () => {
    const t = (aantal: number) => {
      const punten = Array.from({ length: aantal }, (_, i) => [i, i % 2] as const);
      const { marge, helling, begin } = trendMetMarge(punten)!;
      const rest = punten.reduce((som, [x, y]) => som + (y - begin - helling * x) ** 2, 0);
      const spreiding = punten.reduce((som, [x]) => som + (x - (aantal - 1) / 2) ** 2, 0);
      return marge / Math.sqrt(rest / (aantal - 2) / spreiding);
    };
    expect(t(32)).toBeCloseTo(2.042, 10);
    expect(t(33)).toBeCloseTo(1.96, 10);
  });

  it('gives the band of the line, narrowest in the middle', () => {
    const lijn = trendMetMarge([
      [0, 1],
      [1, 2],
      [2, 2],
      [3, 4],
    ]);
    expect(lijn?.margeBij(1.5)).toBeCloseTo(4.303 * Math.sqrt(0.35 * (1 / 4)), 10);
    expect(lijn?.margeBij(0)).toBeCloseTo(4.303 * Math.sqrt(0.35 * (1 / 4 + 2.25 / 5)), 10);
  });

  // The standard error by the sums of squares: √((Syy − Sxy² ÷ Sxx) ÷ (n − 2) ÷ Sxx).
  it.each([
    [32, 2.042],
    [33, 1.96],
    [60, 1.96],
  ])('of %i observations it takes the point of Student that belongs to them, beyond 30 degrees of freedom that of a normal spread', (aantal, t) => {
    const waarnemingen = Array.from({ length: aantal }, (_, i): [number, number] => [i, i % 2]);
    const midden = (aantal - 1) / 2;
    const sxx = waarnemingen.reduce((som, [x]) => som + (x - midden) ** 2, 0);
    const gemiddeld = waarnemingen.reduce((som, [, y]) => som + y, 0) / aantal;
    const sxy = waarnemingen.reduce((som, [x, y]) => som + (x - midden) * (y - gemiddeld), 0);
    const syy = waarnemingen.reduce((som, [, y]) => som + (y - gemiddeld) ** 2, 0);
    const fout = Math.sqrt((syy - sxy ** 2 / sxx) / (aantal - 2) / sxx);
    expect(trendMetMarge(waarnemingen)?.marge).toBeCloseTo(t * fout, 10);
  });

  it('has no margin where all observations lie on the line, and gives nothing with fewer than three', () => {
    expect(
      trendMetMarge([
        [0, 1],
        [1, 2],
        [2, 3],
      ])?.marge,
    ).toBeCloseTo(0, 10);
    expect(
      trendMetMarge([
        [0, 1],
        [1, 2],
      ]),
    ).toBeUndefined();
  });
});
