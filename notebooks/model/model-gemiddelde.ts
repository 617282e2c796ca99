import { mean, sampleStandardDeviation } from 'simple-statistics';

/** A mean of changes, and how far it can be off. */
export interface GemiddeldeMetMarge {
  readonly gemiddelde: number;
  /** Half the width of the 95% interval. */
  readonly marge: number;
  /** What the changes show: nothing, a sign of a trend (95% interval beside 0), or a trend (99% interval beside 0). */
  readonly blijkt: 'niets' | 'aanwijzing' | 'trend';
}

/** So many changes in a row are asked for an interval. */
export const MINSTE_VERANDERINGEN = 5;

/** 97.5% and 99.5% points of Student's t for 4, 5, … 20 degrees of freedom. Source: NIST/SEMATECH e-Handbook, table 1.3.6.7.2. */
const T95: readonly number[] = [
  2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131, 2.12, 2.11, 2.101, 2.093, 2.086,
];
const T99: readonly number[] = [
  4.604, 4.032, 3.707, 3.499, 3.355, 3.25, 3.169, 3.106, 3.055, 3.012, 2.977, 2.947, 2.921, 2.898, 2.878, 2.861, 2.845,
];

/**
 * The mean of changes with its 95% interval: mean ± t · s ÷ √n. A stand is the sum of its changes, so a line through standen finds
 * trends in chance alone; the mean of the changes does not. A trend is shown only by the 99% interval: with so few changes, and
 * large ones among them, the 95% interval leaves 0 out in up to 12 of 100 series without a trend, the 99% interval in at most 5.
 * Holds where changes do not depend on each other. `undefined` for fewer than five.
 */
export function gemiddeldeMetMarge(veranderingen: readonly number[]): GemiddeldeMetMarge | undefined {
  const aantal = veranderingen.length;
  if (aantal < MINSTE_VERANDERINGEN) return undefined;
  const plaats = Math.min(aantal - MINSTE_VERANDERINGEN, T95.length - 1);
  const gemiddelde = mean([...veranderingen]);
  const fout = sampleStandardDeviation([...veranderingen]) / Math.sqrt(aantal);
  const marge = (T95[plaats] as number) * fout;
  const naast = Math.abs(gemiddelde);
  return { gemiddelde, marge, blijkt: naast <= marge ? 'niets' : naast <= (T99[plaats] as number) * fout ? 'aanwijzing' : 'trend' };
}
