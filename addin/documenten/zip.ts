import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A file with its name. */
export interface ZipFile {
  readonly naam: string;
  readonly inhoud: Uint8Array;
}

/** The moment that every file says it was made, so that the same figures give the same bytes. */
const VAST_MOMENT = '2000-01-01T00:00:00Z';
/** The earliest moment a zip can hold. */
const VASTE_ZIPTIJD = new Date(1980, 0, 1);

/** What no XML may hold: a cell can, and a library that writes it makes a file that Word does not open. */
const GEEN_XML = /[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Changes parts of an Office file: what a library does not write, or writes too readily. */
export function herpak(file: Uint8Array, change: (path: string, xml: string) => string): Uint8Array {
  const delen = Object.entries(unzipSync(file)).map(
    ([path, inhoud]) =>
      [path, /\.(xml|rels)$/.test(path) ? strToU8(change(path, strFromU8(inhoud).replace(GEEN_XML, ''))) : inhoud] as const,
  );
  return zipSync(Object.fromEntries(delen), { mtime: VASTE_ZIPTIJD });
}

/** The properties of an Office file without the time it was made, in Dutch. */
export function vasteEigenschappen(xml: string): string {
  const zonderTijd = xml.replace(/>\d{4}-\d\d-\d\dT[^<]*</g, `>${VAST_MOMENT}<`);
  return zonderTijd.includes('<dc:language>')
    ? zonderTijd
    : zonderTijd.replace('</cp:coreProperties>', '<dc:language>nl-NL</dc:language></cp:coreProperties>');
}

/** Several files as one. */
export function alsZip(files: readonly ZipFile[]): Uint8Array {
  return zipSync(Object.fromEntries(files.map(({ naam, inhoud }) => [naam, inhoud])), { mtime: VASTE_ZIPTIJD, level: 0 });
}
