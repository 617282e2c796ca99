import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { excelWerkmap } from '../../../addin/host/excel-werkmap.ts';
import { EXCELFOUT, WERKMAPFOUT } from '../../../addin/host/host-messages.ts';
import { Werkmapfout } from '../../../addin/host/werkmap.ts';
import { BEREIK, mockExcel, mockFailure, rangeData } from './mock-excel.ts';

afterEach(() => vi.unstubAllGlobals());

describe('reading', () => {
  it('gives the first of several selected areas with its sheet', async () => {
    const areas = {
      getItemAt(index: number) {
        return index === 0 ? excel.context.workbook.range : undefined;
      },
      getCount: () => ({ value: 2 }),
    };
    const excel = mockExcel({ range: rangeData(), workbook: { getSelectedRanges: () => ({ areas }) } });
    await expect(excelWerkmap.selection()).resolves.toEqual({ ...BEREIK, gebieden: 2 });
    expect(excel.context.sync).toHaveBeenCalledTimes(1);
  });

  it('gives the address of a whole column with its rows, as the port asks', async () => {
    const kolom = rangeData({ rowIndex: 0, columnIndex: 2, rowCount: 1_048_576, columnCount: 1 });
    const excel = mockExcel({
      range: kolom,
      workbook: { getSelectedRanges: () => ({ areas: { getItemAt: () => excel.context.workbook.range, getCount: () => ({ value: 1 }) } }) },
    });
    await expect(excelWerkmap.selection()).resolves.toEqual({ blad: 'Cijfers', adres: 'C1:C1048576', gebieden: 1 });
  });

  it('tells empty cells, errors and text that looks like an error apart by their type, in one round trip', async () => {
    const excel = mockExcel({
      range: rangeData({
        values: [
          ['', ''],
          ['#N/A', '#N/A'],
          [44562, true],
        ],
        valueTypes: [
          ['Empty', 'String'],
          ['Error', 'String'],
          ['Double', 'Boolean'],
        ],
      }),
    });
    await expect(excelWerkmap.read(BEREIK)).resolves.toEqual([
      [null, ''],
      [{ fout: '#N/A' }, '#N/A'],
      [44562, true],
    ]);
    expect(excel.asked).toEqual([{ delayForCellEdit: true }, 'Cijfers', 'B2:C3']);
    expect(excel.context.sync).toHaveBeenCalledTimes(1);
  });

  it('does not take text that starts with an equals sign for a formula', async () => {
    mockExcel({
      range: rangeData({
        formulas: [
          ['=SUM(A1:A2)', '=1+1'],
          ['tekst', 5],
        ],
        values: [
          [3, '=1+1'],
          ['tekst', 5],
        ],
      }),
    });
    await expect(excelWerkmap.readFormulas(BEREIK)).resolves.toEqual([
      ['=SUM(A1:A2)', null],
      [null, null],
    ]);
  });

  it('reads the region around a cell in one round trip and counts the row from the header', async () => {
    const region = {
      rowIndex: 3,
      columnIndex: 0,
      rowCount: 3,
      columnCount: 2,
      values: [
        ['gemeente', 'trede'],
        ['Leusden', 2],
        ['Utrecht', 3],
      ],
    };
    const types = {
      valueTypes: [
        ['String', 'String'],
        ['String', 'Double'],
        ['String', 'Double'],
      ],
    };
    const excel = mockExcel({
      range: rangeData({
        region: { ...region, ...types },
        topCell: {
          rowIndex: 5,
          getSurroundingRegion: () => excel.context.workbook.range.region,
        },
        getCell: (rij: number, kolom: number) => (rij === 0 && kolom === 0 ? excel.context.workbook.range.topCell : undefined),
      }),
    });
    await expect(excelWerkmap.readTable(BEREIK)).resolves.toEqual({ blad: 'Cijfers', adres: 'A4:B6', cellen: region.values, rij: 2 });
    expect(excel.context.sync).toHaveBeenCalledTimes(1);
  });
});

