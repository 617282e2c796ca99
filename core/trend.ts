import { linearRegression, linearRegressionLine, rSquared } from 'simple-statistics';

/** A straight line through a series: slope per step, value at place 0, and how much of the variation it explains. */
export interface Trendlijn {
  readonly helling: number;
  readonly begin: number;
  /** Share of the variation explained, 0 to 1; 1 where there is no variation. */
  readonly r2: number;
  readonly waarnemingen: number;
}

/** The fewest observations of which a trend is given. */
export const MINSTE_WAARNEMINGEN = 3;

/**
 * The least-squares line through observations `[place, value]`; `undefined` with fewer than three,
 * or where all lie on one place. Source: ordinary least squares, simple-statistics.
 */
export function trendlijn(waarnemingen: readonly (readonly [plaats: number, waarde: number])[]): Trendlijn | undefined {
  const plaatsen = new Set(waarnemingen.map(([plaats]) => plaats));
  if (waarnemingen.length < MINSTE_WAARNEMINGEN || plaatsen.size < 2) return undefined;
  const punten = waarnemingen.map(([plaats, waarde]) => [plaats, waarde]);
  const lijn = linearRegression(punten);
  const r2 = rSquared(punten, linearRegressionLine(lijn));
  const zonderVerschil = new Set(waarnemingen.map(([, waarde]) => waarde)).size === 1;
  return {
    helling: lijn.m,
    begin: lijn.b,
    // Differences too small to square leave no number, or one below 0.
    r2: zonderVerschil || !(r2 >= 0) ? 1 : r2,
    waarnemingen: waarnemingen.length,
  };
}
