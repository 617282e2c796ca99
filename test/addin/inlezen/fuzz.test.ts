import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClipboard } from '../../../addin/inlezen/read-file.ts';
import type { Bronblad } from '../../../core/inlezen/bronblad.ts';
import { DOELKOLOMMEN } from '../../../core/inlezen/doelkolom.ts';
import { stelVoor } from '../../../core/inlezen/indeling.ts';
import { findKop } from '../../../core/inlezen/koprij.ts';
import { readIn } from '../../../core/inlezen/read-in.ts';
import { persoonskolommen } from '../../../core/inlezen/persoonsgegevens.ts';
import { alsZip64 } from './als-zip64.ts';
import { file, readBlad } from './lezen.ts';
import { rij, xlsx, xlsxDelen } from './maak-xlsx.ts';

const CORPUS = [
  ...readdirSync(new URL('bestanden', import.meta.url))
    .filter((naam) => !naam.endsWith('.json'))
    .map((naam) => [naam, file(naam)] as const),
  ['libreoffice.xlsx as zip64', alsZip64(file('libreoffice.xlsx'))] as const,
];
const NAAR = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype'] as const;
/** No reading of a file, however damaged, may take longer: milliseconds of the processor, whatever else the machine does. */
const LANGSTE = 2_000;

/** All that is done with a sheet before it is shown; a refusal is fine, any other error is not. */
async function doorloop(read: () => Promise<Bronblad> | Bronblad): Promise<void> {
  const begin = process.cpuUsage();
  try {
    const blad = await read();
    persoonskolommen(blad.rijen);
    const kop = findKop(blad.rijen);
    if (kop !== undefined) {
      const { kolommen, rijen } = readIn(blad, kop, { ...stelVoor(kop.koppen), periode: '2022-1' });
      expect(kolommen.every((kolom) => DOELKOLOMMEN.includes(kolom))).toBe(true);
      expect(
        rijen.flatMap(({ cellen }) => cellen).filter((cel) => cel !== null && typeof cel !== 'string' && !Number.isFinite(cel)),
      ).toEqual([]);
    }
  } catch (fout) {
    if (!(fout instanceof Error) || (fout.name !== 'Bestandsfout' && fout.name !== 'Invoerfout')) throw fout;
  }
  const { user, system } = process.cpuUsage(begin);
  expect((user + system) / 1000).toBeLessThan(LANGSTE);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>).vervuild).toBeUndefined();
}

describe('hostile files neither crash, nor hang, nor pollute', () => {
  it.each(CORPUS)('bytes of %s changed, cut, doubled and put elsewhere', async (_, heel) => {
    const plaats = fc.nat(heel.length - 1);
    const wijziging = fc.oneof(
      fc.tuple(fc.constant('zet' as const), plaats, fc.integer({ min: 0, max: 255 })),
      fc.tuple(fc.constant('knip' as const), plaats, fc.nat(200)),
      fc.tuple(fc.constant('dubbel' as const), plaats, fc.nat(200)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(wijziging, { minLength: 1, maxLength: 8 }), async (wijzigingen) => {
        let bytes = heel;
        for (const [wat, waar, hoeveel] of wijzigingen) {
          if (wat === 'zet') {
            bytes = Uint8Array.from(bytes);
            bytes[waar % bytes.length] = hoeveel;
          } else if (wat === 'knip') bytes = Uint8Array.from([...bytes.slice(0, waar), ...bytes.slice(waar + hoeveel)]);
          else bytes = Uint8Array.from([...bytes.slice(0, waar), ...bytes.slice(waar, waar + hoeveel), ...bytes.slice(waar)]);
        }
        await doorloop(() => readBlad(bytes));
      }),
      { numRuns: 40 },
    );
  });

  it('parts of a workbook filled with anything', async () => {
    const stuk = fc.oneof(
      fc.string(),
      fc.constantFrom(...NAAR),
      fc.constantFrom(
        '<row r="999999999999">',
        '<c r="__proto__" t="s"><v>__proto__</v></c>',
        '<c r="A1" t="s"><v>-1</v></c>',
        '<c r="ZZZ1"><v>1</v></c>',
        '<mergeCell ref="A1:XFD1048576"/>',
        '&#0;',
        '&x;',
        '<![CDATA[1]]>',
        '</row>',
        '<c t="b"><v>',
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(stuk, { maxLength: 20 }), fc.array(stuk, { maxLength: 5 }), async (rijen, erna) => {
        await doorloop(() => readBlad(xlsx(xlsxDelen([{ naam: 'x', rijen: rijen.join(''), erna: erna.join('') }]))));
      }),
      { numRuns: 300 },
    );
  });

  it('workbooks of valid XML with strange cells', async () => {
    const cel = fc.oneof(
      fc.integer(),
      fc.double({ noNaN: true }),
      fc.constantFrom(
        ...NAAR,
        'Utrecht',
        '2022-1',
        '1.234',
        '31-12-1899',
        '<c t="e"><v>#N/A</v></c>',
        '<c s="1"><v>-5</v></c>',
        '<c s="99"><v>1e308</v></c>',
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cel, { minLength: 5, maxLength: 5 }), { maxLength: 12 }), async (rijen) => {
        const kop = rij(1, ['Gemeente', 'Periode', 'Taakstelling', '__proto__', 'Gerealiseerd']);
        await doorloop(() =>
          readBlad(xlsx(xlsxDelen([{ naam: '__proto__', rijen: kop + rijen.map((een, i) => rij(i + 2, een)).join('') }]))),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('texts with any separators, quotes and headers', async () => {
    const field = fc.oneof(
      fc.string(),
      fc.constantFrom(...NAAR, 'gemeente', 'periode', 'taakstelling', 'gerealiseerd', '"', '""', '"a', 'a"b', '1.234,5', '-', '=cmd', '\0'),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(field, { maxLength: 8 }), { maxLength: 15 }),
        fc.constantFrom(';', ',', '\t', '|'),
        fc.constantFrom('\n', '\r\n', '\r'),
        async (rijen, teken, einde) => {
          await doorloop(() => readClipboard(rijen.map((een) => een.join(teken)).join(einde)));
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    ['one quote and no end', '"' + 'a;b\n'.repeat(500_000)],
    ['quotes only', '"'.repeat(1_000_000)],
    ['separators only', ';'.repeat(200)],
    ['line ends only', '\n'.repeat(1_000_000)],
    ['a quote in every field', 'a"b;'.repeat(50) + '\n' + '"x"y;'.repeat(400_000)],
    ['one long field', 'a'.repeat(5_000_000)],
    ['digits', '1'.repeat(1_000_000)],
    ['spaces', ' '.repeat(1_000_000) + 'a;b'],
  ])('large texts: %s', async (_, tekst) => {
    await doorloop(() => readClipboard(tekst));
  });

  it('as many figures as may be read', async () => {
    const koppen = 'gemeente;periode;taakstelling;achterstand_begin;gerealiseerd';
    await doorloop(() =>
      readClipboard(`${koppen}\n${Array.from({ length: 9_999 }, (_, i) => `Gemeente ${i % 400};2022-1;${i};${i};${i}`).join('\n')}`),
    );
  });
});
