import type { Werkmap } from '../../host/werkmap.ts';
import { readSheet } from './read-sheet.ts';
import { GEEN_WERKMAPKADER, KADERBLAD, type Werkmapkader } from './werkmapkader.ts';

/**
 * The framework of a workbook, the same object as long as its sheet holds the same. What reads and checks a table is loaded where there
 * is one. Rejects where the sheet cannot be read: that is not to have none.
 */
export async function findWerkmapkader(werkmap: Werkmap): Promise<Werkmapkader> {
  const cellen = await readSheet(werkmap, KADERBLAD);
  if (cellen === undefined || cellen.length === 0) return GEEN_WERKMAPKADER;
  const { checkedKader } = await import('./checked-kader.ts');
  return checkedKader(cellen);
}
