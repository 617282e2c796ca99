import Papa from 'papaparse';
import { type Bronblad, type Bronrij, type Delimiter, delimiterOf } from '../../core/inlezen/index.ts';
import { GRENZEN } from './limits.ts';
import { BESTANDSFOUT } from './inlezen-messages.ts';

/**
 * The rows of a text with separated fields; every cell is a text, or `null`.
 * @throws Bestandsfout when it is too long or wide.
 */
export function readCsv(tekst: string, delimiter: Delimiter | undefined = delimiterOf(tekst)): Bronblad {
  const { data } = Papa.parse<string[]>(tekst.replace(/^\uFEFF/, ''), { delimiter: delimiter ?? ';', quoteChar: '"' });
  const rijen: Bronrij[] = [];
  let aantal = 0;
  for (const [i, fields] of data.entries()) {
    const width = fields.findLastIndex((field) => field.trim() !== '') + 1;
    if (width === 0 || (i === 0 && /^sep=/i.test(fields[0] ?? ''))) continue;
    if (width > GRENZEN.kolommen) throw BESTANDSFOUT.te_veel_kolommen();
    if (rijen.length === GRENZEN.rijen) throw BESTANDSFOUT.te_veel_rijen();
    const cellen = fields.slice(0, width).map((field) => (field.trim() === '' ? null : field.slice(0, GRENZEN.celtekst)));
    aantal += cellen.filter((cel) => cel !== null).length;
    if (aantal > GRENZEN.cellen) throw BESTANDSFOUT.te_veel_cellen();
    rijen.push({ nummer: i + 1, verborgen: false, cellen });
  }
  return { rijen, samengevoegd: 0 };
}
