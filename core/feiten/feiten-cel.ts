import { jaNee } from '../invoer/index.ts';
import { type Feit, FIELDS, type Veldwaarde } from './facts.ts';

/**
 * A fact as a cell that reads back as the same fact: `"geen"` where a 0 counts as blank, 0 where a blank cell means that, and `ja` or
 * `nee`. `alsCel('gekoppeld', 0)` → `'geen'`; `alsCel('nagekomen', undefined)` → `0`
 */
export function alsCel(naam: Feit, waarde: Veldwaarde | undefined): string | number | null {
  const { leeg, nul } = FIELDS[naam];
  if (waarde === undefined) return leeg === 'nul' ? 0 : null;
  return waarde === 0 && nul === 'leeg' ? 'geen' : feitcel(waarde);
}

/** A known fact as a cell shows it: a 0 stays 0. */
export function feitcel(waarde: Veldwaarde): string | number {
  return typeof waarde === 'boolean' ? jaNee(waarde) : waarde;
}
