import { type Cell, type CellStyle, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { isTrede } from '../../../core/beoordeling/trede.ts';
import { TREDEPALET } from '../../../core/grafieken/tredepalet.ts';
import type { Celsoort, Kopiecel, Kopiekolom } from './kolommen.ts';
import type { Kopie } from './kopie.ts';
import { WERKMAP } from './teksten.ts';

/** The first row of a table, counted from 0; above it a title and a line of explanation. */
const KOPRIJ = 3;
const BREEDTE: Readonly<Record<Celsoort, number>> = { naam: 22, periode: 9, datum: 11, aantal: 13, stand: 15, aandeel: 13, trede: 8, tekst: 28, motivering: 100 };
const REGELHOOGTE = 15;
const TITELHOOGTE = 26;
/** On the safe side: a column is as wide as so many digits, and letters are of all widths. */
const TEKENS_PER_BREEDTE = 0.95;
/** Text cells stay text when someone edits them: a periode is no date, `=1+1` no formula. */
const NOTATIE: Readonly<Partial<Record<Celsoort, string>>> = { naam: '@', periode: '@', datum: 'd-m-yyyy', aantal: '#,##0', stand: '#,##0;#,##0" voorsprong";0', aandeel: '0%' };

const INKT = { rgb: '16202C' };
const LIJN = { style: 'thin', color: { rgb: '8A96A3' } } as const;
const RAND = { top: LIJN, right: LIJN, bottom: LIJN, left: LIJN };
const TITEL: CellStyle = { font: { size: 16, bold: true, color: { rgb: '154273' } } };
const REGEL: CellStyle = { font: { size: 11, color: INKT } };
const ALINEA: CellStyle = { font: { size: 11, color: INKT }, alignment: { wrapText: true, vertical: 'top' } };
const KOP: CellStyle = { font: { size: 11, bold: true, color: INKT }, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DCE6F1' } }, border: RAND, alignment: { wrapText: true, vertical: 'center' } };

const rgb = (kleur: string): { rgb: string } => ({ rgb: kleur.slice(1).toUpperCase() });

type Cellen = Map<string, Partial<Cell>>;

/** The copy as a workbook file: values only. `gemaakt` is the moment that the file says it was made. */
export function werkmapbestand(kopie: Kopie, gemaakt: Date): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [beoordelingsblad(kopie), motiveringsblad(kopie), grafiekblad(kopie), toelichtingsblad(kopie)],
    defaultFont: { name: 'Calibri', size: 11 },
    properties: { title: `${WERKMAP.titel}: ${kopie.gemeenten.join(', ')}`, description: WERKMAP.inschaling, creator: WERKMAP.gemaakt, created: gemaakt, modified: gemaakt },
  });
}

function beoordelingsblad(kopie: Kopie): WriteSheet {
  return tabelblad(WERKMAP.beoordeling, `${WERKMAP.titel}: ${kopie.gemeenten.join(', ')}`, kopie, kopie.kolommen.filter(({ soort }) => soort !== 'motivering'));
}

/** On a sheet of their own the reasons can be read and printed. */
function motiveringsblad(kopie: Kopie): WriteSheet {
  return tabelblad(WERKMAP.motivering, WERKMAP.motivering, kopie, kopie.kolommen.filter(({ soort }) => ['naam', 'periode', 'motivering'].includes(soort)));
}

function tabelblad(naam: string, titel: string, kopie: Kopie, kolommen: readonly Kopiekolom[]): WriteSheet {
  const cellen = kop(titel, WERKMAP.inschaling);
  kolommen.forEach((kolom, k) => zet(cellen, KOPRIJ, k, kolom.kop, KOP));
  kopie.rijen.forEach((rij, r) => kolommen.forEach((kolom, k) => {
    const waarde = rij[kopie.kolommen.indexOf(kolom)] ?? null;
    zet(cellen, KOPRIJ + 1 + r, k, waarde, stijlVan(kolom.soort, waarde));
  }));
  return {
    ...blad(naam, kolommen.map(({ soort }) => BREEDTE[soort]), cellen),
    freezePane: { rows: KOPRIJ + 1, columns: 1 },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: `$${KOPRIJ + 1}:$${KOPRIJ + 1}` },
  };
}

