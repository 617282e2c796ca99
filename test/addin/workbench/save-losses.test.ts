import type { DispatchResult, Model } from '@odoo/o-spreadsheet';
import { beforeAll, describe, expect, it } from 'vitest';
import { lostOnSave } from '../../../addin/workbench/xlsx/save-losses.ts';
import { makeModel, registerTrialFunctions, type } from './library.ts';

beforeAll(registerTrialFunctions);

/** Does something in a new workbook as its menus do, which must succeed. */
function doe(model: Model, soort: string, wat: object): void {
  const sheetId = model.getters.getActiveSheetId();
  const { isSuccessful, reasons } = (model.dispatch as (type: string, payload: object) => DispatchResult)(soort, { sheetId, ...wat });
  if (!isSuccessful) throw new Error(`${soort} is refused: ${reasons.join(', ')}`);
}

const bereik = (model: Model, adres: string): object => model.getters.getRangeDataFromXc(model.getters.getActiveSheetId(), adres);
const vak = (model: Model, adres: string): object => model.getters.getRangeFromSheetXC(model.getters.getActiveSheetId(), adres).zone;
const TABEL = {
  hasFilters: true,
  totalRow: false,
  firstColumn: false,
  lastColumn: false,
  numberOfHeaders: 1,
  bandedRows: true,
  bandedColumns: false,
  styleId: 'TableStyleMedium2',
};

function regel(model: Model, criterion: object): void {
  doe(model, 'ADD_DATA_VALIDATION_RULE', { ranges: [bereik(model, 'C3:C5')], rule: { id: 'r', criterion, isBlocking: true } });
}

function grafiek(model: Model, wat: object): void {
  for (const [adres, inhoud] of Object.entries({ A1: 'jaar', B1: 'verwacht', A2: '2022', B2: '10', A3: '2023', B3: '14' }))
    type(model, adres, inhoud);
  const dataSource = {
    type: 'range',
    dataSets: [
      { dataSetId: '0', dataRange: 'B1:B3' },
      { dataSetId: '1', dataRange: 'A1:A3' },
    ],
    dataSetsHaveTitle: true,
    labelRange: 'A2:A3',
  };
  doe(model, 'CREATE_CHART', {
    figureId: 'f',
    chartId: 'c',
    col: 3,
    row: 0,
    offset: { x: 0, y: 0 },
    size: { width: 400, height: 250 },
    definition: { title: { text: 'Verloop' }, dataSetStyles: {}, legendPosition: 'none', stacked: false, dataSource, ...wat },
  });
}

