import { linearRegression, linearRegressionLine } from 'simple-statistics';
import type { Datum } from './datum.ts';

/** Nidos-plekken short: needed minus realised; negative is more than asked. Never a criterion for the trede. */
export function nidosTekort(gerealiseerd: number, nodig: number): number {
  return nodig - gerealiseerd;
}

/**
 * Nidos-plekken expected on a day: the straight line through two or more observations, never below 0.
 * `undefined` where all observations are of one day. Method: ordinary least squares, simple-statistics.
 */
export function nidosPrognose(waarnemingen: readonly (readonly [datum: Datum, plekken: number])[], datum: Datum): number | undefined {
  if (new Set(waarnemingen.map(([dag]) => dag)).size < 2) return undefined;
  const lijn = linearRegressionLine(linearRegression(waarnemingen.map(([dag, plekken]) => [dag, plekken])));
  return Math.max(0, lijn(datum));
}
