import { FILE } from '../workbench-texts.ts';
import type { Parts } from './archive.ts';

/** Parts of a file that the workbench cannot show, and how the user knows them. */
const LOST: readonly (readonly [RegExp, string])[] = [
  [/^xl\/vbaProject\.bin$/, FILE.macros],
  [/^xl\/(comments|threadedComments)/, FILE.opmerkingen],
  [/^xl\/pivotTables\//, FILE.draaitabellen],
  [/^xl\/externalLinks\//, FILE.koppelingen],
  [/^xl\/(ctrlProps|activeX|diagrams)\//, FILE.vormen],
];

/** What a file has that the workbench leaves out, as Dutch phrases. */
export function lostParts(parts: Parts): string[] {
  const paths = [...parts.keys()];
  const found = new Set(LOST.filter(([pattern]) => paths.some((path) => pattern.test(path))).map(([, phrase]) => phrase));
  if (hasShapes(parts)) found.add(FILE.vormen);
  if (/date1904="(1|true)"/.test(String(parts.get('xl/workbook.xml')))) found.add(FILE.datums1904);
  return [...found];
}

function hasShapes(parts: Parts): boolean {
  return [...parts].some(
    ([path, text]) => /^xl\/drawings\/drawing\d+\.xml$/.test(path) && typeof text === 'string' && /<xdr:(sp|grpSp|cxnSp)\b/.test(text),
  );
}
