import { xlsx, xlsxDelen } from './maak-xlsx.ts';
import { adresVan } from '../../../../addin/host/adres.ts';
import { GRENZEN } from '../../../../addin/taskpane/gegevens/lezen/grenzen.ts';

const KOP = ['Gemeente', 'Periode', 'Taakstelling', 'Achterstand begin', 'Gerealiseerd'];
/** As many columns as the allowed rows may have with the allowed cells. */
const KOLOMMEN = Math.floor(GRENZEN.cellen / GRENZEN.rijen);

/** A row of figures: a municipality, a periode, three figures, and texts up to `kolommen`. */
function cijferrij(nummer: number, kolommen: number, tekst: (kolom: number) => string): (string | number)[] {
  return Array.from({ length: kolommen }, (_, i) => [`Gemeente ${nummer}`, '2024-2', 40, nummer % 30, nummer % 50][i] ?? tekst(i));
}

function koprij(kolommen: number): string[] {
  return Array.from({ length: kolommen }, (_, i) => KOP[i] ?? `Toelichting ${i}`);
}

/** A text with separated fields of almost the largest size that is read, with as many rows as are read. */
export function grootsteCsv(): Uint8Array {
  const perRij = GRENZEN.tekst / GRENZEN.rijen;
  const kolommen = 60;
  const tekst = 'x'.repeat(Math.floor((perRij - 40) / (kolommen - KOP.length)) - 1);
  const rijen = [koprij(kolommen), ...Array.from({ length: GRENZEN.rijen - 1 }, (_, i) => cijferrij(i + 1, kolommen, () => tekst))];
  return new TextEncoder().encode(rijen.map((rij) => rij.join(';')).join('\n')).slice(0, GRENZEN.tekst);
}

/** A workbook with as many cells on one sheet as are read, every text of them in the file twice: in its cell and shared. */
export function grootsteXlsx(): Uint8Array {
  const cel = (rij: number, kolom: number, waarde: string | number): string => {
    const adres = adresVan({ left: kolom, right: kolom, top: rij, bottom: rij });
    return typeof waarde === 'number' ? `<c r="${adres}"><v>${waarde}</v></c>` : `<c r="${adres}" t="inlineStr"><is><t>${waarde}</t></is></c>`;
  };
  const rijen = Array.from({ length: GRENZEN.rijen }, (_, i) => (i === 0 ? koprij(KOLOMMEN) : cijferrij(i, KOLOMMEN, (kolom) => `t${kolom * i}`)));
  const inhoud = rijen.map((rij, i) => `<row r="${i + 1}">${rij.map((waarde, kolom) => cel(i, kolom, waarde)).join('')}</row>`).join('');
  return xlsx(xlsxDelen([{ naam: 'Cijfers', rijen: inhoud }]));
}
