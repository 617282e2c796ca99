import { BESTANDSFOUT } from './inlezen-messages.ts';
import { fileKind } from './is-zipped.ts';
import { GRENZEN } from './limits.ts';
import { Zip } from './unzip.ts';

/**
 * A Word template that a user chose, as it is, once all of it was unpacked within the limits of every file.
 * @throws Bestandsfout when it is no Word file, damaged, has a password or macros, or grows too large.
 */
export function checkedWordTemplate(bytes: Uint8Array): Uint8Array {
  if (bytes.length > GRENZEN.file) throw BESTANDSFOUT.te_groot({ bytes: bytes.length });
  if (fileKind(bytes) !== 'zip') throw BESTANDSFOUT.geen_word();
  const zip = new Zip(bytes);
  if (!zip.bevat('word/document.xml')) throw BESTANDSFOUT.geen_word();
  if (zip.bevat('word/vbaProject.bin')) throw BESTANDSFOUT.macro();
  for (const path of zip.paths) zip.pakUit(path);
  return bytes;
}
