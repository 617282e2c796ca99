import { opsomming, personen, procent } from '../taal/index.ts';
import type { Provincierij } from './provincierij.ts';

/** The share of one municipality in the achterstand of all that have one. */
export interface Aandeel {
  readonly gemeente: string;
  /** Persons, above 0. */
  readonly achterstand: number;
  /** Fraction of the sum over all with an achterstand. */
  readonly aandeel: number;
}

/** How the achterstand is spread over the municipalities. */
export interface Achterstandverdeling {
  /** The sum over those with an achterstand; a voorsprong elsewhere makes nobody's achterstand smaller. */
  readonly achterstand: number;
  /** Every municipality with an achterstand, the largest first. */
  readonly aandelen: readonly Aandeel[];
  /** The fewest municipalities that together have more than half of it. */
  readonly helft: readonly Aandeel[];
}

/** The spread of the achterstand at the end of the periode; `undefined` where nobody has one, as far as is known. */
export function achterstandverdeling(rijen: readonly Provincierij[]): Achterstandverdeling | undefined {
  const metAchterstand = rijen.flatMap(({ gemeente, cijfers }) =>
    cijfers !== undefined && cijfers.achterstand_eind > 0 ? [{ gemeente, achterstand: cijfers.achterstand_eind }] : [],
  );
  const achterstand = metAchterstand.reduce((totaal, rij) => totaal + rij.achterstand, 0);
  if (achterstand === 0) return undefined;
  const aandelen = metAchterstand
    .map((rij) => ({ ...rij, aandeel: rij.achterstand / achterstand }))
    .sort((a, b) => b.achterstand - a.achterstand);
  return { achterstand, aandelen, helft: meerDanHelft(aandelen, achterstand) };
}

function meerDanHelft(aandelen: readonly Aandeel[], achterstand: number): Aandeel[] {
  let som = 0;
  const tot = aandelen.findIndex((rij) => 2 * (som += rij.achterstand) > achterstand);
  return aandelen.slice(0, tot + 1);
}

/**
 * The spread in a Dutch sentence, with the sum it is a share of.
 * `'Meer dan de helft van de achterstand van 1.316 personen (53%) ligt bij 4 van de 18 gemeenten met een achterstand: Utrecht, …'`
 */
export function verdelingInWoorden({ achterstand, aandelen, helft }: Achterstandverdeling): string {
  const deel = procent(helft.reduce((som, { aandeel }) => som + aandeel, 0));
  const namen = opsomming(helft.map(({ gemeente }) => gemeente));
  if (aandelen.length === 1) return `De hele achterstand van ${personen(achterstand)} ligt bij ${namen}.`;
  return `Meer dan de helft van de achterstand van ${personen(achterstand)} (${deel}) ligt bij ${helft.length} van de ${aandelen.length} gemeenten met een achterstand: ${namen}.`;
}