describe('writing', () => {
  let log: [string, unknown][];

  function mockRange(numberFormat: string[][], gelezen = {}) {
    log = [];
    const excel = mockExcel({ range: rangeData({ numberFormat, ...gelezen }) });
    const { range } = excel.context.workbook;
    const formats = Object.getOwnPropertyDescriptor(range, 'numberFormat')?.value;
    let format: unknown = formats;
    Object.defineProperty(range, 'numberFormat', {
      get: () => format,
      set: (waarde: unknown) => {
        format = waarde;
        if (Array.isArray(waarde) && waarde !== numberFormat) log.push(['numberFormat', waarde]);
      },
    });
    for (const naam of ['values', 'formulas']) {
      const was = (gelezen as Readonly<Record<string, unknown>>)[naam];
      Object.defineProperty(range, naam, {
        get: () => was,
        set: (waarde: unknown) => Array.isArray(waarde) && waarde !== was && log.push([naam, waarde]),
      });
    }
    return excel;
  }

  it('makes cells text before it puts text in them, and leaves the format of other cells alone', async () => {
    mockRange([
      ['General', '0%'],
      ['dd-mm-jjjj', 'General'],
    ]);
    await excelWerkmap.write(BEREIK, [
      ['2022-1', 0.5],
      [null, '=1+1'],
    ]);
    expect(log).toEqual([
      [
        'numberFormat',
        [
          ['@', null],
          [null, '@'],
        ],
      ],
      [
        'values',
        [
          ['2022-1', 0.5],
          ['', '=1+1'],
        ],
      ],
    ]);
  });

  it('makes a text cell general again where a number, a boolean, an error or a formula comes', async () => {
    mockRange([
      ['@', '@'],
      ['@', '@'],
    ]);
    await excelWerkmap.write(BEREIK, [
      [1, true],
      [{ fout: '#N/A' }, 'tekst'],
    ]);
    expect(log[0]).toEqual([
      'numberFormat',
      [
        ['General', 'General'],
        ['General', '@'],
      ],
    ]);
    expect(log[1]).toEqual([
      'values',
      [
        [1, true],
        ['#N/A', 'tekst'],
      ],
    ]);

    mockRange([
      ['@', '@'],
      ['General', 'General'],
    ]);
    await excelWerkmap.writeFormulas(BEREIK, [
      ['=IBT.TREDE(A1,B1)', null],
      ['=1', null],
    ]);
    expect(log).toEqual([
      [
        'numberFormat',
        [
          ['General', null],
          [null, null],
        ],
      ],
      [
        'formulas',
        [
          ['=IBT.TREDE(A1,B1)', null],
          ['=1', null],
        ],
      ],
    ]);
  });

  it('replaces what is still there in one look and one write', async () => {
    const excel = mockRange(
      [
        ['General', '@'],
        ['General', 'General'],
      ],
      {
        values: [
          ['', '2022-1'],
          [5, ''],
        ],
        valueTypes: [
          ['Empty', 'String'],
          ['Double', 'Empty'],
        ],
        formulas: [
          ['', '2022-1'],
          [5, ''],
        ],
      },
    );
    await expect(
      excelWerkmap.replace(
        BEREIK,
        [
          [null, '2022-1'],
          [5, null],
        ],
        [
          ['nieuw', 7],
          [null, null],
        ],
      ),
    ).resolves.toBe(true);
    expect(log).toEqual([
      [
        'numberFormat',
        [
          ['@', 'General'],
          [null, null],
        ],
      ],
      [
        'values',
        [
          ['nieuw', 7],
          ['', ''],
        ],
      ],
    ]);
    expect(excel.context.sync).toHaveBeenCalledTimes(2);
  });

  it.each([
    [
      'another value',
      {
        values: [
          ['', '2022-1'],
          [6, ''],
        ],
      },
    ],
    [
      'an empty cell',
      {
        values: [
          ['', '2022-1'],
          ['', ''],
        ],
        valueTypes: [
          ['Empty', 'String'],
          ['Empty', 'Empty'],
        ],
      },
    ],
    [
      'the digits as text',
      {
        values: [
          ['', '2022-1'],
          ['5', ''],
        ],
        valueTypes: [
          ['Empty', 'String'],
          ['String', 'Empty'],
        ],
      },
    ],
    [
      'a formula with the same outcome',
      {
        formulas: [
          ['', '2022-1'],
          ['=2+3', ''],
        ],
      },
    ],
    [
      'a formula that shows nothing',
      {
        valueTypes: [
          ['String', 'String'],
          ['Double', 'Empty'],
        ],
        formulas: [
          ['=""', '2022-1'],
          [5, ''],
        ],
      },
    ],
  ])('replaces nothing over %s that somebody put there', async (_, anders) => {
    const gelezen = {
      values: [
        ['', '2022-1'],
        [5, ''],
      ],
      valueTypes: [
        ['Empty', 'String'],
        ['Double', 'Empty'],
      ],
      formulas: [
        ['', '2022-1'],
        [5, ''],
      ],
      ...anders,
    };
    const excel = mockRange(
      [
        ['General', 'General'],
        ['General', 'General'],
      ],
      gelezen,
    );
    await expect(
      excelWerkmap.replace(
        BEREIK,
        [
          [null, '2022-1'],
          [5, null],
        ],
        [
          ['nieuw', 7],
          [null, null],
        ],
      ),
    ).resolves.toBe(false);
    expect(log).toEqual([]);
    expect(excel.context.sync).toHaveBeenCalledTimes(1);
  });

  it.each([
    [
      'a block of another shape',
      () => excelWerkmap.write(BEREIK, [[1, 2, 3]]),
      WERKMAPFOUT.andere_vorm({ adres: 'B2:C3', rijen: 2, kolommen: 2, blok: [[1, 2, 3]] }),
    ],
    [
      'a number that no cell can hold',
      () =>
        excelWerkmap.write(BEREIK, [
          [1, NaN],
          [1, 1],
        ]),
      WERKMAPFOUT.geen_celgetal({ getal: NaN }),
    ],
    [
      'a formula without equals sign',
      () =>
        excelWerkmap.writeFormulas(BEREIK, [
          ['1', null],
          [null, null],
        ]),
      WERKMAPFOUT.geen_formule({ formule: '1' }),
    ],
  ])('refuses %s and writes nothing', async (_, write, fout) => {
    mockRange([
      ['General', 'General'],
      ['General', 'General'],
    ]);
    await expect(write()).rejects.toThrow(fout);
    expect(log).toEqual([]);
  });

  it('gives a new sheet a number behind its name when the name is taken', async () => {
    const added: string[] = [];
    const excel = mockExcel({ range: rangeData() });
    const { worksheets } = excel.context.workbook;
    worksheets.load = vi.fn(() => worksheets);
    worksheets.items = [{ name: 'Blad1' }, { name: 'prognose' }];
    worksheets.add = (naam: string) => added.push(naam);
    await expect(excelWerkmap.addSheet('Prognose')).resolves.toBe('Prognose 2');
    expect(worksheets.load).toHaveBeenCalledWith({ name: true });
    expect(added).toEqual(['Prognose 2']);
  });
});

