import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { excelWerkmap } from '../../../addin/host/excel-werkmap.ts';
import { PANEELFOUT } from '../../../addin/taskpane/shared/shared-messages.ts';
import { notWritten } from '../../../addin/taskpane/shared/write-texts.ts';
import { EXCELFOUT } from '../../../addin/host/host-messages.ts';
import { alsLeeg, opNieuwBlad, type Schrijfcontext, veilig, werkBij } from '../../../addin/taskpane/shared/write-safely.ts';
import type { Message } from '../../../addin/taskpane/shell/shell-view.ts';
import { BEREIK, mockExcel, rangeData } from './mock-excel.ts';
import { nietOngedaan, ONGEDAAN } from '../../../addin/taskpane/shared/write-texts.ts';

/** What a user of Excel, or a colleague in the same workbook, does meanwhile: it is handled, and nothing is overwritten. */

const LEEG = {
  values: [
    ['', ''],
    ['', ''],
  ],
  valueTypes: [
    ['Empty', 'Empty'],
    ['Empty', 'Empty'],
  ],
  formulas: [
    ['', ''],
    ['', ''],
  ],
};
const GEVULD = {
  values: [
    ['Utrecht', 203],
    ['Zeist', 30],
  ],
  valueTypes: [
    ['String', 'Double'],
    ['String', 'Double'],
  ],
  formulas: [
    ['Utrecht', 203],
    ['Zeist', 30],
  ],
};
const NIEUW = [
  ['Soest', 1],
  ['Baarn', 2],
];

let written: unknown[];
let messages: Message[];
let context: Schrijfcontext;
beforeEach(() => {
  written = [];
  messages = [];
  context = { werkmap: excelWerkmap, report: (message) => messages.push(message) };
});
afterEach(() => vi.unstubAllGlobals());

interface Toestand {
  readonly cellen?: object;
  readonly rowHidden?: boolean | null;
  readonly isBeveiligd?: boolean;
  readonly rekenwijze?: string;
}

/** Excel with these cells in every range; what is put in them is kept in `written`. */
function inExcel({ cellen = LEEG, rowHidden = false, isBeveiligd = false, rekenwijze = 'Automatic' }: Toestand) {
  // The mock takes null for an object: what Excel says of rows of which some are hidden is put in after it was made.
  const range = rangeData({
    ...cellen,
    numberFormat: [
      ['General', 'General'],
      ['General', 'General'],
    ],
    rowHidden: rowHidden ?? true,
  });
  const getRange = (): object => excel.context.workbook.range;
  const excel = mockExcel({
    range,
    workbook: {
      application: { calculationMode: rekenwijze },
      blad: { protection: { protected: isBeveiligd }, getRange, delete: () => written.push('weg') },
      worksheets: {
        getItem: () => excel.context.workbook.blad,
        load: () => excel.context.workbook.worksheets,
        add: (naam: string) => written.push(`blad ${naam}`),
      },
    },
  });
  // Nor has the mock collections.
  excel.context.workbook.worksheets.items = [{ name: 'Cijfers' }];
  if (rowHidden === null) Object.defineProperty(excel.context.workbook.range, 'rowHidden', { get: () => null, set: () => undefined });
  const was = (cellen as { values?: unknown }).values;
  Object.defineProperty(excel.context.workbook.range, 'values', {
    get: () => was,
    set: (blok: unknown) => Array.isArray(blok) && blok !== was && written.push(blok),
  });
  return excel;
}

