import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { GROOTHEDEN } from '../../core/bronnen/index.ts';

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
 * Leaves out of the bundle of functions what none can be asked: claims of other quantities, the line in the maintainers' text of a
 * document, its address, the veiligheidsregio of a municipality. What is left goes by column, which is smaller than by row. The
 * project's own data stay whole.
 */
export function shippedData(): Plugin {
  return shipping(LISTS, true);
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

function claim({ regel: _, ...row }: Row): Row | undefined {
  const askable: readonly unknown[] = GROOTHEDEN;
  return row.grootheid === undefined || askable.includes(row.grootheid) ? row : undefined;
}

/** A module that gives rows from their columns; what a row does not have is left open in its column. */
export function moduleOf(rows: readonly Row[]): string {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const columns = names.map((name) => `[${rows.map((row) => JSON.stringify(row[name]) ?? '').join()},]`);
  return `const names = ${JSON.stringify(names)};
const columns = [${columns.join()}];
export default Array.from({ length: ${rows.length} }, (_, i) =>
  Object.fromEntries(names.flatMap((name, j) => (columns[j][i] === undefined ? [] : [[name, columns[j][i]]]))));`;
}
