import { GRENZEN } from './limits.ts';
import { BESTANDSFOUT } from './inlezen-messages.ts';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** The old Excel format, and the cover of a workbook with a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * What a file is, by its first bytes and not by its name: a zip file, as a workbook is, an old workbook or one with a
 * password, or anything else.
 * @throws Bestandsfout when it is empty or too large.
 */
export function fileKind(bytes: Uint8Array): 'zip' | 'ole' | 'other' {
  if (bytes.length === 0) throw BESTANDSFOUT.leeg();
  if (bytes.length > GRENZEN.file) throw BESTANDSFOUT.te_groot({ bytes: bytes.length });
  if (begint(bytes, OLE)) return 'ole';
  return begint(bytes, ZIP) ? 'zip' : 'other';
}

function begint(bytes: Uint8Array, begin: readonly number[]): boolean {
  return begin.every((byte, i) => bytes[i] === byte);
}
