import Papa from 'papaparse';
import type { Kolomsoort, Tabel, Tabelcel } from './tabel.ts';

/** What a spreadsheet could take for a formula. */
const FORMULE = /^[=+\-@\t\r\0]/;
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The table as a Dutch spreadsheet opens it: `;` between cells, decimal comma, UTF-8 with a mark. Text that could be a formula
 * gets a quote before it; numbers stay numbers, unrounded. A periode is written `2022-I`, since a spreadsheet makes a date of
 * `2022-1`; a gap is an empty cell.
 */
export function alsCsv({ kolommen, rijen }: Tabel): string {
  const cellen = rijen.map((rij) => rij.map((cel, i) => uitvoer(cel, kolommen[i]?.soort ?? 'tekst')));
  return BYTE_ORDER_MARK + Papa.unparse([kolommen.map(({ kop }) => veilig(kop)), ...cellen], { delimiter: ';', newline: '\r\n' }) + '\r\n';
}

function uitvoer(cel: Tabelcel, soort: Kolomsoort): string {
  if (cel === null) return '';
  if (typeof cel === 'number') return String(cel).replace('.', ',');
  return soort === 'periode' ? cel.replace(/-1$/, '-I').replace(/-2$/, '-II') : veilig(cel);
}

function veilig(tekst: string): string {
  return FORMULE.test(tekst) ? `'${tekst}` : tekst;
}
