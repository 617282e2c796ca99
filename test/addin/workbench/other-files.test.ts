// @vitest-environment jsdom
import type { Model } from '@odoo/o-spreadsheet';
import { strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { BESTANDSFOUT } from '../../../addin/inlezen/inlezen-messages.ts';
import { FILE } from '../../../addin/workbench/workbench-texts.ts';
import { openZip } from '../../../addin/workbench/xlsx/archive.ts';
import { workbookPackage } from '../../../addin/workbench/xlsx/normalise/workbook-package.ts';
import { openXlsx, type Opened } from '../../../addin/workbench/xlsx/open.ts';
import { saveXlsx } from '../../../addin/workbench/xlsx/save.ts';
import { draws, patience } from '../../tier.ts';
import { rij, xlsx, xlsxDelen } from '../inlezen/maak-xlsx.ts';
import { type Habits, OTHERS, type WriterCell, writtenBy } from '../inlezen/other-writers.ts';
import { library, registerTrialFunctions, TRIAL } from './library.ts';

beforeAll(() => registerTrialFunctions());

/** What stands in the cells of all sheets: formulas, values and whether a value is a number or a text. */
function image(model: Model): Record<string, string> {
  const { getters } = model;
  return Object.fromEntries(
    getters.getSheetIds().flatMap((sheetId) =>
      getters.getCells(sheetId).map(({ id }) => {
        const position = getters.getCellPosition(id);
        const cell = getters.getCell(position);
        const { type, value } = getters.getEvaluatedCell(position);
        const formula = cell?.isFormula ? `${cell.compiledFormula.toFormulaString(getters)} ` : '';
        const address = `${getters.getSheetName(sheetId)}!${library.helpers.toXC(position.col, position.row)}`;
        return [address, `${formula}${type} ${String(value).replace('\u2060', '')}`];
      }),
    ),
  );
}

async function openAndSave(
  bytes: Uint8Array,
): Promise<{ opened: Opened; before: object; after: object; lost: readonly string[]; saved: Uint8Array }> {
  const opened = openXlsx(library, workbookPackage(openZip(bytes)), TRIAL);
  const model = new library.Model(opened.data);
  const saved = await saveXlsx(library, model, TRIAL);
  const again = new library.Model(openXlsx(library, workbookPackage(openZip(saved.bytes)), TRIAL).data);
  return { opened, before: image(model), after: image(again), lost: saved.lost, saved: saved.bytes };
}

const TABLE: readonly (readonly WriterCell[])[] = [
  ['plaats', 'periode', 'datum', 'aantal', 'tekst'],
  ['Plaats A', '2022-1', { day: 44743 }, 203, '#N/A'],
  ['Plaats B', '007', { day: 44743 }, 30.5, 'is "goed" & <wel>'],
  ['totaal', null, null, { formula: 'SUM(D2:D3)', value: 233.5 }, '[Utrecht]'],
  ['drie', null, null, { formula: 'SUM(Jan:Mrt!B1)', value: 6 }, '-'],
];
const IMAGE = {
  'Cijfers!A1': 'text plaats',
  'Cijfers!B1': 'text periode',
  'Cijfers!C1': 'text datum',
  'Cijfers!D1': 'text aantal',
  'Cijfers!E1': 'text tekst',
  'Cijfers!A2': 'text Plaats A',
  'Cijfers!B2': 'text 2022-1',
  'Cijfers!C2': 'number 44743',
  'Cijfers!D2': 'number 203',
  'Cijfers!E2': 'text #N/A',
  'Cijfers!A3': 'text Plaats B',
  'Cijfers!B3': 'text 007',
  'Cijfers!C3': 'number 44743',
  'Cijfers!D3': 'number 30.5',
  'Cijfers!E3': 'text is "goed" & <wel>',
  'Cijfers!A4': 'text totaal',
  'Cijfers!D4': '=SUM(D2:D3) number 233.5',
  'Cijfers!E4': 'text [Utrecht]',
  'Cijfers!A5': 'text drie',
  'Cijfers!D5': '=EXCEL.FORMULE("SUM(Jan:Mrt!B1)",6) number 6',
  'Cijfers!E5': 'text -',
};

const single = Object.entries(OTHERS).flatMap(([habit, others]) => others.map((other) => [habit, other] as const));
const habits = Object.fromEntries(
  Object.entries(OTHERS).map(([habit, others]) => [habit, fc.constantFrom(...(others as readonly unknown[]))]),
) as { [H in keyof Habits]: fc.Arbitrary<Habits[H]> };

describe('a workbook of another program opens with the same cells, and keeps them when it is saved', () => {
  it.each(single)('where its %s is %j', async (habit, other) => {
    const { before, after, lost } = await openAndSave(writtenBy(TABLE, { [habit]: other }));
    expect(before).toEqual(IMAGE);
    expect(after).toEqual(IMAGE);
    expect(lost).toEqual([]);
  });

  it('with any habits together', { timeout: patience(150) }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.record(habits, { requiredKeys: [] }), async (some) => {
        // Days count from 1904 only where their style can say that they are days.
        const own = some.styles === 'none' ? { ...some, from1904: false } : some;
        const { before, after, lost } = await openAndSave(writtenBy(TABLE, own));
        expect(before).toEqual(IMAGE);
        expect(after).toEqual(IMAGE);
        expect(lost).toEqual([]);
      }),
      { numRuns: draws(500, 25) },
    );
  });
});

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const one = (rijen: string, erna = ''): Uint8Array => xlsx(xlsxDelen([{ naam: 'Cijfers', rijen, erna }]));
const formula = (text: string, value: number | string): string =>
  `<c${typeof value === 'string' ? ' t="str"' : ''}><f>${text}</f><v>${value}</v></c>`;