describe('sheets, tables, names and charts', () => {
  /** Calls made on the mocked sheet and its collections, in order. */
  const calls: unknown[][] = [];
  beforeEach(() => calls.splice(0));

  /** Excel with one sheet; `range` is what every address leads to, `blad` and `workbook` add to sheet and workbook. */
  function mockSheet({ range = {}, blad = {}, workbook = {} }: { range?: object; blad?: object; workbook?: object }) {
    const asked: string[] = [];
    const getRange = (adres: string) => (asked.push(adres), excel.context.workbook.range);
    const getItem = (naam: string) => (asked.push(naam), excel.context.workbook.blad);
    const excel = mockExcel({ range: rangeData(range), workbook: { ...workbook, blad: { ...blad, getRange }, worksheets: { getItem } } });
    return { excel, cells: excel.context.workbook.range, asked };
  }

  it('tells protection, hidden rows and manual calculation in one round trip', async () => {
    const blad = { protection: { protected: true } };
    const { excel, asked } = mockSheet({ range: { rowHidden: true }, blad, workbook: { application: { calculationMode: 'Manual' } } });
    await expect(excelWerkmap.state(BEREIK)).resolves.toEqual({ isBeveiligd: true, heeftVerborgenRijen: true, computesByItself: false });
    expect(asked).toEqual(['Cijfers', 'B2:C3', 'Cijfers']);
    expect(excel.context.sync).toHaveBeenCalledTimes(1);

    mockSheet({
      range: { rowHidden: false },
      blad: { protection: { protected: false } },
      workbook: { application: { calculationMode: 'Automatic' } },
    });
    await expect(excelWerkmap.state(BEREIK)).resolves.toEqual({ isBeveiligd: false, heeftVerborgenRijen: false, computesByItself: true });
  });

  it('empties contents only, and makes text cells general', async () => {
    const { cells } = mockSheet({
      range: {
        numberFormat: [
          ['@', '0%'],
          ['General', '@'],
        ],
        clear: (wat: string) => calls.push(['clear', wat]),
      },
    });
    await excelWerkmap.clear(BEREIK);
    expect(calls).toEqual([['clear', 'Contents']]);
    expect(cells.numberFormat).toEqual([
      ['General', null],
      [null, 'General'],
    ]);
  });

  it('gives the block that a sheet uses by its values, or none', async () => {
    const { excel } = mockSheet({
      blad: { getUsedRangeOrNullObject: (alleenWaarden: boolean) => (calls.push([alleenWaarden]), excel.context.workbook.range) },
    });
    // Known after a sync without being loaded, which the mock does not do.
    excel.context.workbook.range.isNullObject = false;
    await expect(excelWerkmap.usedRange('Cijfers')).resolves.toEqual(BEREIK);
    expect(calls).toEqual([[true]]);
    const leeg = mockSheet({ blad: { getUsedRangeOrNullObject: () => leeg.cells } });
    leeg.cells.isNullObject = true;
    await expect(excelWerkmap.usedRange('Cijfers')).resolves.toBeNull();
  });

  it('knows no block of a sheet that is not there; any other failure is one', async () => {
    mockFailure(Object.assign(new Error('English text'), { code: 'ItemNotFound' }));
    await expect(excelWerkmap.usedRange('Nergens')).resolves.toBeUndefined();
    mockFailure(Object.assign(new Error('English text'), { code: 'AccessDenied' }));
    await expect(excelWerkmap.usedRange('Cijfers')).rejects.toMatchObject({ code: 'geen_toegang' });
  });

  it('makes a table with headers and gives it a free name', async () => {
    const tabel = { name: 'Tabel1' };
    const tables = { add: (range: object, heeftKoppen: boolean) => (calls.push([range, heeftKoppen]), tabel) };
    const { excel, cells } = mockSheet({ workbook: { tables } });
    // The mock has no collections: what they hold is put in beside what it made.
    Object.assign(excel.context.workbook.tables, { items: [{ name: 'prognose' }], load: vi.fn() });
    await excelWerkmap.addTable(BEREIK, 'Prognose');
    expect(calls).toEqual([[cells, true]]);
    expect(tabel.name).toBe('Prognose_2');
  });

  it('names cells, refuses a name that is taken, and takes one away', async () => {
    const names = (isVrij: boolean) => ({
      getItemOrNullObject: (naam: string) => (calls.push(['zoekt', naam]), { isNullObject: isVrij }),
      getItem: (naam: string) => ({ delete: () => calls.push(['weg', naam]) }),
      add: (naam: string, range: object) => calls.push(['naam', naam, range]),
    });
    const { cells } = mockSheet({ workbook: { names: names(true) } });
    await excelWerkmap.defineName('opgave', BEREIK);
    await excelWerkmap.removeName('opgave');
    expect(calls).toEqual([
      ['zoekt', 'opgave'],
      ['naam', 'opgave', cells],
      ['weg', 'opgave'],
    ]);
    mockSheet({ workbook: { names: names(false) } });
    await expect(excelWerkmap.defineName('opgave', BEREIK)).rejects.toThrow(WERKMAPFOUT.naam_bezet({ naam: 'opgave' }));
  });

  it('puts a chart over the cells meant for it, a series a column, with its title', async () => {
    const grafiek = { title: { text: '' }, setPosition: (plek: object) => calls.push(['plek', plek]) };
    const { cells, asked } = mockSheet({ blad: { charts: { add: (...wat: unknown[]) => (calls.push(wat), grafiek) } } });
    await excelWerkmap.addChart({ soort: 'lijn', titel: 'Achterstand', gegevens: BEREIK, plek: { blad: 'Cijfers', adres: 'E1:K15' } });
    expect(calls).toEqual([
      ['Line', cells, 'Columns'],
      ['plek', cells],
    ]);
    expect(grafiek.title.text).toBe('Achterstand');
    expect(asked).toEqual(['Cijfers', 'Cijfers', 'B2:C3', 'Cijfers', 'E1:K15']);
  });

  it('puts a picture at a cell, in points, with its description', async () => {
    const vorm = {};
    mockSheet({ range: { left: 48, top: 15 }, blad: { shapes: { addImage: (png: string) => (calls.push([png]), vorm) } } });
    await excelWerkmap.addImage(BEREIK, { png: 'AAAA', beschrijving: 'Verloop', width: 400, height: 200 });
    expect(calls).toEqual([['AAAA']]);
    expect(vorm).toEqual({ left: 48, top: 15, width: 300, height: 150, altTextDescription: 'Verloop' });
  });

  it('tells what is built upon a sheet: formulas of other sheets, names, and what lies on it', async () => {
    vi.stubGlobal('Office', { context: { requirements: { isSetSupported: () => true } } });
    const used = (formulas: string[][]) => ({
      getUsedRangeOrNullObject: () => ({ load: () => ({ ...rangeData(), formulas, values: [[0, 0]] }) }),
    });
    const items = [
      { name: 'Cijfers' },
      { name: 'Blad1', ...used([['=SUM(Cijfers!A1:A3)', '=MijnCijfers!A1']]) },
      { name: "Jan's", ...used([["='Cijfers'!B2", 'Cijfers!A1']]) },
    ];
    const { excel } = mockSheet({
      blad: {
        shapes: {},
        charts: { getCount: () => ({ value: 2 }) },
        comments: { getCount: () => ({ value: 1 }) },
      },
    });
    const { workbook } = excel.context;
    // The mock has no collections: what they hold is put in beside what it made.
    Object.assign(workbook.blad.shapes, { items: [{ type: 'Image' }, { type: 'GeometricShape' }], load: vi.fn() });
    Object.assign(workbook.worksheets, { items, load: vi.fn() });
    workbook.names = {
      items: [
        { name: 'opgave', formula: '=Cijfers!$A$1' },
        { name: 'ander', formula: '=Blad1!$A$1' },
      ],
      load: vi.fn(),
    };
    expect(await excelWerkmap.uses('Cijfers')).toEqual({
      formules: ['Blad1!B2', "Jan's!B2"],
      namen: ['opgave'],
      grafieken: 2,
      images: 1,
      opmerkingen: 1,
    });
  });

  it('shows cells, and takes a sheet away', async () => {
    mockSheet({ range: { select: () => calls.push(['select']) }, blad: { delete: () => calls.push(['delete']) } });
    await excelWerkmap.select(BEREIK);
    await excelWerkmap.removeSheet('Cijfers');
    expect(calls).toEqual([['select'], ['delete']]);
  });
});

