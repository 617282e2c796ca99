import { LOAD_ERROR } from '../../../addin/workbench/workbench-messages.ts';
import { runInNewContext } from 'node:vm';
import type { Model } from '@odoo/o-spreadsheet';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { customFunctionsHost, CustomFunctionsError } from '../../../addin/workbench/custom-functions.ts';
import { registerFunctions } from '../../../addin/workbench/register.ts';
import { functie, matrix, library, makeModel, registerTrialFunctions, shown, TRIAL, type } from './library.ts';

let model: Model;
beforeAll(registerTrialFunctions);
beforeEach(() => void (model = makeModel()));

/** What the function in a cell was given. */
function received(formula: string): unknown {
  type(model, 'J20', formula);
  return JSON.parse(String(shown(model, 'J20').value));
}

describe('a registered function', () => {
  it('stands in the registry with its Dutch description, its arguments and which may be left out', () => {
    const { description, category, args } = library.registries.functionRegistry.get('IBT.ECHO');
    expect(description).toBe('Geeft wat er kwam.');
    expect(category).toBe('IBT');
    expect(args.map(({ name, description: help, optional }) => [name, help, optional])).toEqual([
      ['eerste', 'Het argument eerste.', false],
      ['tweede', 'Het argument tweede.', true],
      ['derde', 'Het argument derde.', true],
    ]);
  });

  it('is typed by its name with dots, whatever its id', () => {
    type(model, 'A1', '1');
    type(model, 'B1', '=IBT.KEER.OM(A1)');
    expect(shown(model, 'B1')).toEqual({ value: 1 });
  });

  it('must have been associated', () => {
    const described = { functions: [functie('ANDERS', 'Ontbreekt.')] };
    expect(() => registerFunctions(library, described, new Map())).toThrow(LOAD_ERROR.functie_ontbreekt({ naam: 'IBT.ANDERS' }));
  });
});

describe('the arguments a function gets', () => {
  it('are rows of cells, though the library keeps columns', () => {
    for (const [address, content] of [
      ['A1', '1'],
      ['B1', '2'],
      ['A2', '3'],
      ['B2', '4'],
    ] as const)
      type(model, address, content);
    expect(received('=IBT.ECHO(A1:B2)')).toEqual([
      [
        [1, 2],
        [3, 4],
      ],
      null,
      null,
    ]);
  });

  it('are one cell in two brackets for a cell or a literal', () => {
    type(model, 'A1', '203');
    expect(received('=IBT.ECHO(A1,"2022-1",TRUE)')).toEqual([[[203]], [['2022-1']], [[true]]]);
  });

  it('are null where omitted, also between others, and hold null for an empty cell', () => {
    expect(received('=IBT.ECHO(A1,,3)')).toEqual([[[null]], null, [[3]]]);
  });

  it('hold the number that a spreadsheet makes of a typed period (1 January 2022 is 44562)', () => {
    type(model, 'A1', '2022-1');
    expect(received('=IBT.ECHO(A1)')).toEqual([[[44562]], null, null]);
  });

  it('hold the text of a period in a text cell', () => {
    model.dispatch('UPDATE_CELL', { sheetId: model.getters.getActiveSheetId(), col: 0, row: 0, content: '2022-1', format: '@' });
    expect(received('=IBT.ECHO(A1)')).toEqual([[['2022-1']], null, null]);
  });

  it("hold an error object where a cell has an error, with Excel's code for it", () => {
    let seen: unknown;
    const host = customFunctionsHost();
    host.CustomFunctions.associate('KIJK', (cells) => {
      seen = (cells as unknown[][])[0]?.[0];
      return 0;
    });
    registerFunctions(library, { functions: [functie('KIJK', 'Kijkt.', matrix('cel'))] }, host.associated);
    type(model, 'A1', '=1/0');
    type(model, 'B1', '=IBT.KIJK(A1)');
    expect(seen).toBeInstanceOf(CustomFunctionsError);
    expect(seen).toMatchObject({ code: '#DIV/0!' });
    type(model, 'A1', '=BESTAATNIET!A1');
    expect(seen).toMatchObject({ code: '#REF!' });
  });

  it('are a plain value where the metadata says scalar', () => {
    type(model, 'B1', '=IBT.LOS(3)');
    expect(shown(model, 'B1')).toEqual({ value: 'number' });
  });
});

describe('the result of a function', () => {
  it('spills over rows and columns', () => {
    for (const [address, content] of [
      ['A1', '1'],
      ['B1', '2'],
      ['A2', '3'],
      ['B2', '4'],
    ] as const)
      type(model, address, content);
    type(model, 'D1', '=IBT.KEER.OM(A1:B2)');
    expect(['D1', 'E1', 'D2', 'E2'].map((address) => shown(model, address).value)).toEqual([3, 4, 1, 2]);
  });

  it('is an error with the Dutch message where the function gives one', () => {
    type(model, 'A1', '=IBT.FOUT("invalidValue","periode: verwacht tekst")');
    expect(shown(model, 'A1')).toEqual({ value: '#VALUE!', message: 'periode: verwacht tekst' });
    type(model, 'A1', '=IBT.FOUT("notAvailable","Geen kader.")');
    expect(shown(model, 'A1')).toEqual({ value: '#N/A', message: 'Geen kader.' });
  });

  it('has no message of ours on other codes, as in Excel', () => {
    type(model, 'A1', '=IBT.FOUT("invalidNumber","nooit te zien")');
    expect(shown(model, 'A1')).toEqual({ value: '#NUM!' });
  });

  it('is an error too where the function throws one', () => {
    type(model, 'A1', '=IBT.GOOI()');
    expect(shown(model, 'A1')).toEqual({ value: '#N/A', message: 'Niet bekend.' });
  });

  it('is 0 for null, #NUM! for what is no finite number, and #VALUE! for what no cell can hold', () => {
    for (const [kind, value] of [
      ['niets', 0],
      ['oneindig', '#NUM!'],
      ['ding', '#VALUE!'],
    ] as const) {
      type(model, 'A1', `=IBT.GEEF("${kind}")`);
      expect(shown(model, 'A1').value).toBe(value);
    }
  });
});

it('takes functions and results from a script of another realm, as a page evaluates it', () => {
  const host = customFunctionsHost();
  runInNewContext(
    'CustomFunctions.associate("ELDERS", (a) => [[a[0][0] + 1, new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, "Nee.")]]);',
    {
      CustomFunctions: host.CustomFunctions,
    },
  );
  registerFunctions(library, { functions: [functie('ELDERS', 'Komt van elders.', matrix('a'))] }, host.associated);
  type(model, 'A1', '=IBT.ELDERS(2)');
  expect([shown(model, 'A1'), shown(model, 'B1')]).toEqual([{ value: 3 }, { value: '#VALUE!', message: 'Nee.' }]);
});

it('evaluates ten thousand cells, each with three arguments', () => {
  const data = library.helpers.createEmptyWorkbookData('Blad1');
  const [sheet] = data.sheets;
  if (sheet === undefined) throw new Error('the library makes a workbook with one sheet');
  sheet.rowNumber = 10_000;
  for (let row = 1; row <= 10_000; row++)
    Object.assign(sheet.cells, { [`A${row}`]: String(row), [`D${row}`]: `=IBT.ECHO(A${row},B${row},"2022-1")` });
  model = makeModel(data);
  expect(shown(model, 'D10000').value).toBe('[[[10000]],[[null]],[["2022-1"]]]');
});

it('knows each trial function by one name', () => {
  expect(TRIAL.functions.every(({ name }) => library.registries.functionRegistry.contains(`IBT.${name}`))).toBe(true);
});
