import { type Cell, type CellStyle, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { Samenvoegbestand } from '../../core/documenten/index.ts';
import { herpak, vasteEigenschappen } from './zip.ts';

const KOP: CellStyle = { font: { size: 11, bold: true }, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DCE6F1' } } };
/** Text stays text, also when someone edits it: a periode is no date, `=1+1` no formula. */
const TEKST: CellStyle = { font: { size: 11 }, numFmt: '@' };
const ALINEA: CellStyle = { font: { size: 11 }, alignment: { wrapText: true, vertical: 'top' } };
const TITEL: CellStyle = { font: { size: 14, bold: true } };
const WIDTH = { field: 22, uitleg: 80 } as const;
const MOMENT = new Date(Date.UTC(2000, 0, 1));

const UITLEG = {
  blad: 'Samenvoegbestand',
  uitleg: 'Uitleg',
  titel: 'Samenvoegen in Word',
  stappen: [
    'Open in Word het sjabloon en kies Verzendlijsten, Adressen selecteren, Een bestaande lijst gebruiken. Kies dit bestand en het blad Samenvoegbestand.',
    'Zet met Samenvoegvelden invoegen de velden in het sjabloon. Elke cel is tekst zoals die wordt afgedrukt: getallen en percentages hoeven geen opmaak.',
    'Zet het veld stempel op elke bladzijde, zodat te zien is of het een concept is en van welke dag de cijfers zijn.',
  ],
  field: 'Veld',
  betekenis: 'Wat erin staat',
} as const;

/** The merge data as a workbook: headers in the first row as Word wants them, a row per municipality, and a sheet that explains the fields. */
export async function alsSamenvoegXlsx(file: Samenvoegbestand): Promise<Uint8Array> {
  const bytes = await writeXlsx({
    sheets: [gegevens(file), uitleg(file)],
    defaultFont: { name: 'Calibri', size: 11 },
    properties: { title: UITLEG.blad, creator: 'Toezicht huisvesting vergunninghouders', created: MOMENT, modified: MOMENT },
  });
  return herpak(bytes, (path, xml) => (path === 'docProps/core.xml' ? vasteEigenschappen(xml) : xml));
}

type Cellen = Map<string, Partial<Cell>>;

function set(cellen: Cellen, rij: number, kolom: number, value: string, style: CellStyle): void {
  if (value !== '') cellen.set(`${rij},${kolom}`, { value, style });
}

function gegevens({ fields, rijen }: Samenvoegbestand): WriteSheet {
  const cells: Cellen = new Map();
  fields.forEach(({ field }, k) => set(cells, 0, k, field, KOP));
  rijen.forEach((rij, r) => rij.forEach((tekst, k) => set(cells, r + 1, k, tekst, TEKST)));
  return { name: UITLEG.blad, cells, columns: fields.map(() => ({ width: WIDTH.field })), freezePane: { rows: 1, columns: 1 } };
}

function uitleg({ fields }: Samenvoegbestand): WriteSheet {
  const cells: Cellen = new Map();
  set(cells, 0, 0, UITLEG.titel, TITEL);
  UITLEG.stappen.forEach((stap, i) => set(cells, i + 1, 1, stap, ALINEA));
  const kop = UITLEG.stappen.length + 2;
  set(cells, kop, 0, UITLEG.field, KOP);
  set(cells, kop, 1, UITLEG.betekenis, KOP);
  fields.forEach(({ field, uitleg: betekenis }, i) => {
    set(cells, kop + 1 + i, 0, field, TEKST);
    set(cells, kop + 1 + i, 1, betekenis, ALINEA);
  });
  return {
    name: UITLEG.uitleg,
    cells,
    columns: [{ width: WIDTH.field + 4 }, { width: WIDTH.uitleg }],
    rowDefs: new Map(UITLEG.stappen.map((_, i) => [i + 1, { height: 30 }])),
    view: { showGridLines: false },
  };
}
