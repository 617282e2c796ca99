import { strToU8, zipSync } from 'fflate';
import { fileKind } from '../../inlezen/is-zipped.ts';
import { Zip } from '../../inlezen/unzip.ts';
import { OPENFOUT } from './xlsx-messages.ts';

/** The parts of a workbook file by their path; pictures and the like as bytes, XML as text. */
export type Parts = Map<string, string | Uint8Array>;

/**
 * An .xlsx file, to be unpacked part by part.
 * @throws Bestandsfout when it is too large, no zip file, or damaged.
 */
export function openZip(bytes: Uint8Array): Zip {
  if (fileKind(bytes) !== 'zip') throw OPENFOUT.geen_zip();
  return new Zip(bytes);
}

/** The .xlsx file of these parts. */
export function pack(parts: Parts): Uint8Array<ArrayBuffer> {
  return zipSync(Object.fromEntries([...parts].map(([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content])));
}