function stijlVan(soort: Celsoort, waarde: Kopiecel): CellStyle {
  const notatie = NOTATIE[soort];
  const basis: CellStyle = { font: { size: 11, color: INKT }, border: RAND, alignment: { vertical: 'top', ...(soort === 'tekst' || soort === 'motivering' ? { wrapText: true } : {}) }, ...(notatie === undefined ? {} : { numFmt: notatie }) };
  if (soort !== 'trede' || typeof waarde !== 'number' || !isTrede(waarde)) return basis;
  const { achtergrond, inkt } = TREDEPALET[waarde];
  return { ...basis, font: { size: 11, bold: true, color: rgb(inkt) }, fill: { type: 'pattern', pattern: 'solid', fgColor: rgb(achtergrond) }, alignment: { vertical: 'top', horizontal: 'center' } };
}

function grafiekblad({ staven, grafiek }: Kopie): WriteSheet {
  const cellen = kop(WERKMAP.grafiektitel, WERKMAP.inschaling);
  zet(cellen, KOPRIJ, 0, WERKMAP.naam, KOP);
  zet(cellen, KOPRIJ, 1, WERKMAP.stand, KOP);
  staven.forEach(([naam, stand], i) => {
    zet(cellen, KOPRIJ + 1 + i, 0, naam, stijlVan('naam', naam));
    zet(cellen, KOPRIJ + 1 + i, 1, stand, stijlVan('stand', stand));
  });
  const bereik = (kolom: 'A' | 'B'): string => `${WERKMAP.grafiek}!$${kolom}$${KOPRIJ + 2}:$${kolom}$${KOPRIJ + 1 + staven.length}`;
  return {
    ...blad(WERKMAP.grafiek, [BREEDTE.naam + 8, BREEDTE.stand, 4], cellen),
    charts: [{
      type: 'column',
      title: WERKMAP.grafiektitel,
      altText: grafiek,
      legend: false,
      axes: { x: { tickLblPos: 'low' } },
      dataLabels: { showValue: true },
      series: [{ name: WERKMAP.stand, values: bereik('B'), categories: bereik('A'), color: '154273' }],
      anchor: { from: { row: KOPRIJ, col: 3 }, to: { row: KOPRIJ + 24, col: 14 } },
    }],
  };
}

function toelichtingsblad({ toelichting, nietOpgenomen, bronnen }: Kopie): WriteSheet {
  const cellen: Cellen = new Map();
  const regels: readonly (readonly [string, CellStyle])[] = [
    [WERKMAP.toelichting, TITEL],
    ...[...toelichting, ...nietOpgenomen].map((tekst) => [tekst, ALINEA] as const),
    [WERKMAP.bronnen, TITEL],
    ...bronnen.map((tekst) => [tekst, ALINEA] as const),
  ];
  regels.forEach(([tekst, stijl], i) => zet(cellen, i, 0, tekst, stijl));
  return blad(WERKMAP.toelichting, [100], cellen);
}

function blad(name: string, breedtes: readonly number[], cells: Cellen): WriteSheet {
  return {
    name, cells,
    rowDefs: hoogtes(breedtes, cells),
    columns: breedtes.map((width) => ({ width })),
    view: { showGridLines: false },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    headerFooter: { oddFooter: '&L&A&RPagina &P van &N' },
  };
}

/** High enough for the titles and wrapped texts of each row: not every program measures them when it opens a file. */
function hoogtes(breedtes: readonly number[], cellen: Cellen): Map<number, { height: number }> {
  const rijen = new Map<number, { height: number }>();
  for (const [plaats, { value, style }] of cellen) {
    const [rij = 0, kolom = 0] = plaats.split(',').map(Number);
    const regels = style?.alignment?.wrapText === true && typeof value === 'string' ? Math.ceil(value.length / (TEKENS_PER_BREEDTE * (breedtes[kolom] ?? 1))) : 1;
    const hoogte = style === TITEL ? TITELHOOGTE : REGELHOOGTE * regels;
    rijen.set(rij, { height: Math.max(rijen.get(rij)?.height ?? 0, hoogte) });
  }
  return rijen;
}

function kop(titel: string, uitleg: string): Cellen {
  const cellen: Cellen = new Map();
  zet(cellen, 0, 0, titel, TITEL);
  zet(cellen, 1, 0, uitleg, REGEL);
  return cellen;
}

function zet(cellen: Cellen, rij: number, kolom: number, value: Kopiecel, style: CellStyle): void {
  cellen.set(`${rij},${kolom}`, { value, style });
}
