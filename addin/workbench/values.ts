import type { Arg, FunctionResultObject, Matrix } from '@odoo/o-spreadsheet';
import { excelcode, werkbankcode } from '../host/foutcode.ts';
import { CustomFunctionsError, ErrorCode } from './custom-functions.ts';

/** What a cell of the library holds; `null` is an empty cell. */
type CellContent = string | number | boolean | null | CustomFunctionsError;

/**
 * An argument as Excel passes it: a range (column by column in the library) as rows of cells, one cell as `[[v]]`,
 * an omitted one as `null`, a cell with an error as an error object.
 */
export function rangeArgument(arg: Arg): CellContent[][] | null {
  if (arg === undefined) return null;
  if (!Array.isArray(arg)) return [[cellContent(arg)]];
  const height = arg[0]?.length ?? 0;
  if (height === 0) return [[null]];
  // Plain loops: this is done for every cell of every range, at each calculation.
  const rows: CellContent[][] = [];
  for (let row = 0; row < height; row++) {
    const cells = new Array<CellContent>(arg.length);
    for (let col = 0; col < arg.length; col++) cells[col] = cellContent(arg[col]?.[row]);
    rows.push(cells);
  }
  return rows;
}

/** An argument declared as a single value. */
export function scalarArgument(arg: Arg): CellContent {
  return arg === undefined ? null : cellContent(Array.isArray(arg) ? arg[0]?.[0] : arg);
}

/** What Excel would show for a function's result; rows of cells become columns again. */
export function resultMatrix(result: unknown): Matrix<FunctionResultObject> {
  const rows: readonly unknown[] = Array.isArray(result) ? result : [result];
  const width = rows.length === 0 ? 0 : cellsOf(rows[0]).length;
  if (width === 0) return noMatrix();
  const columns: FunctionResultObject[][] = Array.from({ length: width }, () => []);
  for (const row of rows) {
    const cells = cellsOf(row);
    if (cells.length !== width) return noMatrix();
    for (let col = 0; col < width; col++) (columns[col] as FunctionResultObject[]).push(resultCell(cells[col]));
  }
  return columns;
}

function cellsOf(row: unknown): readonly unknown[] {
  return Array.isArray(row) ? row : [row];
}

/** For a result that is no rows of one width. */
function noMatrix(): Matrix<FunctionResultObject> {
  return [[{ value: ErrorCode.invalidValue }]];
}

/** An error as the library shows it: its code, with the message on hovering. */
export function errorCell(error: unknown): FunctionResultObject {
  if (!(error instanceof CustomFunctionsError)) return { value: ErrorCode.invalidValue };
  const value = werkbankcode(error.code);
  const message = error.shownMessage;
  return message === undefined ? { value } : { value, message };
}

function cellContent(cell: FunctionResultObject | undefined): CellContent {
  const value = cell?.value ?? null;
  if (typeof value !== 'string' || !value.startsWith('#')) return value;
  return isErrorCode(value) ? new CustomFunctionsError(excelcode(value), cell?.message?.toString()) : value;
}

const LIBRARY_ERRORS: ReadonlySet<string> = new Set([...Object.values(ErrorCode), '#REF', '#BAD_EXPR', '#CYCLE', '#SPILL!', '#ERROR']);

function isErrorCode(value: string): boolean {
  return LIBRARY_ERRORS.has(value);
}

function resultCell(cell: unknown): FunctionResultObject {
  switch (typeof cell) {
    case 'string':
    case 'boolean':
      return { value: cell };
    case 'number':
      return Number.isFinite(cell) ? { value: cell } : { value: ErrorCode.invalidNumber };
    case 'undefined':
      return { value: null };
    default:
      return cell === null ? { value: null } : errorCell(cell);
  }
}
