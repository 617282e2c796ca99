import type { WorkbookData } from '@odoo/o-spreadsheet';
import type { Library } from '../library.ts';
import { DUTCH } from '../locale.ts';
import type { FunctionsMetadata } from '../../host/function-metadata.ts';
import { FILE } from '../workbench-texts.ts';
import type { Parts } from './archive.ts';
import { definedNames } from './defined-names.ts';
import { type FormulaText, formulaText } from './formula-text.ts';
import { type Loaded, loadWithWarnings } from './import-warnings.ts';
import { keepText } from './keep-text.ts';
import { lostOfSheets, lostParts } from './losses.ts';
import { normaliseSheet, type SheetLosses } from './normalise/normalise-sheet.ts';
import { type NormalisedStyles, normaliseStyles } from './normalise/normalise-styles.ts';
import { OFFICE_THEME } from './normalise/office-theme.ts';
import { addPart, type WorkbookPackage } from './normalise/workbook-package.ts';
import { type KeptFormula, type PreparedSheet, prepareSheet } from './prepare-sheet.ts';
import { partOf, sheetParts } from './sheet-parts.ts';
import { elements, xmlText } from './xlsx-xml.ts';
import { OPENFOUT } from './xlsx-messages.ts';

/** A workbook from a file, and what of the file it leaves out, as Dutch phrases. */
export interface Opened {
  readonly data: WorkbookData;
  /** What is to be told at once: the workbook is not what the file is. */
  readonly lost: readonly string[];
  /** What matters only when the file is replaced by a saved one. */
  readonly lostOnSave: readonly string[];
}

/**
 * Makes a workbook of the parts of an .xlsx file.
 * @throws Bestandsfout when it is too large or damaged.
 */
export function openXlsx(library: Library, file: WorkbookPackage, metadata: FunctionsMetadata): Opened {
  const { parts } = file;
  const text = formulaText(library, metadata);
  const names = definedNames(parts);
  const styles = sharedStyles(library, parts);
  const sheets = prepareSheets(parts, styles, text, names.ranges);
  parts.set('xl/styles.xml', xmlText(styles.doc));
  const { data, lost, lostOnSave } = readWorkbook(library, parts);
  for (const { name, texts, kept, fixedRows } of sheets) {
    keepText(data, name, texts);
    keepFormulas(data, name, kept);
    freeRows(data, name, fixedRows);
  }
  withoutUnknownFormats(data);
  keepLabels(data);
  return {
    data: { ...data, settings: { ...data.settings, locale: DUTCH }, namedRanges: { ...data.namedRanges, ...names.ranges } },
    lost: [
      ...lostParts(file),
      ...lostOfSheets(sheets),
      ...named(FILE.onbekendeNotaties, styles.simplified),
      ...lost,
      ...named(FILE.namen, names.others),
      ...named(
        FILE.matrixwaarden,
        placesIn(sheets, ({ asValues }) => asValues),
      ),
      ...named(
        FILE.onberekend,
        placesIn(sheets, ({ kept }) => [...kept].map(([cell, { stored }]) => `${cell}: ${stored}`)),
      ),
    ],
    lostOnSave: [
      ...(sheets.some(({ rules }) => rules.haveMessages) ? [FILE.regelmeldingen] : []),
      ...(sheets.some(({ isClipped }) => isClipped) ? [FILE.heleKolommen] : []),
      ...lostOnSave,
    ],
  };
}

type Sheet = PreparedSheet & SheetLosses & { readonly name: string };

/** Makes all sheets ready for the library. */
function prepareSheets(
  parts: Parts,
  styles: NormalisedStyles,
  text: FormulaText,
  ranges: Readonly<Record<string, string>>,
): readonly Sheet[] {
  const strings = sharedStrings(parts);
  const names = new Set(Object.keys(ranges).map((name) => name.toLowerCase()));
  const [properties] = elements(partOf(parts, 'xl/workbook.xml'), 'workbookPr');
  const from1904 = ['1', 'true'].includes(properties?.getAttribute('date1904') ?? '');
  return sheetParts(parts).map(({ name, path }) => {
    const doc = partOf(parts, path);
    const losses = normaliseSheet(doc, styles, from1904);
    const sheet = prepareSheet(doc, strings, text, names);
    parts.set(path, xmlText(doc));
    return { name, ...losses, ...sheet };
  });
}

