import { zipSync } from 'fflate';
import type { CellObject, DenseWorkSheet, Range, WorkBook } from '@e965/xlsx';
import { isDatum } from '../../core/datum.ts';
import type { Bronblad, Broncel, Bronrij } from '../../core/inlezen/index.ts';
import { GRENZEN } from './limits.ts';
import { BESTANDSFOUT } from './inlezen-messages.ts';
import { ONBEREKEND } from './inlezen-texts.ts';
import { fileKind } from './is-zipped.ts';
import { type HiddenRows, scanOdsRows } from './ods-rows.ts';
import { Adempauze, type Progress } from './progress.ts';
import { Zip } from './unzip.ts';
import { vulSamengevoegd } from './xlsx/samenvoegingen.ts';
import { DAGEN_TOT_1904 } from './xlsx/xlsx-cel.ts';
import { isDatumnotatie } from './xlsx/xlsx-format.ts';
import type { Bestandsblad, Werkmapinhoud } from './workbook-content.ts';

/** What an .ods file may lack, and the library asks for. */
const BLANK_ODS_STYLES =
  '<office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.2"></office:document-styles>';

/**
 * A workbook of Excel before 2007 (.xls), a binary one (.xlsb) or an OpenDocument (.ods), read by a library that is loaded
 * only when such a file comes, within the same limits as any other.
 * @throws Bestandsfout when it has a password, is damaged or too large, or is no workbook.
 */
export function openOldWorkbook(bytes: Uint8Array, progress: Progress): Promise<Werkmapinhoud> {
  return openWorkbook(bytes, progress, new Map());
}

async function openWorkbook(bytes: Uint8Array, progress: Progress, hidden: HiddenRows): Promise<Werkmapinhoud> {
  const workbook = await parsed(bytes, { dense: true });
  await new Adempauze(progress).bij(1);
  const from1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const sheets = workbook.SheetNames.flatMap((naam, i) => {
    const sheet = workbook.Sheets[naam] as DenseWorkSheet | undefined;
    const isCells = sheet !== undefined && (sheet['!type'] ?? 'sheet') === 'sheet';
    return isCells ? [{ naam, verborgen: (workbook.Workbook?.Sheets?.[i]?.Hidden ?? 0) !== 0, sheet }] : [];
  });
  if (sheets.length === 0) throw BESTANDSFOUT.geen_bladen();
  return {
    bladen: sheets.map(({ naam, verborgen }): Bestandsblad => ({ naam, verborgen })),
    read: async (naam) => {
      const found = sheets.find((each) => each.naam === naam);
      if (found === undefined) throw BESTANDSFOUT.geen_blad({ naam });
      const isHidden = (row: number): boolean =>
        found.sheet['!rows']?.[row - 1]?.hidden === true || (hidden.get(naam) ?? []).some(({ from, to }) => from <= row && row <= to);
      return bronblad(found.sheet, from1904, isHidden);
    },
  };
}

/**
 * The same of a zip file (.xlsb, .ods): unpacked by our own reader first, which stops what grows too large.
 * @throws Bestandsfout as `openOldWorkbook`.
 */
export async function openPackedWorkbook(zip: Zip, progress: Progress): Promise<Werkmapinhoud> {
  const { bytes, hidden } = await checkedParts(zip, progress);
  return openWorkbook(bytes, progress, hidden);
}

/**
 * The same workbook as an .xlsx file: its values, formulas and number formats, without how it looks.
 * @throws Bestandsfout as `openOldWorkbook`.
 */
