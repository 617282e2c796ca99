import { GRENZEN } from './limits.ts';
import { BESTANDSFOUT } from './inlezen-messages.ts';

/**
 * The text in a file: by its BOM UTF-8 or UTF-16; without one UTF-8, and where that does not fit Windows-1252, in which
 * Dutch Excel saves.
 * @throws Bestandsfout when it is no text.
 */
export function decode(bytes: Uint8Array): string {
  if (bytes.length > GRENZEN.tekst) throw BESTANDSFOUT.te_veel_tekst();
  const tekst = metCodering(bytes);
  if (/[\0\uFFFD]/.test(tekst.slice(0, 10_000))) throw BESTANDSFOUT.geen_tekst();
  if (tekst.trim() === '') throw BESTANDSFOUT.leeg();
  return tekst;
}

/** What Windows-1252 has at 0x80 to 0x9F; Node's own decoder gives control characters there. */
const AT_0X80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

function windows1252(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes).replace(/[\x80-\x9F]/g, (each) => AT_0X80[each.charCodeAt(0) - 0x80] as string);
}

function metCodering(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return windows1252(bytes);
  }
}
