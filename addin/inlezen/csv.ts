import Papa from 'papaparse';
import { type Bronblad, type Bronrij, type Delimiter, delimiterOf } from '../../core/inlezen/index.ts';
import { GRENZEN } from './limits.ts';
import { BESTANDSFOUT } from './inlezen-messages.ts';
import { brokenQuote } from './broken-quote.ts';

/**
 * The rows of a text with separated fields; every cell is a text, or `null`. Line ends of any kind, also mixed.
 * @throws Bestandsfout when it is too long or wide, or a quote leaves unclear where a cell ends.
 */
export function readCsv(tekst: string, delimiter: Delimiter = delimiterOf(tekst) ?? ';'): Bronblad {
  const { data, errors } = Papa.parse<string[]>(withOneLineEnd(tekst), { delimiter, newline: '\n', quoteChar: '"' });
  const told = errors.find(({ type }) => type === 'Quotes')?.row ?? Infinity;
  const rij = Math.min(told, brokenQuote(data, delimiter) ?? Infinity);
  if (rij < Infinity) throw BESTANDSFOUT.aanhalingsteken({ rij: rij + 1 });
  return bronblad(data);
}

/**
 * The rows of cells that were copied from a spreadsheet. It puts quotes around a cell only where it holds a tab or a line
 * end, so that a cell may begin with a quote of its own; all rows are equally long.
 * @throws Bestandsfout as `readCsv`.
 */
export function readTabs(tekst: string): Bronblad {
  try {
    return readCsv(tekst, '\t');
  } catch (fout) {
    const data = withOneLineEnd(tekst)
      .replace(/\n$/, '')
      .split('\n')
      .map((regel) => regel.split('\t'));
    if (data.some((rij) => rij.length !== data[0]?.length)) throw fout;
    return bronblad(data);
  }
}

function withOneLineEnd(tekst: string): string {
  return tekst.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

function bronblad(data: readonly (readonly string[])[]): Bronblad {
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
