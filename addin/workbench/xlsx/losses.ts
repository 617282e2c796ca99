import { BESTAND } from '../teksten.ts';
import type { Parts } from './archive.ts';

/** Parts of a file that the workbench cannot show, and how the user knows them. */
const LOST: readonly (readonly [RegExp, string])[] = [
  [/^xl\/vbaProject\.bin$/, BESTAND.macros],
  [/^xl\/(comments|threadedComments)/, BESTAND.opmerkingen],
  [/^xl\/pivotTables\//, BESTAND.draaitabellen],
  [/^xl\/externalLinks\//, BESTAND.koppelingen],
  [/^xl\/(ctrlProps|activeX|diagrams)\//, BESTAND.vormen],
];

/** What a file has that the workbench leaves out, as Dutch phrases. */
export function lostParts(parts: Parts): string[] {
  const paths = [...parts.keys()];
  const found = new Set(LOST.filter(([pattern]) => paths.some((path) => pattern.test(path))).map(([, phrase]) => phrase));
  if (hasShapes(parts)) found.add(BESTAND.vormen);
  if (/date1904="(1|true)"/.test(String(parts.get('xl/workbook.xml')))) found.add(BESTAND.datums1904);
  return [...found];
}

function hasShapes(parts: Parts): boolean {
  return [...parts].some(([path, text]) => /^xl\/drawings\/drawing\d+\.xml$/.test(path) && typeof text === 'string' && /<xdr:(sp|grpSp|cxnSp)\b/.test(text));
}
