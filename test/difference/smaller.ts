import type { Example, Outcomes } from './compare.ts';
import { isTable } from './calls.ts';
import { differences } from './kinds.ts';
import type { Table } from './tables.ts';

/** The example with fewer arguments, rows and columns, as long as it still shows this difference. */
export function smaller(id: string, example: Example, difference: string, before: Outcomes, after: Outcomes): Example {
  const shows = (args: readonly Table[]): Example | undefined => {
    const tried = { args, before: before(args), after: after(args) };
    return differences(tried.before, tried.after, isTable(id, 0)).includes(difference) ? tried : undefined;
  };
  for (const args of cuts(id, example.args)) {
    const found = shows(args);
    if (found !== undefined) return smaller(id, found, difference, before, after);
  }
  return example;
}

/** The arguments with one thing less: the last argument, a row of one or of all arguments, a column of a table. */
function* cuts(id: string, args: readonly Table[]): Generator<Table[]> {
  if (args.length > 1) yield args.slice(0, -1);
  const first = (place: number) => (isTable(id, place) ? 1 : 0);
  const without = (table: Table, row: number) => (table.length > 1 ? table.toSpliced(row, 1) : table);
  const rows = Math.max(...args.map((table) => table.length));
  for (let row = rows - 1; row >= 0; row--) {
    const all = args.map((table, place) => (row >= first(place) && row < table.length ? [...without(table, row)] : table));
    if (all.some((table, place) => table.length < (args[place]?.length ?? 0))) yield all;
    for (const [place, table] of args.entries()) {
      if (row >= first(place) && row < table.length && table.length > 1) yield args.with(place, [...without(table, row)]);
    }
  }
  for (const [place, table] of args.entries()) {
    for (let column = (table[0]?.length ?? 0) - 1; column >= 0 && (table[0]?.length ?? 0) > 1; column--)
      yield args.with(
        place,
        table.map((cells) => cells.toSpliced(column, 1)),
      );
  }
}
