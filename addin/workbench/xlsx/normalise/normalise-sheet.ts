import { celplaats, kolomletters } from '../../../../core/celadres.ts';
import { BESTANDSFOUT } from '../../../inlezen/inlezen-messages.ts';
import { elements } from '../xlsx-xml.ts';
import type { NormalisedStyles } from './normalise-styles.ts';
import { shiftFormula } from './shift-formula.ts';

/** More rows or columns the library shows too slowly to work with. */
const MOST = { rows: 20_000, columns: 1_000 } as const;
/** A few cells further on are left out by name; more of them are a table that does not fit. */
const MOST_FAR_CELLS = 100;
/** A style for whole columns is put on every cell by the library. */
const MOST_STYLED_CELLS = 100_000;
const DAYS_TO_1904 = 1_462;
/** 1 January 1970 as a day of a spreadsheet. */
const DAY_OF_1970 = 25_569;
const DAY = 86_400_000;

/** What a sheet had that is left out or made smaller, by the addresses. */
export interface SheetLosses {
  readonly farCells: readonly string[];
  /** Rules and formats for ranges that go on below the last row here. */
  readonly isClipped: boolean;
  readonly extensions: ReadonlySet<string>;
}

/** Makes a sheet ready for the library: every cell with its address, formulas written out, days from 1900, nothing beyond its limits. */
export function normaliseSheet(doc: Document, styles: NormalisedStyles, from1904: boolean): SheetLosses {
  const farCells = placeCells(doc);
  writeOutFormulas(doc);
  for (const cell of elements(doc, 'c')) normaliseCell(cell, styles, from1904);
  limitStyles(doc, styles);
  normalisePanes(doc);
  const isClipped = clipRanges(doc);
  return { farCells, isClipped, extensions: takeExtensions(doc) };
}

/** Gives rows and cells the addresses that some programs leave out, and removes those that lie too far out; gives their addresses. */
function placeCells(doc: Document): string[] {
  const far: string[] = [];
  let number = 0;
  for (const row of elements(doc, 'row')) {
    number = Number(row.getAttribute('r')) || number + 1;
    row.setAttribute('r', String(number));
    let column = -1;
    for (const cell of elements(row, 'c')) {
      column = celplaats((cell.getAttribute('r') ?? '').toUpperCase())?.kolom ?? column + 1;
      const address = `${kolomletters(column)}${number}`;
      cell.setAttribute('r', address);
      if (number <= MOST.rows && column < MOST.columns) continue;
      if (cell.children.length > 0) far.push(address);
      cell.remove();
    }
    if (number > MOST.rows) row.remove();
  }
  if (far.length > MOST_FAR_CELLS) throw BESTANDSFOUT.te_groot_voor_werkbank(MOST);
  return far;
}

/** A formula that several cells share is written in each of them. */
function writeOutFormulas(doc: Document): void {
  const shared = new Map<string, { readonly formula: string; readonly cell: Element }>();
  for (const element of elements(doc, 'f')) {
    if (element.getAttribute('t') !== 'shared') continue;
    const index = element.getAttribute('si') ?? '';
    const cell = element.parentElement as Element;
    const first = shared.get(index);
    if (element.textContent !== '') shared.set(index, { formula: element.textContent, cell });
    else if (first !== undefined) element.textContent = shiftFormula(first.formula, ...distance(first.cell, cell));
    for (const name of ['t', 'si', 'ref']) element.removeAttribute(name);
  }
}

function distance(from: Element, to: Element): [columns: number, rows: number] {
  const [a, b] = [from, to].map((cell) => celplaats(cell.getAttribute('r') ?? ''));
  return [(b?.kolom ?? 0) - (a?.kolom ?? 0), (b?.rij ?? 0) - (a?.rij ?? 0)];
}

function normaliseCell(cell: Element, styles: NormalisedStyles, from1904: boolean): void {
  if (Number(cell.getAttribute('s') ?? 0) >= styles.count) cell.removeAttribute('s');
  const [value] = elements(cell, 'v');
  if (value === undefined) return;
  const type = cell.getAttribute('t') ?? 'n';
  if (type === 'd') toDay(cell, value, styles);
  else if (type === 'n' && from1904 && styles.days.has(Number(cell.getAttribute('s') ?? 0)) && Number.isFinite(Number(value.textContent)))
    value.textContent = String(Number(value.textContent) + DAYS_TO_1904);
}

