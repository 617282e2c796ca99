import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { deelIn } from '../../../addin/inlezen/indelen.ts';
import { Bestandsfout } from '../../../addin/inlezen/file-error.ts';
import { BESTANDSFOUT } from '../../../addin/inlezen/inlezen-messages.ts';
import { GRENZEN } from '../../../addin/inlezen/limits.ts';
import { Adempauze } from '../../../addin/inlezen/progress.ts';
import { readFile } from '../../../addin/inlezen/read-file.ts';
import { Invoerfout } from '../../../core/invoer/invoerfout.ts';
import { draws, patience } from '../../tier.ts';
import { NO_PROGRESS } from './geen-voortgang.ts';
import { rij, xlsx, xlsxDelen } from './maak-xlsx.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** The page may stand still so long, in milliseconds of work: the clock runs on while other tests take the processor. */
const STILL = 2000;

/** A workbook in which one shared text stands in every cell of so many rows and columns. */
function sharedEverywhere(text: string, rows: number, columns: number): Uint8Array {
  const delen = xlsxDelen([{ naam: 'B', rijen: rij(1, ['Gemeente', 'Periode', 'Gerealiseerd']) }]);
  const cellen = '<c t="s"><v>0</v></c>'.repeat(columns);
  const rijen = Array.from({ length: rows }, () => `<row>${cellen}</row>`).join('');
  return zipSync({
    ...Object.fromEntries(Object.entries(delen).map(([path, xml]) => [path, typeof xml === 'string' ? strToU8(xml) : xml])),
    'xl/sharedStrings.xml': strToU8(`<sst xmlns="${MAIN}"><si><t xml:space="preserve">${text}</t></si></sst>`),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet xmlns="${MAIN}"><sheetData>${rijen}</sheetData></worksheet>`),
  });
}

/** What became of a file in the view Gegevens, without what its cells hold, and how long the page stood still at most. */
async function bring(bytes: Uint8Array): Promise<{ readonly outcome: string; readonly still: number }> {
  const worked = (): number => process.cpuUsage().user / 1000;
  let last = worked();
  let still = 0;
  const turn = (): void => {
    still = Math.max(still, worked() - last);
    last = worked();
  };
  const progress = { ...NO_PROGRESS, report: turn };
  try {
    const gelezen = await readFile(bytes, progress);
    const blad = gelezen.soort === 'blad' ? gelezen.blad : await gelezen.werkmap.read(gelezen.werkmap.bladen[0]?.naam ?? '', progress);
    deelIn('x', blad, []);
    turn();
    return { outcome: 'read', still };
  } catch (fout) {
    if (!(fout instanceof Bestandsfout || fout instanceof Invoerfout)) throw fout;
    turn();
    return { outcome: fout.code, still };
  }
}

describe('files made to freeze', () => {
  it.each<[string, () => Uint8Array, string]>([
    ['one text of 4,8 million signs in 50 rows', () => sharedEverywhere('x'.repeat(4_800_000), 50, 1), 'read'],
    ['the same of zero-width signs', () => sharedEverywhere('\u200b'.repeat(1_600_000), 50, 1), 'read'],
    ['a text of 32.767 signs in 10.000 rows', () => sharedEverywhere('\u200b'.repeat(32_767), 10_000, 1), 'te_veel_tekens'],
    ['a text of blanks in 2.000 rows', () => sharedEverywhere(' '.repeat(32_767), 2_000, 1), 'te_veel_tekens'],
    ['300.000 sheets', () => manySheets(300_000), 'te_veel_bladen'],
    ['a megabyte of quotes', () => strToU8('a;b\n' + '"'.repeat(1_000_001)), 'aanhalingsteken'],
  ])('%s do not', { timeout: patience(60) }, async (_, make, outcome) => {
    const bytes = make();
    const seen = await bring(bytes);
    expect(seen.outcome).toBe(outcome);
    expect(seen.still).toBeLessThan(STILL);
  });

  it('are told or read, never thrown and never still for long, whatever they are made of', { timeout: patience(900) }, async () => {
    const text = fc.oneof(
      fc.constantFrom(
        '_xldudf_',
        '_x0000_',
        '\u200b',
        ' ',
        '%',
        '+31 6',
        '2022-',
        'a@b.',
        '<',
        '&#0;',
        '&amp;',
        '１',
        '٣',
        "'",
        '"',
        '\u202e',
        '=1+1',
        '\n',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    const times = fc.constantFrom(1, 100, 10_000, 200_000);
    const escape = (each: string): string =>
      each.replace(/[<>&]/g, (teken) => `&#${teken.charCodeAt(0)};`).replace(/[^\P{Cc}\n]|\p{Cs}|[\ufffe\uffff]/gu, '');
    const shared = fc
      .tuple(text, times, fc.constantFrom(1, 50, 2_000), fc.constantFrom(1, 20))
      .map(([each, count, rows, columns]) =>
        sharedEverywhere(escape(each).repeat(Math.min(count, 1_000_000 / Math.max(1, each.length))), rows, columns),
      );
    const csv = fc
      .tuple(text, times, fc.constantFrom(',', ';', '\t'))
      .map(([each, count, sign]) =>
        strToU8(`Gemeente${sign}Periode${sign}Gerealiseerd\n${(each + sign).repeat(Math.min(count, 500_000 / (each.length + 1)))}`),
      );
    const whole = xlsx(xlsxDelen([{ naam: 'B', rijen: rij(1, ['Gemeente', 'Periode']) + rij(2, ['Zeist', 63]) }]));
    const damaged = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }).map((edits) => {
      const bytes = whole.slice();
      for (const [place, byte] of edits) bytes[place] = byte;
      return bytes;
    });
    await fc.assert(
      fc.asyncProperty(fc.oneof(shared, csv, damaged), async (bytes) => {
        // What else the process does only adds to a measure: a file that holds the page holds it every time.
        let { still } = await bring(bytes);
        for (let again = 0; again < 2 && still >= STILL; again++) still = Math.min(still, (await bring(bytes)).still);
        expect(still).toBeLessThan(STILL);
      }),
      { numRuns: draws(2000, 30) },
    );
  });
});

describe('reading', () => {
  it('is stopped after a stated time', async () => {
    const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
    const pause = new Adempauze(NO_PROGRESS);
    await pause.bij(0.1);
    clock.mockReturnValue(GRENZEN.leestijd + 1);
    await expect(pause.bij(0.2)).rejects.toThrow(BESTANDSFOUT.te_lang());
    clock.mockRestore();
  });
});

function manySheets(count: number): Uint8Array {
  const delen = xlsxDelen([{ naam: 'B', rijen: rij(1, ['x']) }]);
  const workbook = String(delen['xl/workbook.xml']).replace(/<sheet [^>]*\/>/, (sheet) =>
    Array.from({ length: count }, (_, i) => sheet.replace('"B"', `"${(i * 2_654_435_761) % 4_294_967_296}"`)).join(''),
  );
  return xlsx({ ...delen, 'xl/workbook.xml': workbook });
}
