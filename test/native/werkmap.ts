/**
 * Part of npm run test:native — opens the template workbook in LibreOffice, has it recalculate the formulas that need
 * no add-in, and compares them with the values in the file.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { vakVan } from '../../addin/host/adres.ts';
import { DIST } from '../../addin/build/paths.ts';
import { WERKMAPNAAM } from '../../addin/build/werkmap/werkmap-naam.ts';
import { type Filecell, readWerkmapfile } from '../bundle/werkmap-file.ts';
import { convert } from './libreoffice.ts';

/** All sheets, commas, quotes where needed, UTF-8, numbers as they are and not as shown. */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

const path = join(DIST, WERKMAPNAAM);
const { sheets } = readWerkmapfile(readFileSync(path));

/** What LibreOffice makes of each sheet. */
function opened(): Map<string, string[][]> {
  const dir = mkdtempSync(join(tmpdir(), 'ibt-werkmap-'));
  try {
    convert(path, CSV, dir);
    const read = (sheet: string): string[][] => Papa.parse<string[]>(readFileSync(join(dir, `IBT-werkmap-${sheet}.csv`), 'utf8')).data;
    return new Map([...sheets.keys()].map((sheet) => [sheet, read(sheet)]));
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** Whether a value can be known without the add-in: typed in, or computed by Invoer's own formulas. */
const isNative = (sheet: string, { formula, format }: Filecell): boolean =>
  formula === undefined ? format !== 'd-m-yyyy' : sheet === 'Invoer';

const found = opened();
let compared = 0;
const different: string[] = [];
for (const sheet of ['Invoer', 'Uitleg']) {
  for (const [address, cell] of sheets.get(sheet) ?? []) {
    if (!isNative(sheet, cell) || cell.value === null) continue;
    const { left, top } = vakVan(address);
    const theirs = found.get(sheet)?.[top]?.[left] ?? '';
    compared++;
    if (theirs !== String(cell.value)) different.push(`${sheet}!${address}: file ${cell.value}, LibreOffice ${theirs}`);
  }
}
console.log(`${WERKMAPNAAM}: ${found.size} sheets opened by LibreOffice, ${compared} values compared, ${different.length} different.`);
for (const line of different.slice(0, 10)) console.error(line);
if (found.size !== sheets.size || compared < 300 || different.length > 0) process.exit(1);
