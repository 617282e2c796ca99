import { zoekGemeente } from '../bronnen/gemeenten.ts';
import { naamsleutel } from '../bronnen/naam.ts';

/** What two cells with the same municipality have in common, whatever the spelling. `gemeentesleutel('Ijsselstein')` equals that of `IJsselstein`. */
export function gemeentesleutel(naam: string | number): string {
  const tekst = String(naam);
  return naamsleutel(zoekGemeente(tekst)?.gemeente ?? tekst);
}