/** The formulas in the first sheet of a saved file. */
const storedFormulas = (bytes: Uint8Array): string[] =>
  [...new TextDecoder().decode(unzipSync(bytes)['xl/worksheets/sheet0.xml']).matchAll(/<f[^>]*>([^<]*)</g)].map(([, text]) =>
    (text ?? '').replaceAll('&quot;', '"').replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
  );

describe('a formula', () => {
  it.each([
    ['LOG10(100)', 2],
    ['SUM(B5:C5 C5:D5)', 3],
    ['SUM((B5,C5))', 5],
    ['SUM(Tabel1[aantal])', 7],
    ['IF(A1=&quot;x&quot;,Onbekend,&quot;a b&quot;)', 'a "b"'],
    ['_xlfn.LET(_xlpm.x,1,_xlpm.x)', 1],
    ['_xlfn._xlws.FILTER(A1:A2,B1:B2=1,&quot;geen&quot;)', 'geen'],
  ])('that the library cannot calculate keeps its value, is named, and is saved as it was: %s', async (text, value) => {
    const plain = text.replaceAll('&quot;', '"');
    const { opened, before, after, saved } = await openAndSave(one(rij(1, ['x', formula(text, value)])));
    expect(opened.lost).toEqual([FILE.onberekend(`Cijfers!B1: ${plain}`)]);
    expect(Object.values(before)[1]).toMatch(/(number|text) /);
    expect(after).toEqual(before);
    expect(storedFormulas(saved)).toEqual([plain]);
  });

  it.each([
    ['SUBTOTAL(109,A1:A2)', 'SUBTOTAL(109,A1:A2)'],
    ['SUM($A:$A)', 'SUM($A:$A)'],
    ['SUM(1:1)', 'SUM(1:1)'],
    ['SUM(OFFSET(A1,0,0,2,1))', 'SUM(OFFSET(A1,0,0,2,1))'],
    ['VLOOKUP(1,$A:$B,2,0)', 'VLOOKUP(1,$A:$B,2,0)'],
  ])('%s is saved as it was', async (text, stored) => {
    const { saved } = await openAndSave(one(`${rij(1, [1, 5])}${rij(2, [2])}${rij(3, [null, formula(text, 0)])}`));
    expect(storedFormulas(saved)).toEqual([stored]);
  });

  it('of a hidden row is left out of SUBTOTAL', async () => {
    const { before } = await openAndSave(
      one(rij(1, [203]) + rij(2, [30], ' hidden="1"') + rij(3, [20]) + rij(4, [formula('SUBTOTAL(109,A1:A3)', 223)])),
    );
    expect(before).toMatchObject({ 'Cijfers!A4': '=SUBTOTAL(109,A1:A3) number 223' });
  });

  it('that cells share is that of each cell: references move, texts and names do not', async () => {
    const shared = (text: string, index: number): string =>
      `<c><f t="shared" si="${index}"${text === '' ? '' : ' ref="B1:B2"'}>${text}</f><v>0</v></c>`;
    const { before } = await openAndSave(
      xlsx({
        ...xlsxDelen([
          { naam: 'Cijfers', rijen: rij(1, [7, shared('IF($A1=7,A1,&quot;Q1&quot;)&amp;Norm2024', 0)]) + rij(2, [8, shared('', 0)]) },
        ]),
        'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Cijfers" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="Norm2024">Cijfers!$A$1</definedName></definedNames></workbook>`,
      }),
    );
    expect(before).toMatchObject({ 'Cijfers!B2': '=IF($A2=7,A2,"Q1")&Norm2024 text Q17' });
  });

  it('of several cells that the library cannot calculate leaves its values, and is named', async () => {
    const { opened, before } = await openAndSave(one(rij(1, [`<c><f t="array" ref="A1:B1">_xlfn.UNKNOWN(2)</f><v>1</v></c>`, 2])));
    expect(opened.lost).toEqual([FILE.matrixwaarden('Cijfers!A1')]);
    expect(before).toEqual({ 'Cijfers!A1': 'number 1', 'Cijfers!B1': 'number 2' });
  });
});

