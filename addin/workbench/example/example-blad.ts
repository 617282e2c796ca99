import type { Border, ConditionalFormat, SheetData, Style, WorkbookData } from '@odoo/o-spreadsheet';
import { type Celinhoud, celtekst, TEKSTNOTATIE } from '../../host/celtekst.ts';
import type { Library } from '../library.ts';
import { DUTCH } from '../locale.ts';

/** A cell or a block of cells; what it holds goes in the first one, how it looks counts for all. */
export interface Fill {
  readonly adres: string;
  readonly inhoud?: string | number;
  /** A formula in canonical form, with `=`. */
  readonly formule?: string;
  readonly style?: Style;
  /** Number format; `@` for text. */
  readonly notatie?: string;
  readonly bordered?: boolean;
}

/** A sheet of the example workbook. */
export interface Blad {
  readonly naam: string;
  /** Widths of the first columns, in pixels. */
  readonly kolommen: readonly number[];
  /** Heights of rows, in pixels, by row number. */
  readonly rijen?: Readonly<Record<number, number>>;
  /** Rows and columns that stay in sight. */
  readonly vast?: { readonly rijen: number; readonly kolommen: number };
  readonly cellen: readonly Fill[];
  readonly format?: readonly Omit<ConditionalFormat, 'id'>[];
}

const RAND: Border = Object.fromEntries(
  (['top', 'bottom', 'left', 'right'] as const).map((kant) => [kant, { style: 'thin', color: '#8A96A3' }]),
);

/** The library's data of a workbook with these sheets. */
export function werkmapdata({ helpers }: Library, bladen: readonly Blad[]): WorkbookData {
  const leeg = helpers.createEmptyWorkbookData();
  const cellStyles = new Nummering<Style>();
  const notaties = new Nummering<string>();
  const sheets = bladen.map((blad, i) => bladdata(helpers.createEmptySheet(`blad${i + 1}`, blad.naam), blad, cellStyles, notaties));
  return {
    ...leeg,
    sheets,
    styles: cellStyles.perNummer(),
    formats: notaties.perNummer(),
    borders: { 1: RAND },
    settings: { ...leeg.settings, locale: DUTCH },
  };
}

function bladdata(leeg: SheetData, blad: Blad, cellStyles: Nummering<Style>, notaties: Nummering<string>): SheetData {
  const cells: Record<string, string> = {};
  const styles: Record<string, number> = {};
  const formats: Record<string, number> = {};
  const borders: Record<string, number> = {};
  for (const fill of blad.cellen) {
    const { adres, style, notatie, bordered } = fill;
    const { content, format } = celinhoud(fill);
    const eerste = adres.split(':')[0] as string;
    if (content !== '') cells[eerste] = content;
    if (style !== undefined) styles[adres] = cellStyles.nummer(style);
    if (notatie !== undefined) formats[adres] = notaties.nummer(notatie);
    else if (format) formats[eerste] = notaties.nummer(format);
    if (bordered) borders[adres] = 1;
  }
  return {
    ...leeg,
    colNumber: 26,
    rowNumber: 120,
    cells,
    styles,
    formats,
    borders,
    areGridLinesVisible: false,
    cols: Object.fromEntries(blad.kolommen.map((size, kolom) => [kolom, { size }])),
    rows: Object.fromEntries(Object.entries(blad.rijen ?? {}).map(([rij, size]) => [Number(rij) - 1, { size }])),
    conditionalFormats: (blad.format ?? []).map((regel, i) => ({ ...regel, id: `${leeg.id}-${i + 1}` })),
    panes: { xSplit: blad.vast?.kolommen ?? 0, ySplit: blad.vast?.rijen ?? 0 },
  };
}

function celinhoud({ inhoud = '', formule, notatie }: Fill): Celinhoud {
  if (formule !== undefined) return { content: formule };
  return typeof inhoud === 'number' ? { content: String(inhoud) } : celtekst(inhoud, notatie === TEKSTNOTATIE);
}

/** Numbers for things that occur more than once, from 1. */
class Nummering<T> {
  private readonly nummers = new Map<string, number>();

  nummer(ding: T): number {
    const key = JSON.stringify(ding);
    const bekend = this.nummers.get(key) ?? this.nummers.size + 1;
    this.nummers.set(key, bekend);
    return bekend;
  }

  perNummer(): Record<number, T> {
    return Object.fromEntries([...this.nummers].map(([key, nummer]) => [nummer, JSON.parse(key) as T]));
  }
}
