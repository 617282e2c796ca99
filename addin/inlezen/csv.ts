import Papa from 'papaparse';
import type { Bronblad, Bronrij } from '../../core/inlezen/bronblad.ts';
import { type Scheidingsteken, scheidingstekenVan } from '../../core/inlezen/scheidingsteken.ts';
import { GRENZEN } from './grenzen.ts';
import { BESTANDSFOUT } from './meldingen.ts';

/**
 * The rows of a text with separated fields; every cell is a text, or `null`.
 * @throws Bestandsfout when it is too long or wide.
 */
export function leesCsv(tekst: string, scheidingsteken: Scheidingsteken | undefined = scheidingstekenVan(tekst)): Bronblad {
  const { data } = Papa.parse<string[]>(tekst.replace(/^\uFEFF/, ''), { delimiter: scheidingsteken ?? ';', quoteChar: '"' });
  const rijen: Bronrij[] = [];
  let aantal = 0;
  for (const [i, velden] of data.entries()) {
    const breedte = velden.findLastIndex((veld) => veld.trim() !== '') + 1;
    if (breedte === 0 || (i === 0 && /^sep=/i.test(velden[0] ?? ''))) continue;
    if (breedte > GRENZEN.kolommen) throw BESTANDSFOUT.te_veel_kolommen();
    if (rijen.length === GRENZEN.rijen) throw BESTANDSFOUT.te_veel_rijen();
    const cellen = velden.slice(0, breedte).map((veld) => (veld.trim() === '' ? null : veld.slice(0, GRENZEN.celtekst)));
    aantal += cellen.filter((cel) => cel !== null).length;
    if (aantal > GRENZEN.cellen) throw BESTANDSFOUT.te_veel_cellen();
    rijen.push({ nummer: i + 1, verborgen: false, cellen });
  }
  return { rijen, samengevoegd: 0 };
}
