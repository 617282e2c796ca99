import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { GROOTHEDEN } from '../../core/bronnen/index.ts';
import { parsePeriode } from '../../core/periode.ts';

type Row = Readonly<Record<string, unknown>>;

/** What is bundled of a document: what a citation and a framework ask of it. */
const BRON = /bronnen\/gegevens\/[^/]+\/bron\.json$/;

/** The lists of the project's data that are bundled, each with what a function needs of a row; nothing of a row that none can ask for. */
const LISTS: readonly (readonly [path: RegExp, shipped: (row: Row) => Row | undefined])[] = [
  [/bronnen\/gegevens\/[^/]+\/(cijfers|treden)\.json$/, claim],
  [/bronnen\/gegevens\/[^/]+\/jaarreeks\.json$/, () => undefined],
  [/gemeente\/gegevens\/gemeenten\.json$/, ({ veiligheidsregio: _, ...row }) => row],
];

const SHIPPED = '\0shipped:';

/** The lists that the pane bundles: every claim, without the line in the maintainers' text of a document. */
const PANE_LISTS: typeof LISTS = [[/bronnen\/gegevens\/[^/]+\/(cijfers|treden|jaarreeks)\.json$/, ({ regel: _, ...row }) => row]];

/**
 * Leaves out of the bundle of functions what none can be asked: claims of other quantities or of no half-year, their day, the line in the maintainers' text of a
 * document, its address, the veiligheidsregio of a municipality, texts that are about a fact. What is left goes by column, which is smaller than by row. The
 * project's own data stay whole.
 */
export function shippedData(): Plugin {
  return { ...shipping(LISTS, true), transform: (code, id) => withoutTexts(code, id) ?? null };
}

/** The texts about a fact or an assumption that are for whoever reads about it: no function gives them. */
const TEXTS: readonly (readonly [path: RegExp, names: string])[] = [
  [/core\/feiten\/facts\.ts$/, 'titel|omschrijving'],
  [/core\/prognose\/parameters\.ts$/, 'eenheid|reden'],
];

/** The source of a module without such texts; `undefined` of one that has none. Throws where they are not found any more. */
export function withoutTexts(code: string, id: string): string | undefined {
  const [, names] = TEXTS.find(([path]) => path.test(id)) ?? [];
  if (names === undefined) return undefined;
  const shorter = code.replace(new RegExp(`^ +(?:${names}):\\s+(?:'(?:[^'\\\\\\n]|\\\\.)*'|\`[^\`\\n]*\`),$`, 'gm'), '');
  if (shorter === code) throw new Error(`${id}: no ${names} found to leave out`);
  return shorter;
}

/** Leaves out of the bundle of the pane only what nobody is shown, and puts the rest by column. */
export function shippedPaneData(): Plugin {
  return shipping(PANE_LISTS, false);
}

function shipping(lists: typeof LISTS, shortens: boolean): Plugin {
  return {
    name: 'shipped-data',
    enforce: 'pre',
    resolveId: (source, importer) => {
      if (importer === undefined || !source.startsWith('.')) return null;
      const path = resolve(dirname(importer), source);
      return (shortens && BRON.test(path)) || lists.some(([pattern]) => pattern.test(path)) ? `${SHIPPED}${path}.js` : null;
    },
    load: (id) => {
      if (!id.startsWith(SHIPPED)) return null;
      const path = id.slice(SHIPPED.length, -'.js'.length);
      if (BRON.test(path)) return `export default ${JSON.stringify(document(JSON.parse(readFileSync(path, 'utf8')) as Row))};`;
      const rows = JSON.parse(readFileSync(path, 'utf8')) as readonly Row[];
      const [, shipped] = lists.find(([pattern]) => pattern.test(path))!;
      return moduleOf(rows.map(shipped).filter((row) => row !== undefined));
    },
  };
}

function document({ url: _, soort: __, reeks: ___, ...row }: Row): Row {
  return row;
}

/** A figure of no half-year cannot be asked for, as one of another quantity; nor can the day of a figure. */
function claim({ regel: _, peildatum: __, ...row }: Row): Row | undefined {
  const askable: readonly unknown[] = GROOTHEDEN;
  const isFigure = row.grootheid === undefined || askable.includes(row.grootheid);
  return isFigure && parsePeriode(String(row.periode)) !== undefined ? row : undefined;
}

/** A module that gives rows from their columns; what a row does not have is left open in its column. */
export function moduleOf(rows: readonly Row[]): string {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const columns = names.map((name) => column(rows.map((row) => JSON.stringify(row[name]))));
  return `const names = ${JSON.stringify(names)};
const pick = (values, places) => [...places].map((place) => values[place.charCodeAt(0) - ${FIRST}]);
const columns = [${columns.join()}];
export default Array.from({ length: ${rows.length} }, (_, i) =>
  Object.fromEntries(names.flatMap((name, j) => (columns[j][i] === undefined ? [] : [[name, columns[j][i]]]))));`;
}

/** The first of the characters that stand for a value, and how many of them there can be. */
const FIRST = '0'.charCodeAt(0);
const MOST_VALUES = 64;

/** The values of a column; where they are few, each of them once, and a character for each row. */
function column(values: readonly (string | undefined)[]): string {
  const known = [...new Set(values)];
  if (known.length > Math.min(MOST_VALUES, values.length / 3)) return open(values);
  const places = values.map((value) => String.fromCharCode(FIRST + known.indexOf(value)));
  return `pick(${open(known)}, ${JSON.stringify(places.join(''))})`;
}

function open(values: readonly (string | undefined)[]): string {
  return `[${values.map((value) => value ?? '').join()},]`;
}
