import { describe, expect, it } from 'vitest';
import { datumOf } from '../../../core/datum.ts';
import { metPngTekst } from '../../../core/grafieken/png.ts';

const KOP = { titel: 'Treden é', ondertitel: 'x', beschrijving: 'Een tabel.', bron: 'Rapport', peildatum: datumOf(2025, 1, 1) };
const HANDTEKENING = [137, 80, 78, 71, 13, 10, 26, 10];

/** CRC-32 by its definition (ISO 3309): long division of the bits, the lowest first, by the polynomial. */
function crc(bytes: readonly number[]): number {
  const bits = [...bytes.flatMap((byte) => Array.from({ length: 8 }, (_, i) => (byte >> i) & 1)), ...new Array<number>(32).fill(0)];
  for (let i = 0; i < 32; i++) bits[i] = 1 - (bits[i] ?? 0);
  const deler = Array.from('100000100110000010001110110110111', Number);
  for (let i = 0; i + 32 < bits.length; i++)
    if (bits[i] === 1) for (const [j, bit] of deler.entries()) bits[i + j] = (bits[i + j] ?? 0) ^ bit;
  return bits.slice(-32).reduce((som, bit, i) => som + (1 - bit) * 2 ** i, 0);
}

const vier = (getal: number) => [24, 16, 8, 0].map((op) => (getal >>> op) & 255);
const letters = (tekst: string) => [...new TextEncoder().encode(tekst)];
const blok = (naam: string, inhoud: readonly number[]) => [
  ...vier(inhoud.length),
  ...letters(naam),
  ...inhoud,
  ...vier(crc([...letters(naam), ...inhoud])),
];
const IHDR = blok('IHDR', [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
const IDAT = blok('IDAT', [1, 2, 3]);
const IEND = blok('IEND', []);
const BLOKKEN = [
  // 300 dots per inch of 2.54 cm are 11811 per meter, both ways; 1 is that they are by the meter.
  ...blok('pHYs', [...vier(11811), ...vier(11811), 1]),
  ...blok('iTXt', [...letters('Title'), 0, 0, 0, ...letters('nl'), 0, 0, ...letters('Treden é')]),
  ...blok('iTXt', [
    ...letters('Description'),
    0,
    0,
    0,
    ...letters('nl'),
    0,
    0,
    ...letters('Treden é. Een tabel. Bron: Rapport. Stand: 1 januari 2025.'),
  ]),
];

describe('a PNG with its words', () => {
  it('checks as PNG prescribes: the last chunk is that of every PNG', () => {
    expect(IEND).toEqual([0, 0, 0, 0, 73, 69, 78, 68, 0xae, 0x42, 0x60, 0x82]);
  });
  it('has resolution, title and description after its first chunk, and then what it had', () => {
    expect([...metPngTekst(Uint8Array.from([...HANDTEKENING, ...IHDR, ...IDAT, ...IEND]), KOP, 300)]).toEqual([
      ...HANDTEKENING,
      ...IHDR,
      ...BLOKKEN,
      ...IDAT,
      ...IEND,
    ]);
  });
  it('loses a resolution it had, wherever it stood', () => {
    const oud = blok('pHYs', [...vier(1), ...vier(1), 1]);
    expect([...metPngTekst(Uint8Array.from([...HANDTEKENING, ...IHDR, ...oud, ...IDAT, ...oud, ...IEND]), KOP, 300)]).toEqual([
      ...HANDTEKENING,
      ...IHDR,
      ...BLOKKEN,
      ...IDAT,
      ...IEND,
    ]);
  });
  it('may stand in the middle of other bytes', () => {
    const bytes = Uint8Array.from([9, 9, ...HANDTEKENING, ...IHDR, ...IEND, 9]);
    expect([...metPngTekst(bytes.subarray(2, -1), KOP, 300)]).toEqual([...HANDTEKENING, ...IHDR, ...BLOKKEN, ...IEND]);
  });
  it('has a title of 240 characters at most', () => {
    const png = metPngTekst(Uint8Array.from([...HANDTEKENING, ...IHDR, ...IEND]), { ...KOP, titel: 't'.repeat(241) }, 72);
    expect(new TextDecoder().decode(png)).toContain(`Title\0\0\0nl\0\0${'t'.repeat(239)}…`);
  });
});
