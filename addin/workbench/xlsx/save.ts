import type { Model } from '@odoo/o-spreadsheet';
import type { Library } from '../library.ts';
import type { FunctionsMetadata } from '../../host/function-metadata.ts';
import { FILE } from '../workbench-texts.ts';
import { pack, type Parts } from './archive.ts';
import { CellWriter } from './cell-writer.ts';
import { formulaText } from './formula-text.ts';
import { mendSheet } from './mend-sheet.ts';
import { lostOnSave } from './save-losses.ts';
import { partOf } from './sheet-parts.ts';
import { addElement, elements, xmlText } from './xlsx-xml.ts';

/** A workbook as a file, and what of it the file does not hold, as Dutch phrases. */
export interface SavedWorkbook {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly lost: readonly string[];
}

/**
 * The workbook as an .xlsx file. The library makes the parts; what its cells hold is written from the model,
 * since its export changes text that looks like a period and leaves out the values of spilled cells.
 */
export async function saveXlsx(library: Library, model: Model, metadata: FunctionsMetadata): Promise<SavedWorkbook> {
  const { files } = await model.exportXLSX();
  const parts: Parts = new Map(files.map((file) => [file.path, contentOf(file)]));
  const writer = new CellWriter(model, formulaText(library, metadata));
  model.getters.getSheetIds().forEach((sheetId, i) => {
    const path = `xl/worksheets/sheet${i}.xml`;
    const doc = partOf(parts, path);
    for (const cell of elements(doc, 'c')) writer.write(sheetId, cell);
    mendSheet(doc);
    parts.set(path, xmlText(doc));
  });
  parts.set('xl/sharedStrings.xml', writer.sharedStrings());
  parts.set('xl/workbook.xml', withNames(partOf(parts, 'xl/workbook.xml'), model));
  return { bytes: pack(parts), lost: [...writer.asValue.map(FILE.alsWaarde), ...lostOnSave(model)] };
}

/** The export leaves out the named ranges. */
function withNames(workbook: Document, { getters }: Model): string {
  const names = getters.getNamedRanges();
  if (names.length > 0) {
    const list = addElement(workbook.documentElement, 'definedNames');
    for (const { name, range } of names) {
      addElement(list, 'definedName', getters.getRangeString(range, undefined, { useFixedReference: true })).setAttribute('name', name);
    }
  }
  return xmlText(workbook);
}

type ExportedFile = Awaited<ReturnType<Model['exportXLSX']>>['files'][number];

/** Pictures are data addresses in the model. */
function contentOf(file: ExportedFile): string | Uint8Array {
  if ('content' in file) return file.content;
  const base64 = file.imageSrc.slice(file.imageSrc.indexOf(',') + 1);
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
