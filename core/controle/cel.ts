import { isTrede } from '../beoordeling/trede.ts';
import { isGeen, isLeegOfNul, MEESTE_PERSONEN } from '../invoer/lezers.ts';
import type { Aard } from './kolommen.ts';

/** What is wrong with a cell of figures; `berekend` is the number its text seems to mean. */
export interface Celgebrek {
  readonly soort: 'tekst_als_getal' | 'geen_geheel_getal' | 'negatief_aantal' | 'ongeldige_waarde';
  readonly berekend?: number;
}

/** A text that means a whole number: `12`, `-3`, `82%`, `trede 2`. */
const GETAL_IN_TEKST = /^\s*(?:trede\s*)?([-\u2212]?)(\d{1,8})\s*%?\s*$/i;

/**
 * Reads a cell of figures. `null` is 0 or blank; "geen" is a real zero, but for a trede and a share it is blank.
 * Rule: counts are whole persons, 0 or more; standen whole persons; a trede 1 to 6; never text.
 * Source: the functions' contract for input.
 */
export function leesCijfer(cel: unknown, aard: Aard): number | null | Celgebrek {
  if (isLeegOfNul(cel)) return null;
  if (isGeen(cel)) return aard === 'trede' || aard === 'deel' ? null : 0;
  if (typeof cel === 'string') return { soort: 'tekst_als_getal', ...getalIn(cel) };
  if (typeof cel !== 'number' || !Number.isFinite(cel) || Math.abs(cel) > MEESTE_PERSONEN) return { soort: 'ongeldige_waarde' };
  if (aard === 'deel') return cel;
  if (aard === 'trede') return isTrede(cel) ? cel : { soort: 'ongeldige_waarde' };
  if (!Number.isInteger(cel)) return { soort: 'geen_geheel_getal' };
  return aard === 'aantal' && cel < 0 ? { soort: 'negatief_aantal' } : cel;
}

function getalIn(tekst: string): { readonly berekend?: number } {
  const delen = GETAL_IN_TEKST.exec(tekst.slice(0, 100));
  return delen === null ? {} : { berekend: Number(delen[2]) * (delen[1] === '' ? 1 : -1) };
}
