import { type Bron, BRONNEN, findBron } from './bron.ts';
import type { Claim } from './claim.ts';
import { VOORRANG } from './soort-plaats.ts';

/** A claim that may answer a question; `afgeleid` where it was made about another quantity or periode. */
export interface Kandidaat {
  readonly claim: Claim;
  readonly afgeleid?: boolean;
}

/**
 * Why one claim comes after another.
 * - `afgeleid`: the other was made about the quantity itself
 * - `soort_plaats`: the other stands in a stronger kind of place
 * - `ouder`: same kind of place, but the other's document is more recent
 * - `volgorde`: same kind of place and date; the other stands first in the data
 */
export type Reden = 'afgeleid' | 'soort_plaats' | 'ouder' | 'volgorde';

/** The claim that goes first, and the others with the reason why each was not chosen. */
export interface Claimkeuze {
  readonly gekozen: Kandidaat;
  readonly afgewezen: readonly { readonly kandidaat: Kandidaat; readonly reden: Reden }[];
}

const criteria: readonly { reden: Reden; compare: (a: Kandidaat, b: Kandidaat, bronnen: readonly Bron[]) => number }[] = [
  { reden: 'afgeleid', compare: (a, b) => Number(a.afgeleid === true) - Number(b.afgeleid === true) },
  { reden: 'soort_plaats', compare: (a, b) => VOORRANG.indexOf(a.claim.soort_plaats) - VOORRANG.indexOf(b.claim.soort_plaats) },
  {
    reden: 'ouder',
    compare: (a, b, bronnen) => findBron(b.claim.bron, bronnen).datum.localeCompare(findBron(a.claim.bron, bronnen).datum),
  },
];

/** The first criterion on which two candidates differ, and which way: negative when `a` goes first. */
function beslis(a: Kandidaat, b: Kandidaat, bronnen: readonly Bron[]): { reden: Reden; verschil: number } {
  for (const { reden, compare } of criteria) {
    const verschil = compare(a, b, bronnen);
    if (verschil !== 0) return { reden, verschil };
  }
  return { reden: 'volgorde', verschil: 0 };
}

/**
 * Chooses between one or more claims about one figure by the order of precedence; `bronnen` are the documents they stand in.
 * `choose([memo, brief])` → `{gekozen: brief, afgewezen: [{kandidaat: memo, reden: 'soort_plaats'}]}`
 */
export function choose(kandidaten: readonly Kandidaat[], bronnen: readonly Bron[] = BRONNEN): Claimkeuze {
  const [gekozen, ...rest] = [...kandidaten].sort((a, b) => beslis(a, b, bronnen).verschil);
  if (gekozen === undefined) throw new RangeError('No claims to choose from');
  return { gekozen, afgewezen: rest.map((kandidaat) => ({ kandidaat, reden: beslis(gekozen, kandidaat, bronnen).reden })) };
}