describe('following', () => {
  const handlers = new Map<string, () => Promise<void>>();
  const removed: string[] = [];
  let excel: ReturnType<typeof mockExcel>;

  beforeEach(() => {
    handlers.clear();
    removed.length = 0;
    const event = (naam: string) => ({
      add(handler: () => Promise<void>) {
        handlers.set(naam, handler);
        return { context: excel.context, remove: () => removed.push(naam) };
      },
    });
    excel = mockExcel({
      range: rangeData(),
      workbook: {
        onSelectionChanged: event('selectie'),
        worksheets: { onActivated: event('blad'), onChanged: event('gewijzigd'), onCalculated: event('berekend') },
        getSelectedRanges: () => ({ areas: { getItemAt: () => excel.context.workbook.range, getCount: () => ({ value: 1 }) } }),
      },
    });
  });

  it('tells the new selection, also when another sheet comes up', async () => {
    const callback = vi.fn();
    const unsubscribe = await excelWerkmap.onSelectionChanged(callback);
    await handlers.get('selectie')?.();
    await handlers.get('blad')?.();
    expect(callback.mock.calls).toEqual([[{ ...BEREIK, gebieden: 1 }], [{ ...BEREIK, gebieden: 1 }]]);
    await unsubscribe();
    expect(removed).toEqual(['selectie', 'blad']);
  });

  it('keeps still when the selection holds no cells', async () => {
    const callback = vi.fn();
    await excelWerkmap.onSelectionChanged(callback);
    mockFailure({ code: 'InvalidSelection' });
    await expect(handlers.get('selectie')?.()).resolves.toBeUndefined();
    expect(callback).not.toHaveBeenCalled();
  });

  it('tells changes by hand and by recalculation', async () => {
    const callback = vi.fn();
    const unsubscribe = await excelWerkmap.onDataChanged(callback);
    await handlers.get('gewijzigd')?.();
    await handlers.get('berekend')?.();
    expect(callback).toHaveBeenCalledTimes(2);
    await unsubscribe();
    expect(removed).toEqual(['gewijzigd', 'berekend']);
    expect(excel.context.sync).toHaveBeenCalledTimes(2);
  });
});

