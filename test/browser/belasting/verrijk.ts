import type { Model, UID } from '@odoo/o-spreadsheet';
import type { WorkbenchWerkmap } from '../../../addin/host/workbench-werkmap.ts';

/** A red square of one pixel. */
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** Puts in a workbook one of each thing that a user can make in the workbench and that a file can hold. */
export async function verrijk(model: Model, werkmap: WorkbenchWerkmap): Promise<void> {
  const blad = await werkmap.addSheet("Van alles, 't kan");
  const op = (adres: string) => ({ blad, adres });
  const sheetId = model.getters.getSheetIdByName(blad) as string;
  const doe = model.dispatch as (type: string, wat: object) => { isSuccessful: boolean; reasons: readonly string[] };
  const moet = (type: string, wat: object): void => {
    const { isSuccessful, reasons } = doe(type, wat);
    if (!isSuccessful) throw new Error(`${type} is refused: ${reasons.join(', ')}`);
  };
  const bereik = (adres: string) => model.getters.getRangeDataFromXc(sheetId, adres);
  const vak = (adres: string) => model.getters.getRangeFromSheetXC(sheetId, adres).zone;

  await werkmap.write(op('A1:D6'), [
    ['periode', 'verwacht', 'nodig', 'opmerking'],
    ['2022-1', 10, 12.5, '"citaat" & <teken>'],
    ['2022-2', -14, 1e-7, ' spaties '],
    ['2023-1', 1e21, 0.82, '=1+1'],
    ['007', 44743, 3, "'s-Graveland"],
    ['WAAR', true, false, 'twee\nregels'],
  ]);
  await werkmap.writeFormulas(op('F1:F7'), [
    ['=IBT.TREDE("2022-1",203,171,168,2,,,1)'],
    ['=TRANSPOSE(A2:A4)'],
    [null],
    ['=1/0'],
    ['=NA()'],
    ['=IF(A5="007","2022-2","1/7/2022")'],
    ['=SUM(opgaven)'],
  ]);
  await werkmap.defineName('opgaven', op('B2:B3'));
  await werkmap.defineName('één_cel', op('C2'));
  await werkmap.addTable(op('A1:D6'), 'Tabel');
  await werkmap.addChart({ soort: 'lijn', titel: 'Verwacht & nodig', gegevens: op('A1:C4'), plek: op('H1:N12') });
  await werkmap.addChart({ soort: 'kolom', titel: 'Eén reeks', gegevens: op('A1:B4'), plek: op('H14:N26') });
  await werkmap.addImage(op('A20'), { png: PNG, beschrijving: 'Een punt', width: 40, height: 30 });
  moet('ADD_MERGE', { sheetId, target: [vak('A10:C11')] });
  moet('UPDATE_CELL', { sheetId, col: 0, row: 9, content: 'samengevoegd' });
  moet('SET_FORMATTING', { sheetId, target: [vak('B2:B4')], format: '#,##0.00' });
  moet('SET_FORMATTING', { sheetId, target: [vak('B5')], format: 'd-m-yyyy' });
  moet('SET_FORMATTING', { sheetId, target: [vak('C4')], format: '0%' });
  moet('SET_FORMATTING', {
    sheetId,
    target: [vak('A12')],
    style: {
      bold: true,
      italic: true,
      underline: true,
      strikethrough: true,
      fontSize: 14,
      textColor: '#154273',
      fillColor: '#EAF2FB',
      align: 'center',
      verticalAlign: 'middle',
      wrapping: 'wrap',
    },
  });
  moet('SET_ZONE_BORDERS', { sheetId, target: [vak('A12:B13')], border: { position: 'all', color: '#8A96A3', style: 'thin' } });
  moet('RESIZE_COLUMNS_ROWS', { sheetId, dimension: 'COL', elements: [0], size: 140 });
  moet('RESIZE_COLUMNS_ROWS', { sheetId, dimension: 'ROW', elements: [11], size: 44 });
  moet('HIDE_COLUMNS_ROWS', { sheetId, dimension: 'ROW', elements: [14] });
  moet('HIDE_COLUMNS_ROWS', { sheetId, dimension: 'COL', elements: [15] });
  moet('FREEZE_ROWS', { sheetId, quantity: 1 });
  moet('GROUP_HEADERS', { sheetId, dimension: 'ROW', start: 16, end: 18 });
  moet('COLOR_SHEET', { sheetId, color: '#154273' });
  opmaakregels(moet, sheetId, bereik);
  invoerregels(moet, sheetId, bereik);
  verdereCellen(moet, sheetId, vak);
  grafieken(moet, sheetId);
  moet('GROUP_HEADERS', { sheetId, dimension: 'COL', start: 20, end: 22 });
  moet('FOLD_HEADER_GROUP', { sheetId, dimension: 'COL', start: 20, end: 22 });
  const verborgen = await werkmap.addSheet('Verborgen');
  await werkmap.write({ blad: verborgen, adres: 'A1' }, [['niet te zien']]);
  moet('HIDE_SHEET', { sheetId: model.getters.getSheetIdByName(verborgen) as string });
  const beveiligd = await werkmap.addSheet('Beveiligd');
  await werkmap.write({ blad: beveiligd, adres: 'A1' }, [['op slot']]);
  moet('LOCK_SHEET', { sheetId: model.getters.getSheetIdByName(beveiligd) as string });
}

