import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseXmlTree } from '../../addin/build/manifest/xml-tree.ts';
import { at, attribute, descendants } from '../../addin/build/manifest/xml-query.ts';
import { DIST } from '../../addin/build/paths.ts';
import { FEITEN } from '../../core/feiten/index.ts';
import { vakVan, adresVan } from '../../addin/host/adres.ts';
import { loadFunctions, plain } from './excel-host.ts';
import { type Filecell, readWerkmapfile, type Werkmapfile } from './werkmap-file.ts';

const SHEETS = ['Uitleg', 'Invoer', 'Beoordeling', 'Prognose', 'Nidos', 'Trend', 'Standen', 'Gepubliceerd', 'Controle'];
/** What both hosts know, and Excel stores without a prefix. */
const NATIVE = ['IF', 'IFERROR', 'SUM', 'COUNTIF', 'INDEX'];
/** Functions with ranges and literals only: what they give can be computed without a spreadsheet. */
const PLAIN_CALL = /^_xldudf_IBT_(\w+)\(((?:"[^"]*"|[^()"])*)\)$/;

let file: Werkmapfile;
beforeAll(() => {
  file = readWerkmapfile(readFileSync(join(DIST, 'IBT-werkmap.xlsx')));
});

interface Place extends Filecell {
  readonly sheet: string;
  readonly address: string;
}

function cells(): Place[] {
  return [...file.sheets].flatMap(([sheet, each]) => [...each].map(([address, cell]) => ({ sheet, address, ...cell })));
}

function formulas(): (Place & { readonly formula: string })[] {
  return cells().flatMap((cell) => (cell.formula === undefined ? [] : [{ ...cell, formula: cell.formula }]));
}

function block(sheet: string, address: string): unknown[][] {
  const { left, top, right, bottom } = vakVan(address.replaceAll('$', ''));
  const at = (col: number, row: number): unknown =>
    file.sheets.get(sheet)?.get(adresVan({ left: col, right: col, top: row, bottom: row }))?.value ?? null;
  return Array.from({ length: bottom - top + 1 }, (_, r) => Array.from({ length: right - left + 1 }, (__, c) => at(left + c, top + r)));
}

/** An argument of a stored formula: nothing, a text, a number or a range. */
function argument(text: string, own: string): unknown {
  if (text === '') return null;
  if (text.startsWith('"')) return [[text.slice(1, -1)]];
  if (!Number.isNaN(Number(text))) return [[Number(text)]];
  const [sheet = own, address = text] = text.includes('!') ? text.split('!') : [own, text];
  return block(sheet, address);
}

