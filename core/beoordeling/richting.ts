import type { Trede } from '../trede.ts';

/** Whether a trede is higher or lower than the one before. */
export type Richting = 'omhoog' | 'gelijk' | 'omlaag' | 'onbekend';

/** `richtingVan(2, 3)` → `'omhoog'`: opschalen. */
export function richtingVan(vorige: Trede | undefined, trede: Trede | undefined): Richting {
  if (vorige === undefined || trede === undefined) return 'onbekend';
  if (trede > vorige) return 'omhoog';
  return trede < vorige ? 'omlaag' : 'gelijk';
}