export async function asXlsx(bytes: Uint8Array, progress: Progress): Promise<Uint8Array> {
  const { write } = await import('@e965/xlsx');
  const checked = fileKind(bytes) === 'zip' ? (await checkedParts(new Zip(bytes), progress)).bytes : bytes;
  return new Uint8Array(write(await parsed(checked, { dense: false }), { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

async function parsed(bytes: Uint8Array, { dense }: { readonly dense: boolean }): Promise<WorkBook> {
  const { read } = await import('@e965/xlsx');
  try {
    return read(bytes, { type: 'array', dense, cellNF: true, cellHTML: false, cellText: false });
  } catch (fout) {
    throw /password|encrypt/i.test(String(fout)) ? BESTANDSFOUT.beveiligd() : BESTANDSFOUT.kapot();
  }
}

/** Whether a file is a workbook of another kind than .xlsx. */
export function isOtherFile(bytes: Uint8Array): boolean {
  const kind = fileKind(bytes);
  return kind === 'ole' || (kind === 'zip' && isOtherWorkbook(new Zip(bytes)));
}

/** Whether a zip file is a binary workbook or an OpenDocument. */
export function isOtherWorkbook(zip: Zip): boolean {
  return zip.bevat('xl/workbook.bin') || zip.bevat('content.xml');
}

/** The file again, of parts that our own reader unpacked, and which of its rows are hidden. */
async function checkedParts(zip: Zip, progress: Progress): Promise<{ readonly bytes: Uint8Array; readonly hidden: HiddenRows }> {
  const pause = new Adempauze(progress);
  const hidden = await scanOdsRows(zip, pause);
  const parts: Record<string, Uint8Array> = {};
  for (const [i, path] of zip.paths.entries()) {
    parts[path] = zip.pakUit(path);
    await pause.bij(i / zip.paths.length);
  }
  if (zip.bevat('content.xml') && !zip.bevat('styles.xml')) parts['styles.xml'] = new TextEncoder().encode(BLANK_ODS_STYLES);
  return { bytes: zipSync(parts, { level: 0 }), hidden };
}

function bronblad(sheet: DenseWorkSheet, from1904: boolean, isHidden: (row: number) => boolean): Bronblad {
  const rijen: (Bronrij & { readonly cellen: Broncel[] })[] = [];
  let aantal = 0;
  for (const [i, row] of sheet['!data'].entries()) {
    const cellen = Array.from(row ?? [], (cell) => celwaarde(cell, from1904));
    const width = cellen.findLastIndex((cel) => cel !== null) + 1;
    if (width === 0) continue;
    if (width > GRENZEN.kolommen) throw BESTANDSFOUT.te_veel_kolommen();
    if (rijen.length === GRENZEN.rijen) throw BESTANDSFOUT.te_veel_rijen();
    aantal += cellen.filter((cel) => cel !== null).length;
    if (aantal > GRENZEN.cellen) throw BESTANDSFOUT.te_veel_cellen();
    rijen.push({ nummer: i + 1, verborgen: isHidden(i + 1), cellen: cellen.slice(0, width) });
  }
  return { rijen, samengevoegd: vulSamengevoegd(rijen, (sheet['!merges'] ?? []).map(samenvoeging)) };
}

function samenvoeging({ s, e }: Range) {
  return { links: s.c, rechts: Math.min(e.c, GRENZEN.kolommen - 1), boven: s.r + 1, onder: e.r + 1 };
}

/** Errors by the number that the old format has for them. */
const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
};

function celwaarde(cell: CellObject | undefined, from1904: boolean): Broncel {
  if (cell === undefined) return null;
  switch (cell.t) {
    case 'n':
      return getalwaarde(cell, from1904);
    case 's':
      return String(cell.v ?? '')
        .slice(0, GRENZEN.celtekst)
        .trim() === ''
        ? null
        : String(cell.v).slice(0, GRENZEN.celtekst);
    case 'b':
      return cell.v === true;
    case 'e':
      return { soort: 'fout', code: ERRORS[Number(cell.v)] ?? '#N/A' };
    default:
      return cell.f === undefined ? null : { soort: 'fout', code: ONBEREKEND };
  }
}

function getalwaarde({ v, z }: CellObject, from1904: boolean): Broncel {
  const getal = Number(v);
  if (!Number.isFinite(getal)) return { soort: 'fout', code: '#NUM!' };
  const datum = Math.floor(getal) + (from1904 ? DAGEN_TOT_1904 : 0);
  return typeof z === 'string' && isDatumnotatie(z) && isDatum(datum) ? { soort: 'datum', datum } : getal;
}
