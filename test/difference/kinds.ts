import { type Cel, type Fout, isFout } from '../eigenschappen/rekenaar.ts';
import { NAMES } from './names.ts';

/** What a call gives: a block of cells, or the message of what it threw. */
export type Outcome = readonly (readonly Cel[])[] | { readonly thrown: string };

/**
 * How two results of one call differ, each way once, numbers and names left out: none where they are the same.
 * `[[2]]` against `[[3]]` → `['# → another #']`; in a result with a header row each begins with its column: `trede: # → another #`.
 */
export function differences(before: Outcome, after: Outcome, hasHeader: boolean): string[] {
  if ('thrown' in before || 'thrown' in after) {
    const [a, b] = [before, after].map((outcome) => ('thrown' in outcome ? `throws ${general(outcome.thrown)}` : 'gives cells'));
    return a === b ? [] : [`${a} → ${b}`];
  }
  const shape = ([first = [], ...rest]: readonly (readonly Cel[])[]) => ({ rows: rest.length + 1, columns: first.length });
  const [was, is] = [shape(before), shape(after)];
  const found = new Set<string>();
  if (was.rows !== is.rows) found.add(is.rows > was.rows ? 'more rows' : 'fewer rows');
  if (was.columns !== is.columns) found.add(is.columns > was.columns ? 'more columns' : 'fewer columns');
  if (found.size > 0 && was.rows === was.columns && was.rows === 1) return [...found, `${typeOf(before[0]?.[0])} → a block`];
  if (found.size > 0) return [...found, ...rowsApart(before, after)];
  for (const [i, cells] of before.entries()) {
    for (const [j, cell] of cells.entries()) {
      const kind = cellDifference(cell, after[i]?.[j]);
      if (kind !== undefined) found.add(hasHeader && i > 0 ? `${String(before[0]?.[j])}: ${kind}` : kind);
    }
  }
  return [...found];
}

/** The first row that only one of two results of other shapes has. */
function rowsApart(before: readonly (readonly Cel[])[], after: readonly (readonly Cel[])[]): string[] {
  const [was, is] = [before, after].map((table) => new Set(table.map((cells) => JSON.stringify(cells))));
  const only = (table: readonly (readonly Cel[])[], other: Set<string> | undefined) =>
    table.find((cells) => other?.has(JSON.stringify(cells)) === false);
  const [gone, come] = [only(before, is), only(after, was)];
  return [...(gone === undefined ? [] : [`only before: ${asText(gone)}`]), ...(come === undefined ? [] : [`only after: ${asText(come)}`])];
}

function asText(cells: readonly Cel[]): string {
  return general(cells.map((cell) => (isFout(cell) ? cell.code : String(cell))).join(' | ')).slice(0, 120);
}

function cellDifference(before: Cel | undefined, after: Cel | undefined): string | undefined {
  if (isFout(before) && isFout(after))
    return before.code === after.code ? inText(before.code, before.melding, after.melding) : `${full(before)} → ${full(after)}`;
  if (Object.is(before, after)) return undefined;
  if (typeof before === 'number' && typeof after === 'number') return numbersApart(before, after);
  if (typeof before === 'string' && typeof after === 'string' && before !== '' && after !== '') return inText('text', before, after);
  return `${full(before)} → ${full(after)}`;
}

function numbersApart(before: number, after: number): string {
  if (before === 0 && after === 0) return '0 → minus 0, or the reverse';
  return Math.abs(before - after) <= 1e-9 * Math.max(Math.abs(before), Math.abs(after)) ? '# → # but for rounding' : '# → another #';
}

function full(cell: Cel | undefined): string {
  if (isFout(cell)) return `${cell.code} ${general(cell.melding).slice(0, 100)}`;
  return typeof cell === 'string' && cell !== '' ? `text ${general(cell).slice(0, 60)}` : typeOf(cell);
}

function typeOf(cell: Cel | Fout | undefined): string {
  if (cell === '') return 'blank';
  if (cell === undefined) return 'no cell';
  return typeof cell === 'number' ? '#' : isFout(cell) ? cell.code : typeof cell;
}

/** The part in which two texts differ, by whole words; `undefined` where they are the same. */
function inText(what: string, before: string, after: string): string | undefined {
  if (before === after) return undefined;
  const [a, b] = [before.split(' '), after.split(' ')];
  const same = (place: (words: string[], i: number) => string | undefined) => {
    let count = 0;
    while (count < Math.min(a.length, b.length) && place(a, count) === place(b, count)) count++;
    return count;
  };
  const start = same((words, i) => words[i]);
  const end = Math.min(
    same((words, i) => words[words.length - 1 - i]),
    Math.min(a.length, b.length) - start,
  );
  const middle = (words: string[]) => general(words.slice(start, words.length - end).join(' ')).slice(0, 100) || '(nothing)';
  return `${what} ${middle(a)} → ${middle(b)}`;
}

const NAME = new RegExp(NAMES.toSorted((a, b) => b.length - a.length).join('|'), 'gi');

/** A text without what differs from call to call: figures, what is quoted, and names of municipalities. */
function general(text: string): string {
  return text
    .replace(/"[^"]*"/g, '"…"')
    .replace(NAME, '<gemeente>')
    .replace(/\d+([.,]\d+)*/g, '#');
}