/** A day written as `2022-07-01T00:00:00`. */
function toDay(cell: Element, value: Element, styles: NormalisedStyles): void {
  const moment = Date.parse(
    /[zZ]$|[+-]\d\d:\d\d$/.test(value.textContent)
      ? value.textContent
      : `${value.textContent.slice(0, 10)}T${value.textContent.slice(11) || '00:00'}Z`,
  );
  if (Number.isNaN(moment)) return cell.setAttribute('t', 'str');
  value.textContent = String(moment / DAY + DAY_OF_1970);
  cell.removeAttribute('t');
  if (!styles.days.has(Number(cell.getAttribute('s') ?? 0))) cell.setAttribute('s', String(styles.dayStyle()));
}

/** Styles of whole rows and columns that would be put on too many cells. */
function limitStyles(doc: Document, styles: NormalisedStyles): void {
  const rows = elements(doc, 'row');
  const lastRow = Number(rows.at(-1)?.getAttribute('r') ?? 0);
  const styled = elements(doc, 'col').filter((col) => col.hasAttribute('style'));
  const columns = styled.reduce((sum, col) => sum + Number(col.getAttribute('max')) - Number(col.getAttribute('min')) + 1, 0);
  const isTooMany = columns * lastRow > MOST_STYLED_CELLS;
  for (const col of styled) if (isTooMany || Number(col.getAttribute('style')) >= styles.count) col.removeAttribute('style');
  for (const row of rows) if (Number(row.getAttribute('s') ?? 0) >= styles.count) row.removeAttribute('s');
}

/** Only panes that are frozen: of those that are split the size is no number of rows. */
function normalisePanes(doc: Document): void {
  for (const pane of elements(doc, 'pane')) {
    const isFrozen = (pane.getAttribute('state') ?? '').startsWith('frozen');
    const [columns = 0, rows = 0] = ['xSplit', 'ySplit'].map((name) => Number(pane.getAttribute(name) ?? 0));
    if (!isFrozen || !(rows < MOST.rows) || !(columns < MOST.columns)) pane.remove();
  }
}

const RANGED = [
  ['dataValidation', 'sqref'],
  ['conditionalFormatting', 'sqref'],
  ['mergeCell', 'ref'],
] as const;
/** The library keeps each cell of merged cells. */
const MOST_MERGED = 20_000;

/** Makes ranges end where the sheet ends for the library; tells whether any did not. */
function clipRanges(doc: Document): boolean {
  let isClipped = false;
  const lastRow = Math.max(100, Number(elements(doc, 'row').at(-1)?.getAttribute('r') ?? 0) + 5);
  for (const [name, attribute] of RANGED) {
    for (const element of elements(doc, name)) {
      const ranges = (element.getAttribute(attribute) ?? '').split(/\s+/).filter((each) => each !== '');
      const clipped = ranges.flatMap((range) => clip(range, lastRow, name === 'mergeCell' ? MOST_MERGED : Infinity) ?? []);
      isClipped ||= clipped.join(' ') !== ranges.join(' ');
      if (clipped.length === 0) element.remove();
      else element.setAttribute(attribute, clipped.join(' '));
    }
  }
  return isClipped;
}

/** The range as far as the sheet goes; `undefined` where nothing of it is left, or it holds too many cells. */
function clip(range: string, lastRow: number, most: number): string | undefined {
  const ends = range.replaceAll('$', '').split(':');
  const [from, to = from] = [ends[0], ends[1] ?? ends[0]].map((end) => celplaats(end ?? ''));
  if (from === undefined || to === undefined) return wholeColumns(range, lastRow);
  if (from.rij >= lastRow || from.kolom >= MOST.columns) return undefined;
  const [rij, kolom] = [Math.min(to.rij, lastRow - 1), Math.min(to.kolom, MOST.columns - 1)];
  if ((rij - from.rij + 1) * (kolom - from.kolom + 1) > most) return undefined;
  const first = `${kolomletters(from.kolom)}${from.rij + 1}`;
  return ends.length === 1 ? first : `${first}:${kolomletters(kolom)}${rij + 1}`;
}

function wholeColumns(range: string, lastRow: number): string | undefined {
  const [, from, to] = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/.exec(range) ?? [];
  return from === undefined ? undefined : `${from}1:${to}${lastRow}`;
}

/** What newer programs add to a sheet: taken away, since the library takes parts of it for its own. */
function takeExtensions(doc: Document): ReadonlySet<string> {
  const found = new Set<string>();
  for (const list of elements(doc, 'extLst')) {
    for (const { localName } of elements(list, '*')) found.add(localName);
    list.remove();
  }
  return found;
}
