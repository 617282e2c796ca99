import { datumOf } from '../datum.ts';
import type { Periode } from '../periode.ts';
import gegevens from './gegevens/inwoners.json' with { type: 'json' };
import { GEMEENTEN, type Gemeente } from './gemeenten.ts';
import { opvolgersVan, wasErOp } from './gemeente-periode.ts';

/** The inhabitants of one year: a column beside the list of municipalities. */
export interface Inwonerskolom {
  /** They are those at the start of this year. */
  readonly jaar: number;
  /** Key of the source document. */
  readonly bron: string;
  /** By code of CBS; of a municipality that is not in it they are not known. */
  readonly inwoners: Readonly<Record<string, number | undefined>>;
}

/** A number of inhabitants, at the start of `jaar`. */
export interface Inwoners {
  readonly aantal: number;
  readonly jaar: number;
  readonly bron: string;
}

/** The years of which inhabitants are known, the earliest first. */
export const INWONERS: readonly Inwonerskolom[] = gegevens;

/**
 * The inhabitants that are known last of a municipality as it is in a periode (without: as it is now), with those of the
 * municipalities that had become part of it; `undefined` where one of these is not known, or was divided.
 */
export function inwonersVan(gemeente: Gemeente, periode?: Periode): Inwoners | undefined {
  const opgegaan = GEMEENTEN.filter((een) => opvolgersVan(een, periode).includes(gemeente));
  for (const { jaar, bron, inwoners } of [...INWONERS].reverse()) {
    const delen = [...new Set([gemeente, ...opgegaan])].filter((deel) => wasErOp(deel, datumOf(jaar, 1, 1)));
    const aantallen = delen.flatMap((deel) => (opvolgersVan(deel, periode).length === 1 ? (inwoners[deel.code] ?? []) : []));
    if (aantallen.length > 0 && aantallen.length === delen.length)
      return { aantal: aantallen.reduce((som, aantal) => som + aantal), jaar, bron };
  }
  return undefined;
}
