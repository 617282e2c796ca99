import { GRENZEN } from './limits.ts';
import { BESTANDSFOUT } from './inlezen-messages.ts';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** The old Excel format, and the cover of a workbook with a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Whether a file is a zip file, as a workbook is; by its first bytes, not by its name.
 * @throws Bestandsfout when it is empty, too large, an old workbook, or one with a password.
 */
export function isPacked(bytes: Uint8Array): boolean {
  if (bytes.length === 0) throw BESTANDSFOUT.leeg();
  if (bytes.length > GRENZEN.file) throw BESTANDSFOUT.te_groot({ bytes: bytes.length });
  if (begint(bytes, OLE)) throw BESTANDSFOUT.beveiligd();
  return begint(bytes, ZIP);
}

function begint(bytes: Uint8Array, begin: readonly number[]): boolean {
  return begin.every((byte, i) => bytes[i] === byte);
}
