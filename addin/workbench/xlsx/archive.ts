import { strFromU8, strToU8, zipSync } from 'fflate';
import { isPacked } from '../../inlezen/is-zipped.ts';
import { BESTANDSFOUT } from '../../inlezen/inlezen-messages.ts';
import { Zip } from '../../inlezen/unzip.ts';
import { OPENFOUT } from './xlsx-messages.ts';

/** The parts of a workbook file by their path; pictures and the like as bytes, XML as text. */
export type Parts = Map<string, string | Uint8Array>;

/**
 * The parts of an .xlsx file.
 * @throws Bestandsfout when it is too large, packed too well, no zip file, damaged, or no workbook.
 */
export function unpack(bytes: Uint8Array): Parts {
  if (!isPacked(bytes)) throw OPENFOUT.geen_zip();
  const zip = new Zip(bytes);
  if (zip.bevat('xl/workbook.bin')) throw BESTANDSFOUT.binair();
  if (!zip.bevat('[Content_Types].xml') || !zip.bevat('xl/workbook.xml')) throw OPENFOUT.geen_werkmap();
  return new Map(
    zip.paths.map((path) => {
      const content = zip.pakUit(path);
      return [path, /\.(xml|rels)$/.test(path) ? strFromU8(content) : content];
    }),
  );
}

/** The .xlsx file of these parts. */
export function pack(parts: Parts): Uint8Array<ArrayBuffer> {
  return zipSync(Object.fromEntries([...parts].map(([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content])));
}
