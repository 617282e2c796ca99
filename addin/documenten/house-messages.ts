import type { Document } from '../../core/documenten/index.ts';
import { catalogue, ongeldig } from '../../core/invoer/index.ts';
import { opsomming } from '../../core/taal/index.ts';
import { leftOut, PLAATSEN, type Places } from './house-places.ts';

/** The words about templates of one's own. */
export const TEMPLATEFOUT = catalogue({
  geen_plaatsen: ongeldig(
    () =>
      'Het sjabloon heeft geen enkele plaats om in te vullen. Zet in Word {{inhoud}} waar de tekst moet komen, en zo nodig {{titel}} en {{stempel}}.',
  ),
});

/**
 * What the maker must know of a template before documents are made in it: places that are not known, and parts that it leaves out.
 * Throws a fault where it has no place at all.
 */
export function templatemeldingen(places: Places, documenten: readonly Document[]): readonly string[] {
  if (places.known.size === 0) throw TEMPLATEFOUT.geen_plaatsen();
  const left = [...new Set(documenten.flatMap((document) => leftOut(places, document)))];
  return [
    ...(places.unknown.length === 0
      ? []
      : [
          `Het sjabloon vraagt om ${opsomming(places.unknown.map(asPlace))}, en dat bestaat niet: die tekst blijft staan. Bekend zijn ${opsomming(PLAATSEN.map(asPlace))}.`,
        ]),
    ...(left.length === 0
      ? []
      : [`Het sjabloon heeft geen plaats voor ${opsomming(left)}: dat staat niet in het document. Met {{inhoud}} komt alles erin.`]),
  ];
}

function asPlace(naam: string): string {
  return `{{${naam}}}`;
}