describe('figures for empty cells in Excel', () => {
  it('are written where all is well', async () => {
    inExcel({});
    expect(await alsLeeg(context, BEREIK, NIEUW)).toBe('geschreven');
    expect(written).toEqual([NIEUW]);
  });

  it('are not written on a protected sheet; the user is told to lift the protection', async () => {
    inExcel({ isBeveiligd: true });
    expect(await alsLeeg(context, BEREIK, NIEUW)).toBe('beveiligd');
    expect(written).toEqual([]);
    expect(messages).toMatchObject([{ soort: 'let_op', tekst: expect.stringContaining('Hef de beveiliging op') }]);
  });

  it.each([
    ['all rows', true],
    ['some rows', null],
  ])('are not written where a filter hides %s', async (_, rowHidden) => {
    inExcel({ rowHidden });
    expect(await alsLeeg(context, BEREIK, NIEUW)).toBe('verborgen');
    expect(written).toEqual([]);
  });

  it('are not written where a colleague filled the cells', async () => {
    inExcel({ cellen: GEVULD });
    expect(await alsLeeg(context, BEREIK, NIEUW)).toBe('niet leeg');
    expect(written).toEqual([]);
  });

  it('are not said to be written when the sheet is protected between looking and writing', async () => {
    const excel = inExcel({});
    const { sync } = excel.context;
    let keer = 0;
    // The first two only look; the third is the one that writes.
    excel.context.sync = () => (++keer < 3 ? sync.call(excel.context) : Promise.reject({ code: 'AccessDenied' }));
    expect(await veilig(context, async () => (await alsLeeg(context, BEREIK, NIEUW)) === 'geschreven')).toBe(false);
    expect(messages).toMatchObject([{ soort: 'storing', tekst: expect.stringMatching(/beveiliging.*niet gewijzigd/) }]);
  });
});

describe('what the pane wrote before in Excel', () => {
  it('is replaced while it is still there', async () => {
    inExcel({ cellen: GEVULD });
    expect(await werkBij(context, BEREIK, GEVULD.values as [], NIEUW)).toBe(true);
    expect(written).toEqual([NIEUW]);
  });

  it('stays as a colleague made it', async () => {
    inExcel({ cellen: GEVULD });
    expect(
      await werkBij(
        context,
        BEREIK,
        [
          ['Utrecht', 204],
          ['Zeist', 30],
        ],
        NIEUW,
      ),
    ).toBe(false);
    expect(written).toEqual([]);
    expect(messages).toEqual([notWritten(PANEELFOUT.intussen_gewijzigd(BEREIK).message, undefined)]);
  });

  it('is not undone when a colleague changed it meanwhile', async () => {
    inExcel({});
    await alsLeeg(context, BEREIK, NIEUW);
    inExcel({ cellen: GEVULD });
    messages[0]?.buttons?.find(({ tekst }) => tekst === ONGEDAAN)?.doe();
    await vi.waitFor(() => expect(messages).toHaveLength(2));
    expect(messages[1]).toMatchObject({ titel: nietOngedaan('').titel });
    expect(written).toEqual([NIEUW]);
  });
});

describe('a new sheet in Excel', () => {
  it('with formulas says to press F9 where Excel does not calculate by itself', async () => {
    inExcel({
      rekenwijze: 'Manual',
      cellen: {
        ...GEVULD,
        formulas: [
          ['=1', '=2'],
          ['=3', '=4'],
        ],
      },
    });
    expect(
      await opNieuwBlad(context, {
        naam: 'Nieuw',
        blokken: [
          {
            adres: 'B2:C3',
            formules: [
              ['=1', '=2'],
              ['=3', '=4'],
            ],
          },
        ],
      }),
    ).toBe('Nieuw');
    expect(messages).toMatchObject([{ tekst: expect.stringContaining('F9') }]);
  });

  it('that is refused, as in a protected workbook, is told with what to do', async () => {
    const excel = inExcel({});
    vi.spyOn(excel.context, 'sync').mockRejectedValue({ code: 'AccessDenied' });
    expect(await opNieuwBlad(context, { naam: 'Nieuw', blokken: [{ adres: 'B2:C3', waarden: NIEUW }] })).toBeUndefined();
    expect(written).toEqual([]);
    expect(messages).toMatchObject([{ tekst: expect.stringContaining('beveiliging van het blad of de werkmap') }]);
  });
});

describe('files in Excel', () => {
  it('are left to Excel itself, and the user is told where', async () => {
    expect(await excelWerkmap.offersFiles()).toBe(false);
    await expect(excelWerkmap.save()).rejects.toThrow(EXCELFOUT.geen_save());
    await expect(excelWerkmap.open({ naam: 'x.xlsx', bytes: new Uint8Array() })).rejects.toThrow(EXCELFOUT.geen_openen());
  });
});
