import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { GROOTHEDEN } from '../../core/bronnen/index.ts';

type Row = Readonly<Record<string, unknown>>;

/** The lists of the project's data that are bundled, each with what a function needs of a row; nothing of a row that none can ask for. */
const LISTS: readonly (readonly [path: RegExp, shipped: (row: Row) => Row | undefined])[] = [
  [/bronnen\/gegevens\/[^/]+\/(cijfers|treden)\.json$/, claim],
  [/gemeente\/gegevens\/gemeenten\.json$/, ({ veiligheidsregio: _, ...row }) => row],
];

const SHIPPED = '\0shipped:';

/**
 * Leaves out of a bundle what no function can be asked: claims of other quantities, the line in the maintainers' text of a
 * document, the veiligheidsregio of a municipality. What is left goes by column, which is smaller than by row. The project's own
 * data stay whole.
 */
export function shippedData(): Plugin {
  return {
    name: 'shipped-data',
    enforce: 'pre',
    resolveId: (source, importer) => {
      if (importer === undefined || !source.startsWith('.')) return null;
      const path = resolve(dirname(importer), source);
      return LISTS.some(([pattern]) => pattern.test(path)) ? `${SHIPPED}${path}.js` : null;
    },
    load: (id) => {
      if (!id.startsWith(SHIPPED)) return null;
      const path = id.slice(SHIPPED.length, -'.js'.length);
      const rows = JSON.parse(readFileSync(path, 'utf8')) as readonly Row[];
      const [, shipped] = LISTS.find(([pattern]) => pattern.test(path))!;
      return moduleOf(rows.map(shipped).filter((row) => row !== undefined));
    },
  };
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
