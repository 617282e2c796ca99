import type { WorkbookData } from '@odoo/o-spreadsheet';
import type { Library } from '../library.ts';
import { type Blad, werkmapdata } from './example-blad.ts';
import { CONTROLE, HALFJAAR, NODIG, TELLING } from './halfjaar.ts';
import { PROGNOSE } from './example-prognose.ts';
import { PROVINCIE } from './provincie.ts';
import { TREDEN_PER_GEMEENTE } from './example-treden.ts';
import { UITLEG } from './uitleg.ts';
import { EXAMPLES } from './formula-examples.ts';

/** The sheets of the first workbook; their formulas use addresses only, so that Excel reads them too. */
export const BLADEN: readonly Blad[] = [UITLEG, HALFJAAR, TELLING, NODIG, CONTROLE, PROGNOSE, EXAMPLES, PROVINCIE, TREDEN_PER_GEMEENTE];

/** The workbook that the page opens with. */
export function exampleWorkbook(library: Library): WorkbookData {
  return werkmapdata(library, BLADEN);
}
