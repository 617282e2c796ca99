import { trendlijn, type Trendlijn } from './trend.ts';

const { sqrt } = Math;

/** A trend line with how far its slope can be off. */
export interface TrendMetMarge extends Trendlijn {
  /** Half the width of the 95% confidence interval of the slope. */
  readonly marge: number;
  /** Half the width of the 95% band in which the line itself lies, at a place. */
  readonly margeBij: (plaats: number) => number;
}

/** 97.5% points of Student's t for 1, 2, … 30 degrees of freedom. Source: NIST/SEMATECH e-Handbook, table 1.3.6.7.2. */
const T: readonly number[] = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131, 2.12, 2.11, 2.101, 2.093, 2.086,
  2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042,
];
const T_ONEINDIG = 1.96;

/**
 * The least-squares line through observations `[place, value]` with the 95% confidence interval of its slope:
 * slope ± t · √(Σ residual² ÷ (n − 2) ÷ Σ (place − mean)²). `undefined` where there is no trend line, see `trendlijn`.
 * The margin holds for independent, normally spread deviations, of which few observations tell little.
 */
export function trendMetMarge(waarnemingen: readonly (readonly [plaats: number, waarde: number])[]): TrendMetMarge | undefined {
  const lijn = trendlijn(waarnemingen);
  if (lijn === undefined) return undefined;
  const vrijheid = waarnemingen.length - 2;
  const midden = waarnemingen.reduce((som, [plaats]) => som + plaats, 0) / waarnemingen.length;
  const spreiding = waarnemingen.reduce((som, [plaats]) => som + (plaats - midden) ** 2, 0);
  const rest = waarnemingen.reduce((som, [plaats, waarde]) => som + (waarde - lijn.begin - lijn.helling * plaats) ** 2, 0);
  const factor = (T[vrijheid - 1] ?? T_ONEINDIG) * sqrt(rest / vrijheid);
  return {
    ...lijn,
    marge: factor / sqrt(spreiding),
    margeBij: (plaats) => factor * sqrt(1 / waarnemingen.length + (plaats - midden) ** 2 / spreiding),
  };
}
