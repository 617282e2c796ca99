import type { Datum } from '../datum.ts';
import { peildatum, type Periode } from '../periode.ts';

/**
 * What would be housed on a day if the totaalopgave were spread evenly over the half-year (the n/6 line, by day).
 * `volgensSchema('2022-2', 184, begin + 92)` → 92.
 */
export function volgensSchema(periode: Periode, totaalopgave: number, datum: Datum): number {
  const begin = peildatum(periode, 'begin');
  const eind = peildatum(periode, 'eind');
  return totaalopgave * ((Math.min(datum, eind) - begin) / (eind - begin));
}
