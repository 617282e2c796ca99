import { asXlsx, isOtherFile } from '../inlezen/old-workbook.ts';
import type { Progress } from '../inlezen/progress.ts';
import { openZip } from './xlsx/archive.ts';
import { workbookPackage, type WorkbookPackage } from './xlsx/normalise/workbook-package.ts';

/** A workbook file as its parts, each checked and in one form. */
export interface Unpacked {
  readonly file: WorkbookPackage;
  /** Whether it was a file of another kind than .xlsx. */
  readonly isOther: boolean;
}

/**
 * Takes a workbook file of any kind apart.
 * @throws Bestandsfout when it is no workbook, too large or damaged.
 */
export async function unpackWorkbook(bytes: Uint8Array, progress: Progress): Promise<Unpacked> {
  const isOther = isOtherFile(bytes);
  return { file: workbookPackage(openZip(isOther ? await asXlsx(bytes, progress) : bytes)), isOther };
}
