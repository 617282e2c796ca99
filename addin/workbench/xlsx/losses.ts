import { FILE } from '../workbench-texts.ts';
import type { WorkbookPackage } from './normalise/workbook-package.ts';
import type { SheetLosses } from './normalise/normalise-sheet.ts';

/** Parts of a file that the workbench cannot show, by what refers to them or their own name, and how the user knows them. */
const LOST: readonly (readonly [RegExp, string])[] = [
  [/^vbaProject/, FILE.macros],
  [/^(comments|threadedComment)/, FILE.opmerkingen],
  [/^pivotTable/, FILE.draaitabellen],
  [/^externalLink/, FILE.koppelingen],
  [/^(ctrlProp|control|activeXControlBinary|diagram)/, FILE.vormen],
];
/** What newer programs add to a sheet, by the elements it is made of. */
const EXTENSIONS: readonly (readonly [string, string])[] = [
  ['sparklineGroup', FILE.sparklines],
  ['slicer', FILE.slicers],
  ['dataValidation', FILE.invoer],
  ['cfRule', FILE.voorwaardelijk],
];

/** What a file has that the workbench leaves out, as Dutch phrases. */
export function lostParts({ parts, kinds, leftOut, otherSheets }: WorkbookPackage): string[] {
  const names = [...kinds, ...leftOut.map((path) => path.slice(path.lastIndexOf('/') + 1))];
  const found = new Set(LOST.filter(([pattern]) => names.some((name) => pattern.test(name))).map(([, phrase]) => phrase));
  if (hasShapes(parts)) found.add(FILE.vormen);
  return [...found, ...(otherSheets.length > 0 ? [FILE.bladsoorten(otherSheets.join(', '))] : [])];
}

/** The same of its sheets. */
export function lostOfSheets(sheets: readonly (SheetLosses & { readonly name: string })[]): string[] {
  const farCells = sheets.flatMap(({ name, farCells: cells }) => cells.map((cell) => `${name}!${cell}`));
  return [
    ...(farCells.length > 0 ? [FILE.verreCellen(farCells.join(', '))] : []),
    ...EXTENSIONS.filter(([element]) => sheets.some(({ extensions }) => extensions.has(element))).map(([, phrase]) => phrase),
  ];
}

function hasShapes(parts: WorkbookPackage['parts']): boolean {
  return [...parts].some(
    ([path, text]) => /^xl\/drawings\/drawing\d+\.xml$/.test(path) && typeof text === 'string' && /<xdr:(sp|grpSp|cxnSp)\b/.test(text),
  );
}
