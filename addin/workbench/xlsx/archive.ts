import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { BESTAND } from '../teksten.ts';
import { Bestandsfout } from './bestandsfout.ts';

/** The parts of a workbook file by their path; pictures and the like as bytes, XML as text. */
export type Parts = Map<string, string | Uint8Array>;

const MEGABYTE = 1024 * 1024;
const GRENS = 25;
const GRENS_UITGEPAKT = 250;
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * The parts of an .xlsx file.
 * @throws Bestandsfout when it is too large, no zip file, or no workbook.
 */
export function unpack(bytes: Uint8Array): Parts {
  if (bytes.length === 0) throw new Bestandsfout(BESTAND.leeg);
  if (bytes.length > GRENS * MEGABYTE) throw new Bestandsfout(BESTAND.teGroot(Math.ceil(bytes.length / MEGABYTE), GRENS));
  if (startsWith(bytes, OLE)) throw new Bestandsfout(BESTAND.beveiligd);
  if (!startsWith(bytes, ZIP)) throw new Bestandsfout(BESTAND.geenZip);
  const parts: Parts = new Map();
  for (const [path, content] of Object.entries(unzip(bytes))) parts.set(path, /\.(xml|rels)$/.test(path) ? strFromU8(content) : content);
  if (parts.has('xl/workbook.bin')) throw new Bestandsfout(BESTAND.binair);
  if (!parts.has('[Content_Types].xml') || !parts.has('xl/workbook.xml')) throw new Bestandsfout(BESTAND.geenWerkmap);
  return parts;
}

/** The .xlsx file of these parts. */
export function pack(parts: Parts): Uint8Array<ArrayBuffer> {
  return zipSync(Object.fromEntries([...parts].map(([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content])));
}

function unzip(bytes: Uint8Array): Record<string, Uint8Array> {
  let unpacked = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ originalSize }) => {
        unpacked += originalSize;
        if (unpacked > GRENS_UITGEPAKT * MEGABYTE) throw new Bestandsfout(BESTAND.teGrootUitgepakt(GRENS_UITGEPAKT));
        return true;
      },
    });
  } catch (error) {
    throw error instanceof Bestandsfout ? error : new Bestandsfout(BESTAND.geenZip);
  }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}
