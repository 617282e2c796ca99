import { strFromU8 } from 'fflate';
import { GRENZEN } from './limits.ts';
import { BESTANDSFOUT } from './inlezen-messages.ts';

/** A part of a zip file as its table of contents describes it; what it says of sizes is not believed. */
export interface Onderdeel {
  readonly path: string;
  readonly begin: number;
  readonly packed: number;
  readonly methode: number;
  /** The checksum (CRC-32) of what it unpacks to. */
  readonly crc: number;
}

const EINDE = 0x06054b50;
const EINDE_ZIP64 = 0x06064b50;
const WIJZER_ZIP64 = 0x07064b50;
const INGANG = 0x02014b50;
const KOP = 0x04034b50;
/** The end of a zip file and the longest remark behind it. */
const LANGSTE_EINDE = 22 + 65_535;
const VERSLEUTELD = 1;
/** In a field of four bytes: the number stands in a field of eight, as zip64 has. */
const STATE_IN_ZIP64 = 0xffffffff;
const FIELD_ZIP64 = 1;

/**
 * The parts of a zip file by their paths in small letters, since some programs refer to them in another case, in the order of its table of contents; a zip64 file as any other.
 * @throws Bestandsfout when it is no zip file, damaged, has a password, or has too many parts.
 */
export function inhoudsopgave(bytes: Uint8Array): ReadonlyMap<string, Onderdeel> {
  try {
    return onderdelenVan(bytes, new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (fout) {
    // What is thrown for a place outside the file.
    throw fout instanceof RangeError ? BESTANDSFOUT.kapot() : fout;
  }
}

function onderdelenVan(bytes: Uint8Array, beeld: DataView): Map<string, Onderdeel> {
  const { aantal, begin } = findEinde(beeld);
  if (aantal > GRENZEN.onderdelen) throw BESTANDSFOUT.te_veel_onderdelen();
  const onderdelen = new Map<string, Onderdeel>();
  let plaats = begin;
  for (let i = 0; i < aantal; i++) {
    eis(beeld, plaats, INGANG);
    if (beeld.getUint16(plaats + 8, true) & VERSLEUTELD) throw BESTANDSFOUT.beveiligd();
    const extra = plaats + 46 + beeld.getUint16(plaats + 28, true);
    const naam = strFromU8(bytes.subarray(plaats + 46, extra))
      .replaceAll('\\', '/')
      .replace(/^\//, '');
    const opmerking = extra + beeld.getUint16(plaats + 30, true);
    onderdelen.set(naam.toLowerCase(), { path: naam, ...onderdeelVan(beeld, plaats, extra, opmerking) });
    plaats = opmerking + beeld.getUint16(plaats + 32, true);
  }
  return onderdelen;
}

/** How many parts there are, and where the list of them begins. */
function findEinde(beeld: DataView): { aantal: number; begin: number } {
  let einde = beeld.byteLength - 22;
  while (einde > beeld.byteLength - LANGSTE_EINDE && beeld.getUint32(einde, true) !== EINDE) einde--;
  eis(beeld, einde, EINDE);
  const wijzer = einde - 20;
  if (wijzer < 0 || beeld.getUint32(wijzer, true) !== WIJZER_ZIP64)
    return { aantal: beeld.getUint16(einde + 10, true), begin: beeld.getUint32(einde + 16, true) };
  const zip64 = lang(beeld, wijzer + 8);
  eis(beeld, zip64, EINDE_ZIP64);
  return { aantal: lang(beeld, zip64 + 32), begin: lang(beeld, zip64 + 48) };
}

/** The part that is described at `plaats`, with further fields from `extra` to `eindeExtra`. */
function onderdeelVan(beeld: DataView, plaats: number, extra: number, eindeExtra: number): Omit<Onderdeel, 'path'> {
  let field = extra;
  while (field < eindeExtra && beeld.getUint16(field, true) !== FIELD_ZIP64) field += 4 + beeld.getUint16(field + 2, true);
  let volgende = field + 4;
  // The field of zip64 holds only the numbers that are not in their own place, in this order.
  const [, packed, kop] = [24, 20, 42].map((waar) => {
    const waarde = beeld.getUint32(plaats + waar, true);
    if (waarde !== STATE_IN_ZIP64 || field >= eindeExtra) return waarde;
    volgende += 8;
    return lang(beeld, volgende - 8);
  }) as [number, number, number];
  eis(beeld, kop, KOP);
  return {
    begin: kop + 30 + beeld.getUint16(kop + 26, true) + beeld.getUint16(kop + 28, true),
    packed,
    methode: beeld.getUint16(plaats + 10, true),
    crc: beeld.getUint32(plaats + 16, true),
  };
}

function eis(beeld: DataView, plaats: number, teken: number): void {
  if (beeld.getUint32(plaats, true) !== teken) throw BESTANDSFOUT.kapot();
}

/** A number of eight bytes; one that is too large to be exact lies outside every file. */
function lang(beeld: DataView, plaats: number): number {
  return Number(beeld.getBigUint64(plaats, true));
}
