import { strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BESTANDSFOUT } from '../../../addin/inlezen/inlezen-messages.ts';
import { addToCrc, NO_BYTES } from '../../../addin/inlezen/crc.ts';
import { Bestandsfout } from '../../../addin/inlezen/file-error.ts';
import { readFile } from '../../../addin/inlezen/read-file.ts';
import { Zip } from '../../../addin/inlezen/unzip.ts';
import { draws } from '../../tier.ts';
import { NO_PROGRESS } from './geen-voortgang.ts';
import { rij, xlsx, xlsxDelen } from './maak-xlsx.ts';

/** The checksum as the library that packs writes it in the table of contents. */
function packedCrc(bytes: Uint8Array): number {
  const zip = zipSync({ a: bytes });
  return new DataView(zip.buffer, zip.byteOffset).getUint32(14, true);
}

describe('the checksum of a part', () => {
  it('is the one that a packer writes, in how many blocks it comes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(300), (bytes, cut) => {
        const inTwo = addToCrc(addToCrc(NO_BYTES, bytes.subarray(0, cut)), bytes.subarray(cut));
        expect(inTwo).toBe(packedCrc(bytes));
      }),
    );
  });

  it('that does not fit what was unpacked means a damaged file', () => {
    const zip = zipSync({ a: strToU8('taakstelling 63') }, { level: 0 });
    const place = zip.indexOf('6'.charCodeAt(0), 31);
    zip[place] = '9'.charCodeAt(0);
    expect(strToU8('9')[0]).toBe(zip[place]);
    expect(() => new Zip(zip).pakUit('a')).toThrow(BESTANDSFOUT.kapot());
    expect(new TextDecoder().decode(unzipSync(zip)['a'])).toBe('taakstelling 93');
  });

  it('finds every flipped bit that changes what a workbook says', async () => {
    const whole = xlsx(xlsxDelen([{ naam: 'B', rijen: rij(1, ['Gemeente', 'Periode']) + rij(2, ['Zeist', 63]) }]));
    const read = async (bytes: Uint8Array): Promise<string> => {
      try {
        const gelezen = await readFile(bytes, NO_PROGRESS);
        if (gelezen.soort !== 'werkmap') return 'text';
        return JSON.stringify(await gelezen.werkmap.read(gelezen.werkmap.bladen[0]?.naam ?? '', NO_PROGRESS));
      } catch (fout) {
        if (fout instanceof Bestandsfout) return 'refused';
        throw fout;
      }
    };
    const was = await read(whole);
    const bits = fc.sample(fc.nat(8 * whole.length - 1), draws(4000, 200));
    for (const bit of bits) {
      const flipped = whole.slice();
      flipped[bit >> 3] = (flipped[bit >> 3] as number) ^ (1 << (bit & 7));
      expect(['refused', 'text', was], `bit ${bit}`).toContain(await read(flipped));
    }
  });
});
