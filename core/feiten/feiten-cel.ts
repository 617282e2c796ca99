import { type Feit, type Feiten, type Feitwaarde, FIELDS } from './facts.ts';

/**
 * A fact as a cell that reads back as the same fact: `"geen"` where a 0 counts as blank, and 0 where a blank cell means that.
 * `alsCel('gekoppeld', 0)` → `'geen'`; `alsCel('nagekomen', undefined)` → `0`
 */
export function alsCel<N extends Feit>(naam: N, waarde: Feiten[N]): Feitwaarde<N> | 'geen' | 0 | null {
  const { leeg, nul } = FIELDS[naam];
  if (waarde === undefined) return leeg === 'nul' ? 0 : null;
  return waarde === 0 && nul === 'leeg' ? 'geen' : (waarde as Feitwaarde<N>);
}
