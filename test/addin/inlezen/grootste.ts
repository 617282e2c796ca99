import { adresVan } from '../../../addin/host/adres.ts';
import { GRENZEN } from '../../../addin/inlezen/limits.ts';
import { UTRECHTSE } from '../../core/gemeente/utrechtse.ts';
import { xlsx, xlsxDelen } from './maak-xlsx.ts';

/** Files of the largest size that is read: as many rows and cells as are allowed. */

const KOP = ['Gemeente', 'Periode', 'Taakstelling', 'Achterstand begin', 'Gerealiseerd'];
const KOLOMMEN = GRENZEN.cellen / GRENZEN.rijen;

type Cel = string | number;

/** A row of figures with a remark in every other column. */
function cijferrij(nummer: number, opmerking: (kolom: number) => string): Cel[] {
  const cijfers = [UTRECHTSE[nummer % UTRECHTSE.length] ?? '', `${2020 + (nummer % 6)}-${1 + (nummer % 2)}`, 40, nummer % 30, nummer % 50];
  return Array.from({ length: KOLOMMEN }, (_, i) => cijfers[i] ?? opmerking(i));
}

function tabel(opmerking: (kolom: number, rij: number) => string): Cel[][] {
  const kop = Array.from({ length: KOLOMMEN }, (_, i) => KOP[i] ?? `Opmerking ${i}`);
  return [kop, ...Array.from({ length: GRENZEN.rijen - 1 }, (_, i) => cijferrij(i + 1, (kolom) => opmerking(kolom, i + 1)))];
}

/** A text file: so many rows and cells, and almost as many bytes. */
export function grootsteCsv(): Uint8Array {
  const voorOpmerkingen = GRENZEN.tekst / GRENZEN.rijen - 60;
  const opmerking = 'x'.repeat(Math.floor(voorOpmerkingen / (KOLOMMEN - KOP.length)) - 1);
  return new TextEncoder().encode(
    tabel(() => opmerking)
      .map((rij) => rij.join(';'))
      .join('\n'),
  );
}

/** A workbook with one sheet; what is given comes behind the cells of its first row. */
export function grootsteXlsx(erbij = ''): Uint8Array {
  const cel = (waarde: Cel, kolom: number, rij: number): string => {
    const adres = adresVan({ left: kolom, right: kolom, top: rij, bottom: rij });
    return typeof waarde === 'number'
      ? `<c r="${adres}"><v>${waarde}</v></c>`
      : `<c r="${adres}" t="inlineStr"><is><t>${waarde}</t></is></c>`;
  };
  const rijen = tabel((kolom, rij) => `opmerking ${kolom * rij}`).map(
    (cellen, rij) =>
      `<row r="${rij + 1}">${cellen.map((waarde, kolom) => cel(waarde, kolom, rij)).join('')}${rij === 0 ? erbij : ''}</row>`,
  );
  return xlsx(xlsxDelen([{ naam: 'Cijfers', rijen: rijen.join('') }]));
}
