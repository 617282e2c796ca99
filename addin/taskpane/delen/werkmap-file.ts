import { type Cell, type CellStyle, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { isTrede } from '../../../core/trede.ts';
import { TREDEPALET } from '../../../core/grafieken/index.ts';
import type { Celsoort, Kopiecel, Kopiekolom } from './delen-kolommen.ts';
import type { Copy } from './copy.ts';
import { WERKMAP } from './delen-texts.ts';

/** The first row of a table, counted from 0; above it a title and a line of explanation. */
const KOPRIJ = 3;
const WIDTH: Readonly<Record<Celsoort, number>> = {
  naam: 22,
  periode: 9,
  datum: 11,
  aantal: 13,
  stand: 15,
  aandeel: 13,
  trede: 8,
  tekst: 28,
  motivering: 100,
};
const REGELHOOGTE = 15;
const TITELHOOGTE = 26;
/** On the safe side: a column is as wide as so many digits, and letters are of all widths. */
const TEKENS_PER_WIDTH = 0.95;
/** Text cells stay text when someone edits them: a periode is no date, `=1+1` no formula. */
const NOTATIE: Readonly<Partial<Record<Celsoort, string>>> = {
  naam: '@',
  periode: '@',
  datum: 'd-m-yyyy',
  aantal: '#,##0',
  stand: '#,##0;#,##0" voorsprong";0',
  aandeel: '0%',
};

const INK = { rgb: '16202C' };
const LIJN = { style: 'thin', color: { rgb: '8A96A3' } } as const;
const RAND = { top: LIJN, right: LIJN, bottom: LIJN, left: LIJN };
const TITEL: CellStyle = { font: { size: 16, bold: true, color: { rgb: '154273' } } };
const REGEL: CellStyle = { font: { size: 11, color: INK } };
const ALINEA: CellStyle = { font: { size: 11, color: INK }, alignment: { wrapText: true, vertical: 'top' } };
const KOP: CellStyle = {
  font: { size: 11, bold: true, color: INK },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DCE6F1' } },
  border: RAND,
  alignment: { wrapText: true, vertical: 'center' },
};

const rgb = (color: string): { rgb: string } => ({ rgb: color.slice(1).toUpperCase() });

type Cellen = Map<string, Partial<Cell>>;

/** The copy as a workbook file: values only. `made` is when the file says it was made. */
export function werkmapbestand(copy: Copy, made: Date): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [beoordelingsblad(copy), motiveringsblad(copy), grafiekblad(copy), toelichtingsblad(copy)],
    defaultFont: { name: 'Calibri', size: 11 },
    properties: {
      title: `${WERKMAP.titel}: ${copy.gemeenten.join(', ')}`,
      description: WERKMAP.inschaling,
      creator: WERKMAP.made,
      created: made,
      modified: made,
    },
  });
}

function beoordelingsblad(copy: Copy): WriteSheet {
  return tabelblad(
    WERKMAP.beoordeling,
    `${WERKMAP.titel}: ${copy.gemeenten.join(', ')}`,
    copy,
    copy.kolommen.filter(({ soort }) => soort !== 'motivering'),
  );
}

/** On a sheet of their own the reasons can be read and printed. */
function motiveringsblad(copy: Copy): WriteSheet {
  return tabelblad(
    WERKMAP.motivering,
    WERKMAP.motivering,
    copy,
    copy.kolommen.filter(({ soort }) => ['naam', 'periode', 'motivering'].includes(soort)),
  );
}

