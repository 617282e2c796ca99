import type { WorkbookData } from '@odoo/o-spreadsheet';
import type { Library } from '../library.ts';
import { type Blad, werkmapdata } from './example-blad.ts';
import { CONTROLE_EXAMPLE, HALFJAAR, NODIG_EXAMPLE, TELLING_EXAMPLE } from './halfjaar.ts';
import { PROGNOSE_EXAMPLE } from './example-prognose.ts';
import { PROVINCIE_EXAMPLE } from './provincie.ts';
import { TREDEN_PER_GEMEENTE } from './example-treden.ts';
import { UITLEG } from './uitleg.ts';
import { FORMULA_EXAMPLES } from './formula-examples.ts';

/** The sheets of the first workbook; their formulas use addresses only, so that Excel reads them too. */
export const BLADEN: readonly Blad[] = [
  UITLEG,
  HALFJAAR,
  TELLING_EXAMPLE,
  NODIG_EXAMPLE,
  CONTROLE_EXAMPLE,
  PROGNOSE_EXAMPLE,
  FORMULA_EXAMPLES,
  PROVINCIE_EXAMPLE,
  TREDEN_PER_GEMEENTE,
];

/** The workbook that the page opens with. */
export function exampleWorkbook(library: Library): WorkbookData {
  return werkmapdata(library, BLADEN);
}
