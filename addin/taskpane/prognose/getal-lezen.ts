import { afgerond, typbaar } from '../../../core/taal/index.ts';

/** A number as it stands in a field: `1,25`, `-3`; at most six decimals; nothing for what is unknown. */
export function veldtekst(waarde: number | null | undefined): string {
  return waarde === null || waarde === undefined ? '' : typbaar(afgerond(waarde, 6));
}