type Moet = (type: string, wat: object) => void;
type Bereik = (adres: string) => object;

function opmaakregels(moet: Moet, sheetId: UID, bereik: Bereik): void {
  const regel = (adres: string, rule: object): void =>
    moet('ADD_CONDITIONAL_FORMAT', { sheetId, ranges: [bereik(adres)], cf: { id: `opmaak ${adres}`, rule } });
  const style = { fillColor: '#FFD98A', bold: true };
  regel('B2:B4', { type: 'CellIsRule', operator: 'isGreaterThan', values: ['10'], style: style });
  regel('B40:B44', { type: 'ColorScaleRule', minimum: { type: 'value', color: 0xffffff }, maximum: { type: 'value', color: 0xff0000 } });
  regel('C40:C44', { type: 'DataBarRule', color: 0x00ff00 });
  regel('D40:D44', {
    type: 'IconSetRule',
    upperInflectionPoint: { type: 'percentage', value: '66', operator: 'gt' },
    lowerInflectionPoint: { type: 'percentage', value: '33', operator: 'gt' },
    icons: { upper: 'arrowGood', middle: 'arrowNeutral', lower: 'arrowBad' },
  });
  const operatoren: readonly (readonly [string, readonly string[]])[] = [
    ['containsText', ['a']],
    ['notContainsText', ['a']],
    ['beginsWithText', ['a']],
    ['endsWithText', ['a']],
    ['isEqual', ['a']],
    ['isNotEqual', ['a']],
    ['isEmpty', []],
    ['isNotEmpty', []],
    ['isBetween', ['1', '3']],
    ['customFormula', ['=$A2="2022-1"']],
  ];
  operatoren.forEach(([operator, values], i) => regel(`E${40 + i}`, { type: 'CellIsRule', operator, values, style: style }));
}

function invoerregels(moet: Moet, sheetId: UID, bereik: Bereik): void {
  const criteria: readonly object[] = [
    { type: 'isValueInList', values: ['ja', 'nee'], displayStyle: 'arrow' },
    { type: 'isBetween', values: ['1', '6'] },
    { type: 'isGreaterThan', values: ['5'] },
    { type: 'dateIsAfter', values: ['1/1/2022'], dateValue: 'exactDate' },
    { type: 'isValueInRange', values: ['$A$1:$A$4'], displayStyle: 'arrow' },
    { type: 'customFormula', values: ['=A55>1'] },
  ];
  criteria.forEach((criterion, i) =>
    moet('ADD_DATA_VALIDATION_RULE', {
      sheetId,
      ranges: [bereik(`A${50 + i}`)],
      rule: { id: `invoer ${i}`, criterion, isBlocking: i % 2 === 0 },
    }),
  );
}

function verdereCellen(moet: Moet, sheetId: UID, vak: (adres: string) => object): void {
  const set = (col: number, row: number, content: string): void => moet('UPDATE_CELL', { sheetId, col, row: row - 1, content });
  ['[$€]#,##0.00', '0.00%', 'hh:mm:ss', 'd mmmm yyyy', '"trede" 0', 'mm/dd/yyyy hh:mm'].forEach((format, i) => {
    set(1, 61 + i, '44743.5');
    moet('SET_FORMATTING', { sheetId, target: [vak(`B${61 + i}`)], format });
  });
  ['thin', 'medium', 'thick', 'dashed', 'dotted'].forEach((style, i) =>
    moet('SET_ZONE_BORDERS', { sheetId, target: [vak(`F${61 + i * 2}`)], border: { position: 'external', color: '#FF0000', style } }),
  );
  set(0, 61, 'een lange tekst die over drie regels loopt in deze cel');
  moet('SET_FORMATTING', { sheetId, target: [vak('A61')], style: { wrapping: 'wrap' } });
  set(0, 63, 'schuin');
  moet('SET_FORMATTING', { sheetId, target: [vak('A63')], style: { rotation: -Math.PI / 4 } });
  set(3, 61, '[bron](https://example.org/a?b=1&c=2)');
}

function grafieken(moet: Moet, sheetId: UID): void {
  const bron = {
    type: 'range',
    dataSets: [
      { dataSetId: '0', dataRange: 'B1:B4' },
      { dataSetId: '1', dataRange: 'C1:C4' },
    ],
    dataSetsHaveTitle: true,
    labelRange: "'Van alles, t kan'!A1:A4",
  };
  const make = (type: string, i: number, meer: object): void =>
    moet('CREATE_CHART', {
      sheetId,
      figureId: `figuur ${i}`,
      chartId: `grafiek ${i}`,
      col: 15,
      row: 30 + 20 * i,
      offset: { x: 5, y: 7 },
      size: { width: 400, height: 250 },
      definition: {
        type,
        title: { text: `Soort ${type}` },
        dataSource: bron,
        dataSetStyles: { '0': { backgroundColor: '#123456', label: 'Eigen naam' } },
        legendPosition: 'top',
        stacked: false,
        showValues: true,
        ...meer,
      },
    });
  make('bar', 0, { horizontal: false });
  make('bar', 1, { horizontal: true, stacked: true });
  make('line', 2, { labelsAsText: true, cumulative: false });
  make('radar', 3, { fillArea: false });
}
