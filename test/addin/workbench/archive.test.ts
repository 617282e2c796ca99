// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { strFromU8, strToU8, zipSync } from 'fflate';
import type { Bestandsfout } from '../../../addin/inlezen/file-error.ts';
import { BESTANDSFOUT } from '../../../addin/inlezen/inlezen-messages.ts';
import { workbookPackage } from '../../../addin/workbench/xlsx/normalise/workbook-package.ts';
import { OPENFOUT } from '../../../addin/workbench/xlsx/xlsx-messages.ts';
import { xlsxDelen } from '../inlezen/maak-xlsx.ts';
import { openZip, pack, type Parts } from '../../../addin/workbench/xlsx/archive.ts';

const MEGABYTE = 1024 * 1024;
const PARTS: Parts = new Map<string, string | Uint8Array>([
  ['[Content_Types].xml', '<Types/>'],
  ['xl/workbook.xml', '<workbook/>'],
  ['xl/media/a.png', new Uint8Array([1, 2])],
]);
const without = (path: string): Uint8Array => pack(new Map([...PARTS].filter(([naam]) => naam !== path)));

/** A file with a part that unpacks to a thousand times what it takes, and says it is one byte. */
function bomb(): Uint8Array {
  const bytes = pack(
    new Map(Object.entries({ ...xlsxDelen([{ naam: 'x', rijen: '' }]), 'xl/worksheets/sheet1.xml': ' '.repeat(6 * MEGABYTE) })),
  );
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < bytes.length - 46; i++) if (view.getUint32(i, true) === 0x02014b50) view.setUint32(i + 24, 1, true);
  return bytes;
}

describe('a workbook file', () => {
  it('is its parts, and becomes the same parts again', () => {
    const zip = openZip(pack(PARTS));
    expect(zip.paths).toEqual([...PARTS.keys()]);
    expect(strFromU8(zip.pakUit('xl/workbook.xml'))).toBe('<workbook/>');
  });

  it('of which a part is longer than a block is whole', () => {
    const part = Uint8Array.from({ length: 50_000 }, (_, i) => (i * i) % 251);
    const whole = openZip(pack(new Map([...PARTS, ['xl/media/b.png', part]]))).pakUit('xl/media/b.png');
    expect(Buffer.compare(part, whole)).toBe(0);
  });

  it.each<[string, Uint8Array, Bestandsfout]>([
    ['is empty', new Uint8Array(), BESTANDSFOUT.leeg()],
    ['is too large', new Uint8Array(25 * MEGABYTE + 1), BESTANDSFOUT.te_groot({ bytes: 25 * MEGABYTE + 1 })],
    ['is a zip bomb, whatever it says of its size', bomb(), BESTANDSFOUT.verdacht()],
    ['is text', strToU8('gemeente;periode'), OPENFOUT.geen_zip()],
    ['is cut off', pack(PARTS).slice(0, 60), BESTANDSFOUT.kapot()],
    ['has a password', zipSync({ EncryptedPackage: new Uint8Array() }), BESTANDSFOUT.beveiligd()],
    ['holds no workbook', without('xl/workbook.xml'), OPENFOUT.geen_werkmap()],
  ])('that %s is refused in words that say why', (_, bytes, fout) => {
    expect(() => workbookPackage(openZip(bytes))).toThrow(fout);
  });
});
