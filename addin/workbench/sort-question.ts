import type { Model, UID } from '@odoo/o-spreadsheet';
import { chooseAnswer } from './dialog.ts';
import { SORT, translate } from './workbench-texts.ts';

/** The library's question, which knows two answers: both of them sort. */
const SORT_QUESTION =
  'We found data next to your selection. Since this data was not selected, it will not be sorted. Do you want to extend your selection?';

interface Zone {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Whether a question of the library, in the user's language, is the one about sorting. */
export function isSortQuestion(text: string): boolean {
  return text === translate(SORT_QUESTION);
}

/** Asks what to sort: the whole table, one column, or nothing; to close the question sorts nothing. */
export async function askSort(model: Model, whole: () => void, column: () => void): Promise<void> {
  const answer = await chooseAnswer({ titel: SORT.titel, tekst: SORT.vraag }, [
    [SORT.annuleren, ''],
    [SORT.kolom, 'kolom'],
    [SORT.tabel, 'tabel'],
  ]);
  if (answer === 'kolom') column();
  if (answer === 'tabel') besideSpills(model, whole);
}

/** Sorts without the columns that a formula fills: it fills them anew from what was sorted. */
function besideSpills(model: Model, sort: () => void): void {
  const { dispatch } = model;
  model.dispatch = ((type: string, command: Record<string, unknown>) =>
    dispatch(
      type as never,
      (type === 'SORT_CELLS' ? { ...command, zone: withoutSpills(model, command as never) } : command) as never,
    )) as typeof dispatch;
  try {
    sort();
  } finally {
    model.dispatch = dispatch;
  }
}

/** The part of a zone around the cell whose column is sorted by, up to the first column with a formula that fills several cells. */
export function withoutSpills(
  { getters }: Pick<Model, 'getters'>,
  { sheetId, col, zone }: { readonly sheetId: UID; readonly col: number; readonly zone: Zone },
): Zone {
  const isSpilled = (column: number): boolean =>
    Array.from({ length: zone.bottom - zone.top + 1 }, (_, i) => zone.top + i).some((row) => {
      const spreader = getters.getArrayFormulaSpreadingOn({ sheetId, col: column, row });
      return spreader !== undefined && (spreader.col !== column || spreader.row !== row || getters.getSpreadZone(spreader) !== undefined);
    });
  let { left, right } = { left: col, right: col };
  while (left > zone.left && !isSpilled(left - 1)) left--;
  while (right < zone.right && !isSpilled(right + 1)) right++;
  return { ...zone, left, right };
}
