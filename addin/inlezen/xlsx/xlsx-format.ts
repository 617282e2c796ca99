import type { Adempauze } from '../progress.ts';
import type { Zip } from '../unzip.ts';
import { readXml } from './xml.ts';

/** Formats every spreadsheet knows by number that show a day; those of a time only are no dates. */
const INGEBOUWDE_DATUMS: ReadonlySet<number> = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** Which cell styles show a date: a set of their numbers. */
export async function datumstijlen(zip: Zip, path: string, pause: Adempauze): Promise<ReadonlySet<number>> {
  const eigen = new Map<number, string>();
  const datums = new Set<number>();
  let inCelstijlen = false;
  let style = 0;
  await readXml(zip, path, pause, {
    open: (naam, attributen) => {
      if (naam === 'numFmt') eigen.set(Number(attributen.numFmtId), attributen.formatCode ?? '');
      else if (naam === 'cellXfs') inCelstijlen = true;
      else if (naam === 'xf' && inCelstijlen) {
        const nummer = Number(attributen.numFmtId);
        const code = eigen.get(nummer);
        if (code === undefined ? INGEBOUWDE_DATUMS.has(nummer) : isDatumnotatie(code)) datums.add(style);
        style++;
      }
    },
    close: (naam) => {
      if (naam === 'cellXfs') inCelstijlen = false;
    },
  });
  return datums;
}

/** Whether a number format shows a day or a year: `dd-mm-jjjj` is stored as `dd-mm-yyyy`. */
export function isDatumnotatie(code: string): boolean {
  const withoutTexts = code.slice(0, 255).replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  return /[dy]/i.test(withoutTexts.split(';')[0] ?? '');
}