describe('what a file will not hold is named before it is saved', () => {
  it.each<[string, (model: Model) => void, RegExp]>([
    ['a tick box', (model) => regel(model, { type: 'isBoolean', values: [] }), /selectievakjes: Blad1!C3:C5$/],
    ['a rule for text', (model) => regel(model, { type: 'containsText', values: ['a'] }), /invoerregels.*Blad1!C3:C5$/],
    [
      'a list as coloured labels',
      (model) => regel(model, { type: 'isValueInList', values: ['ja', 'nee'], displayStyle: 'chip' }),
      /keuzelijsten.*Blad1!C3:C5$/,
    ],
    [
      'a rule with one of our functions',
      (model) => regel(model, { type: 'customFormula', values: ['=IBT.ECHO(A1)="x"'] }),
      /regels met IBT-functies.*Blad1!C3:C5$/,
    ],
    [
      'a conditional format with one of our functions',
      (model) =>
        doe(model, 'ADD_CONDITIONAL_FORMAT', {
          ranges: [bereik(model, 'C3')],
          cf: { id: 'c', rule: { type: 'CellIsRule', operator: 'customFormula', values: ['=ibt.echo(A1)="x"'], style: { bold: true } } },
        }),
      /regels met IBT-functies.*Blad1!C3$/,
    ],
    [
      'text that is cut off',
      (model) => doe(model, 'SET_FORMATTING', { target: [vak(model, 'A1')], style: { wrapping: 'clip' } }),
      /afgekapt.*Blad1!A1$/,
    ],
    [
      'a format with quarters',
      (model) => doe(model, 'SET_FORMATTING', { target: [vak(model, 'A1')], format: 'qq yyyy' }),
      /kwartalen: Blad1!A1$/,
    ],
    [
      'a number in the header of a table',
      (model) => {
        type(model, 'B1', '2022');
        doe(model, 'CREATE_TABLE', { ranges: [bereik(model, 'A1:B3')], tableType: 'static', config: TABEL });
      },
      /getallen in de kop of de totaalrij van een tabel.*Blad1!B1$/,
    ],
    [
      'a number in the total row of a table',
      (model) => {
        type(model, 'B3', '9');
        doe(model, 'CREATE_TABLE', { ranges: [bereik(model, 'A1:B3')], tableType: 'static', config: { ...TABEL, totalRow: true } });
      },
      /getallen in de kop of de totaalrij van een tabel.*Blad1!B3$/,
    ],
    [
      'a table that grows with a formula',
      (model) => {
        type(model, 'A1', '=TRANSPOSE({1,2,3})');
        doe(model, 'CREATE_TABLE', { ranges: [bereik(model, 'A1')], tableType: 'dynamic', config: TABEL });
      },
      /meegroeien.*Blad1!A1$/,
    ],
    [
      'what is chosen in a filter',
      (model) => {
        for (const [i, tekst] of ['naam', 'a', 'b'].entries()) type(model, `A${i + 1}`, tekst);
        doe(model, 'CREATE_TABLE', { ranges: [bereik(model, 'A1:A3')], tableType: 'static', config: TABEL });
        doe(model, 'UPDATE_FILTER', { col: 0, row: 0, value: { filterType: 'values', hiddenValues: ['b'] } });
      },
      /filter.*Blad1!A1:A3$/,
    ],
    [
      'the title of an axis',
      (model) => grafiek(model, { type: 'bar', axesDesign: { y: { title: { text: 'personen' } } } }),
      /titels van assen.*"Verloop"$/,
    ],
    [
      'the look of a title',
      (model) => grafiek(model, { type: 'bar', title: { text: 'Verloop', bold: true } }),
      /opmaak van titels.*"Verloop"$/,
    ],
    ['a scatter chart', (model) => grafiek(model, { type: 'scatter' }), /spreidingsgrafieken.*"Verloop"$/],
    ['a pie of several series', (model) => grafiek(model, { type: 'pie' }), /cirkelgrafieken.*"Verloop"$/],
    ['a line over numbers', (model) => grafiek(model, { type: 'line', labelsAsText: false }), /as van datums of getallen.*"Verloop"$/],
  ])('%s', (_, make, zin) => {
    const model = makeModel();
    make(model);
    expect(lostOnSave(model)).toEqual([expect.stringMatching(zin)]);
  });

  it('nothing of it in a workbook without such things', () => {
    const model = makeModel();
    for (const [adres, inhoud] of Object.entries({ A1: 'gemeente', B1: 'trede', A2: 'Utrecht', B2: '3', D1: '="q"' }))
      type(model, adres, inhoud);
    doe(model, 'CREATE_TABLE', { ranges: [bereik(model, 'A1:B2')], tableType: 'static', config: TABEL });
    doe(model, 'SET_FORMATTING', { target: [vak(model, 'B2')], format: '"eq" 0' });
    doe(model, 'SET_FORMATTING', { target: [vak(model, 'B2')], style: { wrapping: 'wrap' } });
    regel(model, { type: 'isBetween', values: ['1', '6'] });
    expect(lostOnSave(model)).toEqual([]);
  });

  it('names five places and how many more there are', () => {
    const model = makeModel();
    doe(model, 'SET_FORMATTING', { target: [vak(model, 'A1:A9')], style: { wrapping: 'clip' } });
    for (let rij = 1; rij <= 9; rij++) type(model, `A${rij}`, 'tekst');
    expect(lostOnSave(model)).toEqual([expect.stringMatching(/Blad1!A1, Blad1!A2, Blad1!A3, Blad1!A4, Blad1!A5 en 4 andere$/)]);
  });
});

it('a sheet name that a file cannot hold whole is named before saving', () => {
  const names = (name: string): string => {
    const model = makeModel();
    doe(model, 'RENAME_SHEET', { oldName: 'Blad1', newName: name });
    return lostOnSave(model).join();
  };
  expect(names('a'.repeat(31))).toBe('');
  expect(names('a'.repeat(32))).toContain(`"${'a'.repeat(32)}"`);
});
