import { type Datum, datumOf } from '../../../core/datum.ts';

/** Today by the clock of the user; only ever a proposal in a field. */
export function vandaag(): Datum {
  const nu = new Date();
  return datumOf(nu.getFullYear(), nu.getMonth() + 1, nu.getDate());
}
