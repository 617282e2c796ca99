import { beforeAll, describe, expect, it } from 'vitest';
import { type FormulaText, formulaText } from '../../../addin/workbench/xlsx/formula-text.ts';
import { library, registerTrialFunctions, TRIAL } from './library.ts';

let text: FormulaText;
beforeAll(() => {
  registerTrialFunctions();
  text = formulaText(library, TRIAL);
});

describe('a formula in a file', () => {
  it.each([
    ['IBT.ECHO("2022-1",A1:A3)', '_xldudf_IBT_ECHO("2022-1",A1:A3)'],
    ['ibt.keer.om(A1)', '_xldudf_IBT_KEER_OM(A1)'],
    ['1+IBT.ECHO(IBT.ECHO(A1),,2)', '1+_xldudf_IBT_ECHO(_xldudf_IBT_ECHO(A1),,2)'],
    ['SUM(Provincie!B2:B9)', 'SUM(Provincie!B2:B9)'],
    ['IBT.ECHO("IBT.ECHO(1)")', '_xldudf_IBT_ECHO("IBT.ECHO(1)")'],
    ['SUM(A1#)', 'SUM(_xlfn.ANCHORARRAY(A1))'],
  ])('of %s is %s', (model, stored) => {
    expect(text.toFile(model)).toBe(stored);
  });

  it("takes names and arguments from the library's export, but texts from the model: a period stays a period", () => {
    expect(text.toFile('IBT.ECHO("2022-1",CONCAT("2022-2",A1),ROUND(A2))', 'IBT.ECHO("44562",_xlfn.CONCAT("44593",A1),ROUND(A2,0))')).toBe(
      '_xldudf_IBT_ECHO("2022-1",_xlfn.CONCAT("2022-2",A1),ROUND(A2,0))',
    );
  });

  it('doubles a quote within a text', () => {
    expect(text.toFile('"zeg \\"ja\\""')).toBe('"zeg ""ja"""');
  });
});

describe('a formula from a file', () => {
  it.each([
    ['_xldudf_IBT_KEER_OM(A1)', 'IBT.KEER.OM(A1)'],
    ['_xldudf_ibt_echo("2022-1")', 'IBT.ECHO("2022-1")'],
    ['_xlfn.CONCAT(A1,_xlfn._xlws.FILTER(B1:B3,C1:C3))', 'CONCAT(A1,FILTER(B1:B3,C1:C3))'],
    ['SUM(_xlfn.ANCHORARRAY(A1))', 'SUM(A1#)'],
    ['IF(A1="","",A1)', 'IF(A1="","",A1)'],
    ['"_xldudf_IBT_ECHO("&\'_xldudf_IBT_ECHO(\'!A1', '"_xldudf_IBT_ECHO("&\'_xldudf_IBT_ECHO(\'!A1'],
  ])('%s is %s', (stored, model) => {
    expect(text.fromFile(stored)).toBe(model);
  });

  it('keeps the name of a function of another add-in, and the prefix of one the library lacks', () => {
    expect(text.fromFile('_xldudf_ANDER_DING(A1)')).toBe('_xldudf_ANDER_DING(A1)');
    expect(text.fromFile('_xlfn.LET(x,1,x)')).toBe('_xlfn.LET(x,1,x)');
  });

  it('puts a text with a quote or a backslash at its end together, which the library cannot hold', () => {
    expect(text.fromFile('LEN("een ""b""")')).toBe('LEN(("een "&CHAR(34)&"b"&CHAR(34)))');
    expect(text.fromFile('"C:\\"&A1')).toBe('("C:"&CHAR(92))&A1');
  });

  it.each([
    ['SUM(IBT.ECHO(A1),$B:$B,1:2)', true],
    ['A1*Norm', true],
    ['OFFSET(A1,1,0)', true],
    ['_xlfn.LET(x,1,x)', false],
    ['ANDERS.DING(2)', false],
    ['A1*Onbekend', false],
    ['SUM(Jan:Mrt!B1)', false],
    ['SUM(B5:C5 C5:D5)', false],
    ['SUM(Tabel1[aantal])', false],
    ['FILTER(A1:A3,B1:B3)', false],
  ])('knows whether the workbench calculates %s as Excel does: %s', (formula, isCalculated) => {
    expect(text.isCalculated(formula, new Set(['norm']))).toBe(isCalculated);
  });

  it('saves whole columns and rows as they are, and not as far as the sheet goes', () => {
    expect(text.toFile('SUM($A:$B,1:2,C1:C3,"D:E")', 'SUM($A1:$B100,A1:Z2,C1:C3,"D:E")')).toBe('SUM($A:$B,1:2,C1:C3,"D:E")');
  });
});

it.each([
  'IBT.ECHO("2022-1",A1,)',
  'IF(A1>=2,"ja","nee")&"-"',
  'XLOOKUP(A1,B1:B3,C1:C3)',
  'SUM(A1#,{1,2;3,4})',
  "'Blad 2'!A1*50%",
])('comes back from a file as it was: %s', (formula) => {
  expect(text.fromFile(text.toFile(formula))).toBe(formula);
});
