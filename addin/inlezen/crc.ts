/** The checksum of nothing. */
export const NO_BYTES = 0;

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

/** The checksum of a zip file (CRC-32) over what was counted so far and these bytes. `addToCrc(NO_BYTES, bytesOf('a'))` → `0xe8b7be43` */
export function addToCrc(crc: number, bytes: Uint8Array): number {
  let rest = ~crc;
  for (const byte of bytes) rest = (TABLE[(rest ^ byte) & 0xff] as number) ^ (rest >>> 8);
  return ~rest >>> 0;
}
