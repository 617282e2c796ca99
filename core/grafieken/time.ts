import type { Datum } from '../datum.ts';

const MS_PER_DAG = 86_400_000;
const DATUM_VAN_1970 = 25_569;

/** A day as a chart's data hold it: milliseconds since 1970, in UTC. */
export function alsTijd(datum: Datum): number {
  return (datum - DATUM_VAN_1970) * MS_PER_DAG;
}
