import { describe, expect, it } from 'vitest';
import { strToU8, zipSync } from 'fflate';
import { pack, type Parts, unpack } from '../../../addin/workbench/xlsx/archive.ts';

const MEGABYTE = 1024 * 1024;
const PARTS: Parts = new Map<string, string | Uint8Array>([['[Content_Types].xml', '<Types/>'], ['xl/workbook.xml', '<workbook/>'], ['xl/media/a.png', new Uint8Array([1, 2])]]);
const without = (path: string): Uint8Array => pack(new Map([...PARTS].filter(([naam]) => naam !== path)));

/** A file that says of its parts that they unpack to this size. */
function claiming(size: number): Uint8Array {
  const bytes = pack(PARTS);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < bytes.length - 46; i++) if (view.getUint32(i, true) === 0x02014b50) view.setUint32(i + 24, size, true);
  return bytes;
}

describe('a workbook file', () => {
  it('is its parts, and becomes the same parts again', () => {
    expect(unpack(pack(PARTS))).toEqual(PARTS);
  });

  const geenWerkmap = 'In dit zipbestand zit geen Excel-werkmap. Verwacht wordt een .xlsx-bestand.';
  const geenZip = 'Dit is geen Excel-werkmap: een .xlsx-bestand is een zipbestand, en dat is dit niet (of het is beschadigd).';
  it.each<[string, Uint8Array, string]>([
    ['is empty', new Uint8Array(), 'Het bestand is leeg.'],
    ['is too large', new Uint8Array(25 * MEGABYTE + 1), 'Het bestand is 26 MB; de werkbank opent bestanden tot 25 MB.'],
    ['unpacks to too much', claiming(126 * MEGABYTE), 'Het bestand is uitgepakt groter dan 250 MB en wordt daarom niet geopend.'],
    ['is old or has a password', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0]), 'Dit bestand is een oude .xls-werkmap of is met een wachtwoord beveiligd. Sla het in Excel op als .xlsx zonder wachtwoord.'],
    ['is text', strToU8('gemeente;periode'), geenZip],
    ['is cut off', pack(PARTS).slice(0, 60), geenZip],
    ['is binary', zipSync({ 'xl/workbook.bin': new Uint8Array() }), 'Dit is een binaire werkmap (.xlsb). Sla het bestand in Excel op als .xlsx.'],
    ['holds no list of its parts', without('[Content_Types].xml'), geenWerkmap],
    ['holds no workbook', without('xl/workbook.xml'), geenWerkmap],
  ])('that %s is refused in words that say why', (_, bytes, message) => {
    expect(() => unpack(bytes)).toThrow(expect.objectContaining({ name: 'Bestandsfout', message }));
  });
});
