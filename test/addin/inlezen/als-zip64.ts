const U16 = 0xffff;
const U32 = 0xffffffff;
const INGANG = 0x02014b50;

/**
 * The same zip file in the way of zip64, which programs use that write before they know how large it becomes: sizes and
 * places stand in fields of eight bytes, and where they stood before only the sign that they do.
 */
export function alsZip64(zip: Uint8Array): Uint8Array {
  const oud = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const einde = zip.length - 22;
  const aantal = oud.getUint16(einde + 10, true);
  const begin = oud.getUint32(einde + 16, true);
  const ingangen: Uint8Array[] = [];
  for (let plaats = begin; oud.getUint32(plaats, true) === INGANG; ) {
    const lengte = 46 + oud.getUint16(plaats + 28, true) + oud.getUint16(plaats + 30, true) + oud.getUint16(plaats + 32, true);
    ingangen.push(ingangVan(zip.slice(plaats, plaats + lengte)));
    plaats += lengte;
  }
  const inhoud = ingangen.reduce((som, ingang) => som + ingang.length, 0);
  const slot = new DataView(new ArrayBuffer(56 + 20 + 22));
  slot.setUint32(0, 0x06064b50, true);
  slot.setBigUint64(4, 44n, true);
  [aantal, aantal, inhoud, begin].forEach((waarde, i) => slot.setBigUint64(24 + 8 * i, BigInt(waarde), true));
  slot.setUint32(56, 0x07064b50, true);
  slot.setBigUint64(64, BigInt(begin + inhoud), true);
  slot.setUint32(72, 1, true);
  slot.setUint32(76, 0x06054b50, true);
  [84, 86].forEach((plaats) => slot.setUint16(plaats, U16, true));
  [88, 92].forEach((plaats) => slot.setUint32(plaats, U32, true));
  return new Uint8Array(Buffer.concat([zip.slice(0, begin), ...ingangen, new Uint8Array(slot.buffer)]));
}

/** An entry of the table of contents, with another program's field of four bytes before that of zip64. */
function ingangVan(oud: Uint8Array): Uint8Array {
  const ingang = new DataView(new Uint8Array([...oud, ...new Uint8Array(4 + 4 + 4 + 24)]).buffer);
  const erbij = oud.length;
  ingang.setUint16(erbij, 0x7075, true);
  ingang.setUint16(erbij + 2, 4, true);
  ingang.setUint16(erbij + 8, 1, true);
  ingang.setUint16(erbij + 10, 24, true);
  // The size unpacked, the size packed, and the place.
  [24, 20, 42].forEach((plaats, i) => {
    ingang.setBigUint64(erbij + 12 + 8 * i, BigInt(ingang.getUint32(plaats, true)), true);
    ingang.setUint32(plaats, U32, true);
  });
  ingang.setUint16(30, 36, true);
  return new Uint8Array(ingang.buffer);
}
