import type { Grafiekkop } from './grafiek.ts';
import { alternatief } from './grafieken-texts.ts';
import { kort, LANGSTE_ZIN } from './tekst.ts';

const HANDTEKENING = 8;
/** The first chunk, IHDR: length, name, 13 bytes and check. */
const EINDE_IHDR = HANDTEKENING + 25;
const INCH_PER_METER = 1 / 0.0254;

/** A PNG of a chart with its title and description in it, in Dutch, and its resolution in dots per inch. */
export function metPngTekst(png: Uint8Array, kop: Grafiekkop, puntenPerInch: number): Uint8Array {
  const delen = [
    png.subarray(0, EINDE_IHDR),
    blok('pHYs', resolutie(Math.round(puntenPerInch * INCH_PER_METER))),
    blok('iTXt', tekst('Title', kort(kop.titel, LANGSTE_ZIN))),
    blok('iTXt', tekst('Description', alternatief(kop))),
    ...zonderResolutie(png),
  ];
  const uit = new Uint8Array(delen.reduce((som, { length }) => som + length, 0));
  let plaats = 0;
  for (const deel of delen) {
    uit.set(deel, plaats);
    plaats += deel.length;
  }
  return uit;
}

/** The chunks after the first, without a resolution the PNG may have already. */
function zonderResolutie(png: Uint8Array): Uint8Array[] {
  const blokken: Uint8Array[] = [];
  const zicht = new DataView(png.buffer, png.byteOffset, png.byteLength);
  for (let van = EINDE_IHDR; van + 12 <= png.length; ) {
    const tot = van + 12 + zicht.getUint32(van);
    const naam = String.fromCharCode(...png.subarray(van + 4, van + 8));
    if (naam !== 'pHYs') blokken.push(png.subarray(van, tot));
    van = tot;
  }
  return blokken;
}

function resolutie(puntenPerMeter: number): Uint8Array {
  const inhoud = new Uint8Array(9);
  const zicht = new DataView(inhoud.buffer);
  zicht.setUint32(0, puntenPerMeter);
  zicht.setUint32(4, puntenPerMeter);
  zicht.setUint8(8, 1);
  return inhoud;
}

/** Key, not compressed, language, key in that language (none), text. */
function tekst(key: string, waarde: string): Uint8Array {
  return new TextEncoder().encode(`${key}\0\0\0nl\0\0${waarde}`);
}

function blok(naam: string, inhoud: Uint8Array): Uint8Array {
  const uit = new Uint8Array(inhoud.length + 12);
  const zicht = new DataView(uit.buffer);
  zicht.setUint32(0, inhoud.length);
  uit.set(new TextEncoder().encode(naam), 4);
  uit.set(inhoud, 8);
  zicht.setUint32(inhoud.length + 8, crc(uit.subarray(4, inhoud.length + 8)));
  return uit;
}

/** CRC-32 as PNG prescribes it (ISO 3309). */
function crc(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  }
  return ~rest >>> 0;
}
