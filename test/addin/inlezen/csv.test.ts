import { readdirSync, readFileSync } from 'node:fs';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { BESTANDSFOUT } from '../../../addin/inlezen/inlezen-messages.ts';
import { GRENZEN } from '../../../addin/inlezen/limits.ts';
import { readClipboard } from '../../../addin/inlezen/read-file.ts';
import { stelVoor } from '../../../core/inlezen/indeling.ts';
import { findKop } from '../../../core/inlezen/koprij.ts';
import { readIn } from '../../../core/inlezen/read-in.ts';
import { grootsteCsv } from './grootste.ts';
import { file, cellen, readBlad } from './lezen.ts';

/** `é` and `–` as Windows-1252 writes them. */
const windows1252 = (tekst: string) => Uint8Array.from([...tekst].map((teken) => ({ '€': 0x80, '–': 0x96 })[teken] ?? teken.charCodeAt(0)));
const utf16 = (tekst: string) =>
  new Uint8Array([0xff, 0xfe, ...[...tekst].flatMap((teken) => [teken.charCodeAt(0) & 0xff, teken.charCodeAt(0) >> 8])]);

describe('text files', () => {
  const tekst = 'gemeente;café\r\nDe Ronde Venen;1\r\n';

  it.each([
    ['UTF-8', strToU8(tekst)],
    ['UTF-8 with BOM', strToU8(`\uFEFF${tekst}`)],
    ['Windows-1252', windows1252(tekst)],
    ['UTF-16', utf16(tekst)],
  ])('in %s are read with their accents', async (_, bytes) => {
    expect(cellen(await readBlad(bytes))).toEqual([
      ['gemeente', 'café'],
      ['De Ronde Venen', '1'],
    ]);
  });

  it.each([[';'], [','], ['\t']])('with %j between the fields are read', async (teken) => {
    expect(cellen(await readBlad(strToU8(['a', 'b', 'c'].join(teken) + '\n' + ['1', '2', '3'].join(teken))))).toEqual([
      ['a', 'b', 'c'],
      ['1', '2', '3'],
    ]);
  });

  it('keep separators, quotes and line ends within quoted fields', async () => {
    expect(cellen(await readBlad(strToU8('a;b\n"x;y";"hij zei ""ja""\nen ging"\n')))).toEqual([
      ['a', 'b'],
      ['x;y', 'hij zei "ja"\nen ging'],
    ]);
  });

  it('tell the number of each row, blank ones counted', async () => {
    const { rijen } = await readBlad(strToU8('a;b\n\n;\n1;2\n'));
    expect(rijen.map(({ nummer }) => nummer)).toEqual([1, 4]);
  });

  it('obey a first line that names the separator', async () => {
    expect(cellen(await readBlad(strToU8('sep=,\na;b,c\n1;2,3')))).toEqual([
      ['a;b', 'c'],
      ['1;2', '3'],
    ]);
  });

  it.each([
    ['nothing', new Uint8Array(), BESTANDSFOUT.leeg()],
    ['blanks', strToU8(' \n\n'), BESTANDSFOUT.leeg()],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), BESTANDSFOUT.geen_tekst()],
    ['more than 25 MB', new Uint8Array(GRENZEN.file + 1), BESTANDSFOUT.te_groot({ bytes: GRENZEN.file + 1 })],
    ['more than 10 MB of text', new Uint8Array(GRENZEN.tekst + 1).fill(65), BESTANDSFOUT.te_veel_tekst()],
    ['too many columns', strToU8('a;'.repeat(GRENZEN.kolommen + 1) + 'b'), BESTANDSFOUT.te_veel_kolommen()],
    ['too many rows', strToU8('a;b\n'.repeat(GRENZEN.rijen + 1)), BESTANDSFOUT.te_veel_rijen()],
    ['too many cells', new Uint8Array([...grootsteCsv(), ...strToU8(';1')]), BESTANDSFOUT.te_veel_cellen()],
  ])('with %s are refused for that reason', async (_, bytes, reden) => {
    await expect(readBlad(bytes)).rejects.toEqual(reden);
  });

  it('are read up to the largest size that is allowed', async () => {
    const { rijen } = await readBlad(grootsteCsv());
    expect(rijen).toHaveLength(GRENZEN.rijen);
    expect(cellen({ rijen, samengevoegd: 0 }).flat()).toHaveLength(GRENZEN.cellen);
  });

  it('are read from the clipboard with tabs, as a spreadsheet copies them', () => {
    expect(cellen(readClipboard('gemeente\taantal\r\nUtrecht\t1,5\r\n"a\tb"\t2\r\n'))).toEqual([
      ['gemeente', 'aantal'],
      ['Utrecht', '1,5'],
      ['a\tb', '2'],
    ]);
    expect(() => readClipboard('  ')).toThrow(BESTANDSFOUT.niets());
  });
});

describe('figures from text files', () => {
  const namen = readdirSync(new URL('bestanden', import.meta.url)).filter((naam) => naam.startsWith('kern-'));

  it('has a corpus of every kind', () => {
    expect(namen.length).toBeGreaterThanOrEqual(8);
  });

  it.each(namen)('are the same whatever the form: %s', async (naam) => {
    const blad = await readBlad(file(naam));
    const kop = findKop(blad.rijen);
    if (kop === undefined) throw new Error('no headers');
    const { kolommen, rijen, totalen } = readIn(blad, kop, stelVoor(kop.koppen));
    const verwacht = JSON.parse(readFileSync(new URL('bestanden/kern.json', import.meta.url), 'utf8')) as unknown;
    expect({ kolommen, rijen: rijen.map((rij) => rij.cellen), totalen: totalen.length }).toEqual(verwacht);
  });
});