describe('IBT-werkmap.xlsx', () => {
  it('has its sheets in the order of the work', () => {
    expect([...file.sheets.keys()]).toEqual(SHEETS);
  });

  it('stores every IBT formula as Excel does: by its id, as a dynamic array, with the metadata that makes it one', () => {
    const { functions } = JSON.parse(readFileSync(join(DIST, 'functions.json'), 'utf8')) as { functions: { id: string }[] };
    const known = functions.map(({ id }) => `_xldudf_IBT_${id}`);
    const own = formulas().filter(({ formula }) => formula.includes('IBT'));
    expect(own.length).toBeGreaterThan(20);
    for (const { formula, isDynamic, ref, sheet, address } of own) {
      expect(formula, `${sheet}!${address}`).not.toMatch(/IBT\./);
      for (const name of formula.match(/_xldudf_\w+/g) ?? []) expect(known).toContain(name);
      expect({ address, isDynamic, begins: ref?.split(':')[0] }).toEqual({ address, isDynamic: true, begins: address });
    }
    expect(file.part('xl/metadata.xml')).toMatch(/XLDAPR.*fDynamic="1"/s);
    expect(file.part('[Content_Types].xml')).toContain('/xl/metadata.xml');
  });

  it('uses besides only functions that both hosts know, and addresses only', () => {
    const names = formulas().flatMap(({ formula }) => formula.replace(/"[^"]*"/g, '').match(/[A-Z_a-z.]\w*(?=\()/g) ?? []);
    expect([...new Set(names.filter((name) => !name.startsWith('_xldudf_')))].sort()).toEqual([...NATIVE].sort());
    for (const { formula } of formulas()) expect(formula).not.toMatch(/[[\]@{}]|NOW|TODAY/);
  });

  it('has with each formula, and in each cell it fills, the value that the built function gives for what the file holds', () => {
    const { functions } = loadFunctions();
    const checked = formulas().flatMap(({ sheet, address, formula, ref }) => {
      const [, id, args] = PLAIN_CALL.exec(formula) ?? [];
      if (id === undefined || args === undefined || ref === undefined) return [];
      const given = args === '' ? [] : (args.match(/"[^"]*"|[^,]+|(?<=,|^)(?=,|$)/g) ?? []);
      const result = functions.get(id)?.(...given.map((each) => argument(each, sheet)));
      expect(
        result?.map((row) => row.map(plain)),
        `${sheet}!${address}`,
      ).toEqual(block(sheet, ref));
      return [id];
    });
    expect([...new Set(checked)].sort()).toEqual([
      'BEOORDEEL',
      'BRON',
      'CIJFER',
      'CIJFERREEKS',
      'CONTROLE',
      'PROGNOSE',
      'TELLING',
      'TRENDLIJN',
      'WIJZIGINGEN',
    ]);
  });

  it('keeps the report of 2023: at equal realisation the provincial achterstand grows to 1394', () => {
    expect(file.sheets.get('Prognose')?.get('B9')?.value).toBe(1394);
  });

  it('holds every period as text in a cell with text format', () => {
    const periods = cells().filter(({ value }) => typeof value === 'string' && /^20\d\d-[12]$/.test(value));
    expect(periods.length).toBeGreaterThan(100);
    expect(
      periods.filter(({ format, formula }) => format !== '@' && formula === undefined).map(({ sheet, address }) => `${sheet}!${address}`),
    ).toEqual([]);
  });

  it('has no formula in a cell with text format, where editing would make it a text', () => {
    expect(formulas().filter(({ format }) => format === '@')).toEqual([]);
  });

  it('shows a negative stand as a voorsprong', () => {
    const stand = file.sheets.get('Invoer')?.get('L7')?.format;
    expect(stand).toBe('#,##0;#,##0" voorsprong";0');
    expect(file.sheets.get('Invoer')?.get('E7')?.format).toBe(stand);
  });

  it.each(['Invoer', 'Beoordeling', 'Prognose', 'Standen', 'Controle'])('says on %s that its figures are made up', (sheet) => {
    const texts = [...(file.sheets.get(sheet) ?? new Map<string, Filecell>()).values()].map(({ value }) => String(value));
    expect(texts.some((text) => text.startsWith('FICTIEVE CIJFERS'))).toBe(true);
  });

  it('refuses a period that is no text, and explains what it wants in Dutch', () => {
    const rules = descendants(parseXmlTree(file.part('xl/worksheets/sheet2.xml')), 'dataValidation');
    expect(rules).toHaveLength(1 + FEITEN.length);
    for (const rule of rules) expect(attribute(rule, 'error')?.value).toMatch(/\.$|\?$/);
    expect(rules.map((rule) => at(rule, 'formula1')?.text).find((formula) => formula?.includes('ISTEXT'))).toContain('ISTEXT(B7)');
  });

  it('colours each trede, with its number in the cell', () => {
    const rules = descendants(parseXmlTree(file.part('xl/worksheets/sheet3.xml')), 'cfRule');
    expect(rules.map((rule) => at(rule, 'formula')?.text)).toEqual(['1', '2', '3', '4', '5', '6']);
  });

  it('has native charts, each with a title and a description', () => {
    expect(file.paths.filter((path) => /^xl\/charts\/chart\d+\.xml$/.test(path))).toHaveLength(4);
    const frames = file.paths
      .filter((path) => /^xl\/drawings\/drawing\d+\.xml$/.test(path))
      .flatMap((path) => descendants(parseXmlTree(file.part(path)), 'cNvPr'));
    expect(frames).toHaveLength(4);
    for (const frame of frames) expect(attribute(frame, 'descr')?.value).toMatch(/grafiek/);
  });

  it('names its tables', () => {
    const names = descendants(parseXmlTree(file.part('xl/workbook.xml')), 'definedName').map((each) => attribute(each, 'name')?.value);
    expect(names).toEqual(expect.arrayContaining(['invoer', 'beoordeling', 'prognose', 'vorige_stand', 'laatste_stand']));
  });

  it('offers on opening the add-in of the manifest beside it', () => {
    const manifest = parseXmlTree(readFileSync(join(DIST, 'manifest.xml'), 'utf8'));
    const references = descendants(parseXmlTree(file.part('xl/webextensions/webextension1.xml')), 'reference');
    expect(references.map((each) => attribute(each, 'storeType')?.value)).toEqual(['EXCatalog', 'Registry']);
    for (const each of references) {
      expect(attribute(each, 'id')?.value).toBe(at(manifest, 'Id')?.text);
      expect(attribute(each, 'version')?.value).toBe(at(manifest, 'Version')?.text);
    }
    expect(file.part('_rels/.rels')).toContain('Target="xl/webextensions/taskpanes.xml"');
    expect(file.part('xl/webextensions/_rels/taskpanes.xml.rels')).toContain('Target="webextension1.xml"');
    for (const name of ['taskpanes', 'webextension1'])
      expect(file.part('[Content_Types].xml')).toContain(`PartName="/xl/webextensions/${name}.xml"`);
  });

  it('has in each part XML that can be read', () => {
    for (const path of file.paths.filter((each) => /\.(xml|rels)$/.test(each)))
      expect(() => parseXmlTree(file.part(path)), path).not.toThrow();
  });
});
