import type { Bronblad } from '../../core/inlezen/index.ts';
import { readCsv, readTabs } from './csv.ts';
import { decode } from './decode.ts';
import { GRENZEN } from './limits.ts';
import { fileKind } from './is-zipped.ts';
import { BESTANDSFOUT } from './inlezen-messages.ts';
import type { Progress } from './progress.ts';
import { isOtherWorkbook, openOldWorkbook, openPackedWorkbook } from './old-workbook.ts';
import { Zip } from './unzip.ts';
import type { Werkmapinhoud } from './workbook-content.ts';
import { Bestandswerkmap } from './xlsx/xlsx-werkmap.ts';

/** What a file turned out to be: rows at once, or a workbook of which a sheet must be chosen. */
export type GelezenFile =
  | { readonly soort: 'blad'; readonly blad: Bronblad }
  | { readonly soort: 'werkmap'; readonly werkmap: Werkmapinhoud };

/**
 * Reads a file by what is in it, not by its name: a text with separated fields or a workbook of any kind. The table of contents of a
 * workbook is read at once, its cells when a sheet is chosen.
 * @throws Bestandsfout with the reason when it is not read.
 */
export async function readFile(bytes: Uint8Array, progress: Progress): Promise<GelezenFile> {
  const kind = fileKind(bytes);
  if (kind === 'ole') return { soort: 'werkmap', werkmap: await openOldWorkbook(bytes, progress) };
  if (kind === 'zip') {
    const zip = new Zip(bytes);
    const open = isOtherWorkbook(zip) ? openPackedWorkbook : Bestandswerkmap.open;
    return { soort: 'werkmap', werkmap: await open(zip, progress) };
  }
  const tekst = decode(bytes);
  refuseMarkup(tekst);
  return { soort: 'blad', blad: readCsv(tekst) };
}

/** Web pages and XML that call themselves a workbook: Excel opens them after a warning, and many systems export them. */
function refuseMarkup(tekst: string): void {
  const begin = tekst.trimStart().slice(0, 2_000).toLowerCase();
  if (begin.startsWith('mime-version:') || /^<(?:!doctype html|html|head|meta|body|table|style|div)\b/.test(begin))
    throw BESTANDSFOUT.html();
  if (begin.startsWith('<?xml') || begin.startsWith('<workbook')) throw begin.includes('<html') ? BESTANDSFOUT.html() : BESTANDSFOUT.xml();
}

/** Reads what was copied from a spreadsheet: fields with tabs between them; or the text of a CSV file. */
export function readClipboard(tekst: string): Bronblad {
  if (tekst.length > GRENZEN.tekst) throw BESTANDSFOUT.te_veel_tekst();
  if (tekst.trim() === '') throw BESTANDSFOUT.niets();
  return tekst.includes('\t') ? readTabs(tekst) : readCsv(tekst);
}
