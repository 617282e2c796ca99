import { strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Bestandsfout } from '../../../addin/inlezen/file-error.ts';
import { BESTANDSFOUT } from '../../../addin/inlezen/inlezen-messages.ts';
import { readClipboard } from '../../../addin/inlezen/read-file.ts';
import { draws } from '../../tier.ts';
import { cellen, readBlad } from './lezen.ts';

const KOP = ['gemeente', 'periode', 'taakstelling', 'opmerking'];
const line = fc.constantFrom('\r\n', '\n', '\r');

/** A field as a writer puts it in a file: between quotes where it must, or where it likes to. */
function quoted(field: string, delimiter: string, always: boolean): string {
  return always || field.includes(delimiter) || /["\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}

describe('a text file of another program', () => {
  it('has all its rows, whatever its line ends, separators, quotes and coding', async () => {
    const field = fc.constantFrom(
      'Plaats A',
      'ok',
      '12',
      '2022-1',
      'een; twee',
      'drie, vier',
      'hij zei "ja"',
      'boven\nonder',
      '"',
      '5" buis',
      'café',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.tuple(field, field, field, field), line, fc.boolean()), { minLength: 1, maxLength: 12 }),
        fc.constantFrom(';', ',', '\t', '|'),
        fc.constantFrom('', '\uFEFF'),
        line,
        async (rows, delimiter, mark, end) => {
          const lines = rows.map(([fields, own, always]) => fields.map((each) => quoted(each, delimiter, always)).join(delimiter) + own);
          const blad = await readBlad(strToU8(`${mark}sep=${delimiter}${end}${KOP.join(delimiter)}${end}${lines.join('')}`));
          expect(cellen(blad)).toEqual([KOP, ...rows.map(([fields]) => fields)]);
        },
      ),
      { numRuns: draws(2_000, 150) },
    );
  });

  it('with stray quotes has all its rows, or is refused with the row of a quote', async () => {
    const place = fc.tuple(fc.nat(7), fc.nat(3), fc.constantFrom('begin', 'end', 'middle'));
    await fc.assert(
      fc.asyncProperty(fc.array(place, { minLength: 1, maxLength: 3 }), line, async (places, end) => {
        const rows = Array.from({ length: 8 }, (_, i) => [`Plaats ${i}`, '2022-1', String(i), `ok ${i}`]);
        for (const [row, col, where] of places) {
          const cells = rows[row] as string[];
          const cell = cells[col] as string;
          cells[col] = where === 'begin' ? `"${cell}` : where === 'end' ? `${cell}"` : `${cell.slice(0, 1)}"${cell.slice(1)}`;
        }
        const bytes = strToU8([KOP, ...rows].map((row) => row.join(';')).join(end));
        const read = await readBlad(bytes).catch((fout: unknown) => fout);
        if (read instanceof Bestandsfout) {
          const refusals = places.map(([row]) => BESTANDSFOUT.aanhalingsteken({ rij: row + 2 }));
          expect(refusals).toContainEqual(read);
        } else expect(cellen(read as Awaited<ReturnType<typeof readBlad>>)).toHaveLength(9);
      }),
      { numRuns: draws(2_000, 200) },
    );
  });

  it.each([
    ['an open quote in the last column', 'a;b\n1;"x\n2;y\n3;z\n', 2],
    ['an open quote before the name', 'a;b\n1;x\n"2;y\n3;z\n', 3],
    ['a text after the end of a quote', 'a;b\n1;"x" y\n2;z\n', 2],
    ['two quotes, rows apart, in the same column', 'a;b;c\n1;"x;p\n2;y";q\n3;z;r\n', 2],
    ['two quotes, rows apart, in other columns', 'a;b;c\n1;"x;p\n2;y;q"\n3;z;r\n4;z;r\n', 2],
    ['a quote that another one, further on, closes', 'a;b;c\n"1;x;p\n2;y;q\n3";z;r\n', 2],
  ])('with %s is refused with its row', async (_, text, rij) => {
    await expect(readBlad(strToU8(text))).rejects.toEqual(BESTANDSFOUT.aanhalingsteken({ rij }));
  });

  it('has the dashes, quotes and euro signs of Windows-1252', async () => {
    const bytes = Uint8Array.from([...strToU8('a;b\n'), 0x96, 0x31, 0x3b, 0x80, 0x20, 0x93, 0x78, 0x94, 0x20, 0x9f]);
    expect(cellen(await readBlad(bytes))).toEqual([
      ['a', 'b'],
      ['–1', '€ “x” Ÿ'],
    ]);
  });

  it.each([
    ['a web page', '<html><body><table><tr><td>a</td></tr></table></body></html>', BESTANDSFOUT.html()],
    ['a web page with a doctype', '\r\n<!DOCTYPE html>\n<html><table></table></html>', BESTANDSFOUT.html()],
    ['a table alone', '<table border=1><tr><td>a</td></tr></table>', BESTANDSFOUT.html()],
    ['XHTML', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"></html>', BESTANDSFOUT.html()],
    ['a web archive', 'MIME-Version: 1.0\r\nContent-Type: multipart/related', BESTANDSFOUT.html()],
    [
      'a SpreadsheetML 2003 workbook',
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
      BESTANDSFOUT.xml(),
    ],
    ['a flat OpenDocument', '<?xml version="1.0" encoding="UTF-8"?>\n<office:document xmlns:office="x"/>', BESTANDSFOUT.xml()],
  ])('that is %s is refused by its name', async (_, text, reden) => {
    await expect(readBlad(strToU8(text))).rejects.toEqual(reden);
  });
});

describe('cells from the clipboard', () => {
  it('that begin with a quote, as a spreadsheet copies them, keep it', () => {
    expect(cellen(readClipboard('a\tb\r\n1\t"Oude" opvang\r\n2\t"open\r\n3\tx"\r\n'))).toEqual([
      ['a', 'b'],
      ['1', '"Oude" opvang'],
      ['2', '"open'],
      ['3', 'x"'],
    ]);
  });

  it('with a line end or a tab in them are one cell', () => {
    expect(cellen(readClipboard('a\tb\r\n"boven\nonder"\t1\r\n"x\ty ""z"""\t2\r\n'))).toEqual([
      ['a', 'b'],
      ['boven\nonder', '1'],
      ['x\ty "z"', '2'],
    ]);
  });

  it('of which the rows cannot be told apart are refused with the row', () => {
    expect(() => readClipboard('a\tb\n1\t"x\n2\ty\tz\n')).toThrow(BESTANDSFOUT.aanhalingsteken({ rij: 2 }));
  });
});