function tabelblad(naam: string, titel: string, copy: Copy, kolommen: readonly Kopiekolom[]): WriteSheet {
  const cellen = kop(titel, WERKMAP.inschaling);
  kolommen.forEach((kolom, k) => set(cellen, KOPRIJ, k, kolom.kop, KOP));
  copy.rijen.forEach((rij, r) =>
    kolommen.forEach((kolom, k) => {
      const waarde = rij[copy.kolommen.indexOf(kolom)] ?? null;
      set(cellen, KOPRIJ + 1 + r, k, waarde, styleOf(kolom.soort, waarde));
    }),
  );
  return {
    ...blad(
      naam,
      kolommen.map(({ soort }) => WIDTH[soort]),
      cellen,
    ),
    freezePane: { rows: KOPRIJ + 1, columns: 1 },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$${KOPRIJ + 1}:$${KOPRIJ + 1}`,
    },
  };
}

function styleOf(soort: Celsoort, waarde: Kopiecel): CellStyle {
  const notatie = NOTATIE[soort];
  const basis: CellStyle = {
    font: { size: 11, color: INK },
    border: RAND,
    alignment: { vertical: 'top', ...(soort === 'tekst' || soort === 'motivering' ? { wrapText: true } : {}) },
    ...(notatie === undefined ? {} : { numFmt: notatie }),
  };
  if (soort !== 'trede' || typeof waarde !== 'number' || !isTrede(waarde)) return basis;
  const { background, inkt } = TREDEPALET[waarde];
  return {
    ...basis,
    font: { size: 11, bold: true, color: rgb(inkt) },
    fill: { type: 'pattern', pattern: 'solid', fgColor: rgb(background) },
    alignment: { vertical: 'top', horizontal: 'center' },
  };
}

function grafiekblad({ staven, grafiek }: Copy): WriteSheet {
  const cellen = kop(WERKMAP.grafiektitel, WERKMAP.inschaling);
  set(cellen, KOPRIJ, 0, WERKMAP.naam, KOP);
  set(cellen, KOPRIJ, 1, WERKMAP.stand, KOP);
  staven.forEach(([naam, stand], i) => {
    set(cellen, KOPRIJ + 1 + i, 0, naam, styleOf('naam', naam));
    set(cellen, KOPRIJ + 1 + i, 1, stand, styleOf('stand', stand));
  });
  const bereik = (kolom: 'A' | 'B'): string => `${WERKMAP.grafiek}!$${kolom}$${KOPRIJ + 2}:$${kolom}$${KOPRIJ + 1 + staven.length}`;
  return {
    ...blad(WERKMAP.grafiek, [WIDTH.naam + 8, WIDTH.stand, 4], cellen),
    charts: [
      {
        type: 'column',
        title: WERKMAP.grafiektitel,
        altText: grafiek,
        legend: false,
        axes: { x: { tickLblPos: 'low' } },
        dataLabels: { showValue: true },
        series: [{ name: WERKMAP.stand, values: bereik('B'), categories: bereik('A'), color: '154273' }],
        anchor: { from: { row: KOPRIJ, col: 3 }, to: { row: KOPRIJ + 24, col: 14 } },
      },
    ],
  };
}

function toelichtingsblad({ toelichting, nietOpgenomen, bronnen }: Copy): WriteSheet {
  const cellen: Cellen = new Map();
  const regels: readonly (readonly [string, CellStyle])[] = [
    [WERKMAP.toelichting, TITEL],
    ...[...toelichting, ...nietOpgenomen].map((tekst) => [tekst, ALINEA] as const),
    [WERKMAP.bronnen, TITEL],
    ...bronnen.map((tekst) => [tekst, ALINEA] as const),
  ];
  regels.forEach(([tekst, style], i) => set(cellen, i, 0, tekst, style));
  return blad(WERKMAP.toelichting, [100], cellen);
}

function blad(name: string, widths: readonly number[], cells: Cellen): WriteSheet {
  return {
    name,
    cells,
    rowDefs: hoogtes(widths, cells),
    columns: widths.map((width) => ({ width })),
    view: { showGridLines: false },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    headerFooter: { oddFooter: '&L&A&RPagina &P van &N' },
  };
}

/** High enough for the titles and wrapped texts of each row: not every program measures them when it opens a file. */
function hoogtes(widths: readonly number[], cellen: Cellen): Map<number, { height: number }> {
  const rijen = new Map<number, { height: number }>();
  for (const [plaats, { value, style }] of cellen) {
    const [rij = 0, kolom = 0] = plaats.split(',').map(Number);
    const regels =
      style?.alignment?.wrapText === true && typeof value === 'string'
        ? Math.ceil(value.length / (TEKENS_PER_WIDTH * (widths[kolom] ?? 1)))
        : 1;
    const height = style === TITEL ? TITELHOOGTE : REGELHOOGTE * regels;
    rijen.set(rij, { height: Math.max(rijen.get(rij)?.height ?? 0, height) });
  }
  return rijen;
}

function kop(titel: string, uitleg: string): Cellen {
  const cellen: Cellen = new Map();
  set(cellen, 0, 0, titel, TITEL);
  set(cellen, 1, 0, uitleg, REGEL);
  return cellen;
}

function set(cellen: Cellen, rij: number, kolom: number, value: Kopiecel, style: CellStyle): void {
  cellen.set(`${rij},${kolom}`, { value, style });
}
