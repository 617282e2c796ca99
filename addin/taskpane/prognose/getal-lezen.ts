import { afgerond, typbaar } from '../../../core/taal/index.ts';

const GETAL = /^([-−+]?)(\d{1,12})(?:([.,])(\d{1,17}))?$/;

/**
 * A number as a Dutch user types it: `'1,5'` and `'1.5'` are 1.5, `'-3'` and `'−3'` are −3. `undefined` for anything else,
 * also for `'1.500'`, which may mean 1500 as well as 1.5.
 */
export function leesGetal(tekst: string): number | undefined {
  const [, teken = '', heel = '', scheiding, deel = ''] = GETAL.exec(tekst.trim()) ?? [];
  if (heel === '' || (scheiding === '.' && deel.length === 3)) return undefined;
  const waarde = Number(`${heel}.${deel || '0'}`);
  return teken === '-' || teken === '−' ? 0 - waarde : waarde;
}

/** A number as it stands in a field: `1,25`, `-3`; at most six decimals; nothing for what is unknown. */
export function veldtekst(waarde: number | null | undefined): string {
  return waarde === null || waarde === undefined ? '' : typbaar(afgerond(waarde, 6));
}