/** The styles that all sheets share; a theme where they may refer to one that is not there. */
function sharedStyles({ helpers }: Library, parts: Parts): NormalisedStyles {
  const styles = parts.get('xl/styles.xml');
  const theme = parts.get('xl/theme/theme1.xml');
  addPart(parts, 'xl/styles.xml', typeof styles === 'string' ? styles : '', 'spreadsheetml.styles+xml');
  addPart(parts, 'xl/theme/theme1.xml', typeof theme === 'string' && theme.includes('clrScheme') ? theme : OFFICE_THEME, 'theme+xml');
  return normaliseStyles(typeof styles === 'string' ? styles : undefined, (format) => {
    try {
      // As the library itself reads a format of a file.
      const plain = format
        .replace(/\[(.*)-[A-Z0-9]{3}\]/g, '[$1]')
        .replace(/\[\$\]/g, '')
        .replace(/[_*]./g, '');
      return helpers.formatValue(0, { format: plain, locale: DUTCH }) !== undefined && plain !== '';
    } catch {
      return false;
    }
  });
}

function named(phrase: (names: string) => string, list: readonly string[]): string[] {
  return list.length > 0 ? [phrase([...new Set(list)].join(', '))] : [];
}

function placesIn(sheets: readonly Sheet[], places: (sheet: Sheet) => readonly string[]): string[] {
  return sheets.flatMap((sheet) => places(sheet).map((place) => `${sheet.name}!${place}`));
}

/** Puts formulas in the model that the library's import would change. */
function keepFormulas(data: WorkbookData, sheetName: string, kept: ReadonlyMap<string, KeptFormula>): void {
  const sheet = data.sheets.find(({ name }) => name === sheetName);
  for (const [cell, { model }] of kept) if (sheet !== undefined) sheet.cells[cell] = `=${model}`;
}

/** A number with a format that the library does not have stays a number, in the general format. */
function withoutUnknownFormats({ sheets, formats }: WorkbookData): void {
  for (const sheet of sheets) for (const [cell, id] of Object.entries(sheet.formats)) if (!(id in formats)) delete sheet.formats[cell];
}

function readWorkbook(library: Library, parts: Parts): Loaded {
  const files = Object.fromEntries(
    [...parts].map(([path, content]) => [path, typeof content === 'string' ? content : { imageSrc: dataAddress(path, content) }]),
  );
  try {
    return loadWithWarnings(library, files);
  } catch (error) {
    console.error(error);
    throw OPENFOUT.onleesbaar({ deel: 'xl/workbook.xml' });
  }
}

/** The library fixes the height of every row; one that the file does not fix grows with what is in it. */
function freeRows(data: WorkbookData, sheetName: string, fixedRows: ReadonlySet<number>): void {
  const rows = data.sheets.find(({ name }) => name === sheetName)?.rows ?? {};
  for (const [index, row] of Object.entries(rows)) if (!fixedRows.has(Number(index) + 1)) delete row.size;
}

/** Excel draws a line over labels, whatever they are; the library would make an axis of numbers or dates. */
function keepLabels({ sheets }: WorkbookData): void {
  for (const { data } of sheets.flatMap(({ figures }) => figures)) if (data?.type === 'line') data.labelsAsText = true;
}

function sharedStrings(parts: Parts): string[] {
  if (!parts.has('xl/sharedStrings.xml')) return [];
  return elements(partOf(parts, 'xl/sharedStrings.xml'), 'si').map((each) =>
    elements(each, 't')
      .map(({ textContent }) => textContent)
      .join(''),
  );
}

function dataAddress(path: string, bytes: Uint8Array): string {
  const type = path.endsWith('.png') ? 'image/png' : /\.jpe?g$/.test(path) ? 'image/jpeg' : 'application/octet-stream';
  const binary = bytes.reduce((text, byte) => text + String.fromCharCode(byte), '');
  return `data:${type};base64,${btoa(binary)}`;
}
