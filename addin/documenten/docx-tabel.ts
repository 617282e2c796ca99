import {
  AlignmentType,
  BorderStyle,
  type ITableCellOptions,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { isTrede } from '../../core/trede.ts';
import type { Documenttabel, Documentkolomsoort } from '../../core/documenten/index.ts';
import { TREDEPALET } from '../../core/grafieken/index.ts';
import { CELL_MARGIN, columnWidths, fitting } from './column-widths.ts';
import { COLOR, DOCX_KORPS } from './docx-style.ts';

const LIJN = { style: BorderStyle.SINGLE, size: 4, color: COLOR.lijn } as const;
const GEEN = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** The name of a table, above it and on the same page. */
export function titelVan({ titel }: Documenttabel, compact: boolean): Paragraph {
  return new Paragraph({
    keepNext: true,
    spacing: { before: compact ? 40 : 80, after: 60 },
    children: [new TextRun({ text: titel, bold: true, size: compact ? DOCX_KORPS.compacteTabel : DOCX_KORPS.tabel })],
  });
}

/**
 * A table with a header row that repeats on every page; `width` in twentieths of a point. Rows are not broken over pages, and
 * no word over lines: the letters are as large as that allows.
 */
export function docxTabelVan(tabel: Documenttabel, compact: boolean, width: number): Table {
  const { kolommen, rijen } = tabel;
  const korps = fitting(tabel, width, compact ? DOCX_KORPS.compacteTabel : DOCX_KORPS.tabel);
  const widths = columnWidths(tabel, width, korps);
  const cel = (tekst: string, k: number, kop: boolean) =>
    new TableCell({
      ...fill(kolommen[k]?.soort ?? 'tekst', tekst, kop),
      width: { size: widths[k] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      children: [
        new Paragraph({
          alignment: uitlijning(kolommen[k]?.soort ?? 'tekst'),
          keepNext: kop,
          children: [
            new TextRun({
              text: tekst,
              bold: kop || kolommen[k]?.soort === 'trede',
              size: korps,
              ...inktVan(kolommen[k]?.soort, tekst, kop),
            }),
          ],
        }),
      ],
    });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { top: compact ? 20 : 40, bottom: compact ? 20 : 40, left: CELL_MARGIN, right: CELL_MARGIN },
    borders: { top: LIJN, bottom: LIJN, left: GEEN, right: GEEN, insideHorizontal: LIJN, insideVertical: GEEN },
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: kolommen.map(({ kop }, k) => cel(kop, k, true)) }),
      ...rijen.map((rij) => new TableRow({ cantSplit: true, children: kolommen.map((_, k) => cel(rij[k] ?? '', k, false)) })),
    ],
  });
}

function uitlijning(soort: Documentkolomsoort): (typeof AlignmentType)[keyof typeof AlignmentType] {
  return { tekst: AlignmentType.LEFT, getal: AlignmentType.RIGHT, trede: AlignmentType.CENTER }[soort];
}

/** The colour of a trede goes with its number, never in its place. */
function fill(soort: Documentkolomsoort, tekst: string, kop: boolean): Pick<ITableCellOptions, 'shading'> {
  const color = kop ? COLOR.tabelkop : tredekleur(soort, tekst)?.background.slice(1).toUpperCase();
  return color === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill: color } };
}

function inktVan(soort: Documentkolomsoort | undefined, tekst: string, kop: boolean): { color: string } {
  return {
    color: kop
      ? COLOR.inkt
      : (tredekleur(soort ?? 'tekst', tekst)
          ?.inkt.slice(1)
          .toUpperCase() ?? COLOR.inkt),
  };
}

function tredekleur(soort: Documentkolomsoort, tekst: string): { readonly background: string; readonly inkt: string } | undefined {
  const trede = Number(tekst);
  return soort === 'trede' && isTrede(trede) ? TREDEPALET[trede] : undefined;
}