describe('errors', () => {
  it.each([
    ['AccessDenied', EXCELFOUT.geen_toegang()],
    ['InvalidArgument', EXCELFOUT.niet_herkend()],
    ['InvalidReference', EXCELFOUT.cellen_weg()],
    ['ItemNotFound', EXCELFOUT.blad_weg()],
    ['InvalidSelection', EXCELFOUT.geen_selectie()],
    ['InvalidOperationInCellEditMode', EXCELFOUT.cel_bewerkt()],
    ['RangeExceedsLimit', EXCELFOUT.te_groot({ om: 'lezen' })],
    ['ResponsePayloadSizeLimitExceeded', EXCELFOUT.te_groot({ om: 'lezen' })],
    ['RequestPayloadSizeLimitExceeded', EXCELFOUT.te_groot({ om: 'schrijven' })],
    ['GeneralException', EXCELFOUT.failed({ code: 'GeneralException' })],
  ])('turns %s of Office.js into Dutch advice', async (code, { message }) => {
    const oorzaak = Object.assign(new Error('English text'), { code });
    mockFailure(oorzaak);
    const fout = await excelWerkmap.selection().catch((reden: unknown) => reden);
    expect(fout).toBeInstanceOf(Werkmapfout);
    expect(fout).toMatchObject({ message, cause: oorzaak });
  });

  it('turns anything else into a Werkmapfout too', async () => {
    mockFailure('kapot');
    await expect(excelWerkmap.read(BEREIK)).rejects.toMatchObject({
      code: 'failed',
      params: [{ code: 'onbekende fout' }],
      cause: 'kapot',
    });
  });
});
