import type { WorkbookData } from '@odoo/o-spreadsheet';
import type { Library } from '../library.ts';
import { DUTCH } from '../locale.ts';
import type { FunctionsMetadata } from '../../host/function-metadata.ts';
import { FILE } from '../workbench-texts.ts';
import { type Parts, unpack } from './archive.ts';
import { definedNames } from './defined-names.ts';
import { formulaText } from './formula-text.ts';
import { type Loaded, loadWithWarnings } from './import-warnings.ts';
import { keepText } from './keep-text.ts';
import { lostParts } from './losses.ts';
import { prepareSheet } from './prepare-sheet.ts';
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
 * Reads an .xlsx file.
 * @throws Bestandsfout when it is no workbook, too large or damaged.
 */
export function openXlsx(library: Library, bytes: Uint8Array, metadata: FunctionsMetadata): Opened {
  const parts = unpack(bytes);
  const text = formulaText(library, metadata);
  const strings = sharedStrings(parts);
  const prepared = sheetParts(parts).map(({ name, path }) => {
    const doc = partOf(parts, path);
    const sheet = prepareSheet(doc, strings, text);
    parts.set(path, xmlText(doc));
    return { name, ...sheet };
  });
  const { data, lost, lostOnSave } = readWorkbook(library, parts);
  const tabs = prepared.map(({ name }) => name);
  // The library orders the sheets by the names of their parts; the tabs have their own order.
  data.sheets.sort((a, b) => tabs.indexOf(a.name) - tabs.indexOf(b.name));
  for (const { name, texts, fixedRows } of prepared) {
    keepText(data, name, texts);
    freeRows(data, name, fixedRows);
  }
  keepLabels(data);
  const names = definedNames(parts);
  const unknown = new Set(prepared.flatMap(({ formulas }) => formulas.flatMap((formula) => text.unknownFunctions(formula))));
  return {
    data: { ...data, settings: { ...data.settings, locale: DUTCH }, namedRanges: { ...data.namedRanges, ...names.ranges } },
    lost: [
      ...lostParts(parts),
      ...lost,
      ...(names.others.length > 0 ? [FILE.namen(names.others.join(', '))] : []),
      ...(unknown.size > 0 ? [FILE.functies([...unknown].join(', '))] : []),
    ],
    lostOnSave: [...(prepared.some(({ rules }) => rules.haveMessages) ? [FILE.regelmeldingen] : []), ...lostOnSave],
  };
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
