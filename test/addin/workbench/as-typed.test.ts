import { beforeAll, describe, expect, it } from 'vitest';
import { asMeant, pasteOverFrozen, takeAsTyped } from '../../../addin/workbench/as-typed.ts';
import { withoutSpills } from '../../../addin/workbench/sort-question.ts';
import { library, makeModel, registerTrialFunctions } from './library.ts';

beforeAll(() => {
  registerTrialFunctions();
  takeAsTyped(library);
  pasteOverFrozen(library);
});

function sheet(cells: Readonly<Record<string, string>>) {
  const model = makeModel();
  const sheetId = model.getters.getActiveSheetId();
  for (const [address, content] of Object.entries(cells)) {
    const { col, row } = library.helpers.toCartesian(address);
    model.dispatch('UPDATE_CELL', { sheetId, col, row, content });
  }
  const value = (address: string): unknown => model.getters.getEvaluatedCell({ sheetId, ...library.helpers.toCartesian(address) }).value;
  return { model, sheetId, value };
}

describe('a periode', () => {
  it.each(['2022-1', '2022-2', ' 2024-1 '])('that is typed stays a text: %j', (typed) => {
    expect(sheet({ A1: typed }).value('A1')).toBe(typed.trim());
  });

  it.each(['2022-3', '1-7-2022', '2022-12'])('is none of what looks like a day: %s', (typed) => {
    expect(typeof sheet({ A1: typed }).value('A1')).toBe('number');
  });

  it('that is filled down is the same in every row, and undone at once', () => {
    const { model, value } = sheet({ A1: '2022-1' });
    model.selection.selectCell(0, 0);
    model.dispatch('AUTOFILL_SELECT', { col: 0, row: 3 });
    model.dispatch('AUTOFILL');
    expect(['A1', 'A2', 'A3', 'A4'].map(value)).toEqual(['2022-1', '2022-1', '2022-1', '2022-1']);
    model.dispatch('REQUEST_UNDO');
    expect(value('A4')).toBe(null);
  });

  it('that is pasted is one, over frozen columns and rows too', () => {
    const { model, sheetId, value } = sheet({});
    model.dispatch('FREEZE_COLUMNS', { sheetId, quantity: 1 });
    model.dispatch('FREEZE_ROWS', { sheetId, quantity: 1 });
    const result = model.dispatch('PASTE_FROM_OS_CLIPBOARD', {
      target: [{ left: 0, right: 0, top: 0, bottom: 0 }],
      clipboardContent: { text: 'gemeente\tperiode\nPlaats A\t2022-1\nPlaats B\t2022-2' },
    });
    expect(result.isSuccessful).toBe(true);
    expect([value('A2'), value('B2'), value('B3')]).toEqual(['Plaats A', '2022-1', '2022-2']);
  });
});

describe('a function', () => {
  const isKnown = (name: string): boolean => ['SUM', 'IF', 'IBT.TREDE', 'T'].includes(name);

  it.each([
    ['=SOM(A1;A2)', '=SUM(A1;A2)'],
    ['=als(SOM(A1);"SOM(1)";T(A1))', '=IF(SUM(A1);"SOM(1)";T(A1))'],
    ['=TREDE(A1)', '=IBT.TREDE(A1)'],
    ['=IBT.TREDE(A1)', '=IBT.TREDE(A1)'],
    ["='SOM(a)'!A1", "='SOM(a)'!A1"],
    ['=ONBEKEND(A1)', '=ONBEKEND(A1)'],
  ])('may be called by its Dutch name, or ours without IBT.: %s', (typed, meant) => {
    expect(asMeant({ content: typed }, isKnown)).toEqual({ content: meant });
  });

  it('by its Dutch name gives what it should', () => {
    expect(sheet({ A1: '1', A2: '2', A3: '=SOM(A1:A2)' }).value('A3')).toBe(3);
  });
});

it('sorting leaves out the columns that a formula fills beside the table', () => {
  const { model, sheetId } = sheet({ A1: 'a', B1: '1', A2: 'b', B2: '2', C1: '=TRANSPOSE(TRANSPOSE(A1:B2))' });
  expect(withoutSpills(model, { sheetId, col: 1, zone: { left: 0, right: 3, top: 0, bottom: 1 } })).toEqual({
    left: 0,
    right: 1,
    top: 0,
    bottom: 1,
  });
});