describe('a sheet', () => {
  it('with a cell in the last row opens at once, and names the cell before it is lost', async () => {
    const { opened, before } = await openAndSave(one(`${rij(1, ['x'])}<row r="1048576"><c r="A1048576"><v>5</v></c></row>`));
    expect(opened.lost).toEqual([FILE.verreCellen('Cijfers!A1048576')]);
    expect(before).toEqual({ 'Cijfers!A1': 'text x' });
  });

  it('with too many cells further on is refused', () => {
    const rows = Array.from({ length: 200 }, (_, i) => `<row r="${30_000 + i}"><c><v>1</v></c></row>`).join('');
    expect(() => openXlsx(library, workbookPackage(openZip(one(rows))), TRIAL)).toThrow(
      BESTANDSFOUT.te_groot_voor_werkbank({ rows: 20_000, columns: 1_000 }),
    );
  });

  it.each([
    ['merged cells', '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'],
    [
      'an input rule',
      '<dataValidations><dataValidation type="list" sqref="A1:A1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations>',
    ],
    [
      'a conditional format',
      '<conditionalFormatting sqref="A:A"><cfRule type="containsBlanks" priority="1"><formula>1</formula></cfRule></conditionalFormatting>',
    ],
  ])('with %s over a million rows opens, and says what is made smaller', async (_, erna) => {
    const { opened, before } = await openAndSave(one(rij(1, ['x']), erna));
    expect(opened.lostOnSave).toContain(FILE.heleKolommen);
    expect(before).toEqual({ 'Cijfers!A1': 'text x' });
  });

  it('that is a chart is named', async () => {
    const parts = xlsxDelen([{ naam: 'Cijfers', rijen: rij(1, ['x']) }]);
    parts['xl/workbook.xml'] = String(parts['xl/workbook.xml']).replace(
      '</sheets>',
      '<sheet name="Grafiek1" sheetId="2" r:id="rId9"/></sheets>',
    );
    parts['xl/_rels/workbook.xml.rels'] = String(parts['xl/_rels/workbook.xml.rels'])
      .replace('<Relationship ', '<Relationship Type="x/worksheet" ')
      .replace('</Relationships>', '<Relationship Id="rId9" Type="x/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>');
    parts['xl/chartsheets/sheet1.xml'] = '<chartsheet/>';
    expect((await openAndSave(xlsx(parts))).opened.lost).toEqual([FILE.bladsoorten('Grafiek1')]);
  });

  it('with days as texts of the standard has days', async () => {
    expect((await openAndSave(one(rij(1, ['<c t="d"><v>2022-07-01T00:00:00</v></c>'])))).before).toEqual({ 'Cijfers!A1': 'number 44743' });
  });

  it('with a style, a colour or a fill that is not there opens', async () => {
    const parts = xlsxDelen([{ naam: 'Cijfers', rijen: rij(1, ['<c s="99"><v>5</v></c>']) }]);
    parts['xl/styles.xml'] =
      `<styleSheet xmlns="${MAIN}"><fonts><font><color theme="99"/></font><font><b/><color theme="4"/></font></fonts><fills><fill/><fill><gradientFill/></fill></fills><borders><border/></borders><cellXfs><xf numFmtId="0" fontId="1" fillId="1" borderId="0"/></cellXfs></styleSheet>`;
    expect((await openAndSave(xlsx(parts))).before).toEqual({ 'Cijfers!A1': 'number 5' });
  });

  it('with entities of its own is refused', () => {
    const parts = {
      ...xlsxDelen([{ naam: 'Cijfers', rijen: '' }]),
      'xl/sharedStrings.xml': '<!DOCTYPE x [<!ENTITY a "aaa">]><sst>&a;</sst>',
    };
    expect(() =>
      workbookPackage(openZip(zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)]))))),
    ).toThrow();
  });
});
