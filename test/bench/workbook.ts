import type { WorkbookData } from '@odoo/o-spreadsheet';
import { registerFunctions } from '../../addin/workbench/register.ts';
import { library } from '../addin/workbench/library.ts';
import { factsColumns, loadBuiltFunctions } from './functions.ts';

const { metadata, associated } = loadBuiltFunctions();
registerFunctions(library, metadata, associated);
// The cost of calling any function of this signature: what remains is ours.
registerFunctions(
  library,
  { functions: metadata.functions.filter(({ id }) => id === 'TREDE').map((entry) => ({ ...entry, id: 'NIETS', name: 'NIETS' })) },
  new Map([['NIETS', () => [[1]]]]),
);
// The same arguments, and as many values that are there already: what remains is the library's own.
const { parameters } = metadata.functions.find(({ id }) => id === 'TREDE') as (typeof metadata.functions)[number];
library.registries.functionRegistry.add('KAAL.KLAAR', {
  description: 'Klare waarden.',
  category: 'IBT',
  isExported: true,
  args: parameters.map(({ name, optional = false }) => ({
    name,
    description: '',
    optional,
    type: ['ANY'],
    acceptErrors: true,
    acceptMatrix: true,
  })),
  compute: (first) => [(Array.isArray(first) ? (first[0] ?? []) : []).map(() => ({ value: 2 }))],
});

/** The ladder as a user would write it without the add-in: nested IFs over the same row. */
export function nestedIfs(row: number): string {
  const a = `(B${row}+C${row}-D${row})`;
  return `=IF(${a}<=0,1,IF(A${row}<"2024-1",IF(${a}<B${row},IF(OR(E${row}<=2,D${row}>=B${row}),2,E${row}),IF(E${row}<=2,3,MIN(6,E${row}+1))),IF(E${row}>=4,E${row},IF(${a}>C${row},E${row}+1,MAX(2,E${row})))))`;
}

/** A workbook with facts in A:E and formulas in F, one a row or as given for the first row alone. */
export function workbookWith(rows: number, formula: (row: number) => string | undefined): WorkbookData {
  const data = library.helpers.createEmptyWorkbookData('Blad1');
  const sheet = data.sheets[0];
  if (sheet === undefined) throw new Error('an empty workbook has a sheet');
  const columns = factsColumns(rows).slice(0, 5);
  const cells: Record<string, string> = {};
  for (let row = 1; row <= rows; row++) {
    for (const [k, column] of columns.entries())
      cells[`${'ABCDE'[k]}${row}`] = k === 0 ? `'${String(column[row - 1]?.[0])}` : String(column[row - 1]?.[0]);
    const content = formula(row);
    if (content !== undefined) cells[`F${row}`] = content;
  }
  return { ...data, sheets: [{ ...sheet, rowNumber: rows + 10, cells }] };
}

/** Makes a model of a workbook, whose formulas are computed once here, and gives what recalculates all of them. */
export function recalculation(data: WorkbookData): { recalculate: () => void; last: () => unknown } {
  const model = new library.Model(data);
  const sheetId = model.getters.getSheetIds()[0] as string;
  const rows = data.sheets[0]?.rowNumber ?? 0;
  const last = () => model.getters.getEvaluatedCell({ sheetId, col: 5, row: rows - 11 }).value;
  last();
  return { recalculate: () => void (model.dispatch('EVALUATE_CELLS'), last()), last };
}
