import { vakVan } from './adres.ts';
import { WERKMAPFOUT } from './host-messages.ts';
import type { Bereik } from './werkmap.ts';

/**
 * Checks that a block of values has the shape of the cells it is meant for.
 * @throws Werkmapfout naming both shapes.
 * @example controleerVorm({ blad: 'Blad1', adres: 'A1:B1' }, [[1, 2]]) // fine
 */
export function checkVorm(bereik: Bereik, blok: readonly (readonly unknown[])[]): void {
  const { left, right, top, bottom } = vakVan(bereik.adres);
  const rijen = bottom - top + 1;
  const kolommen = right - left + 1;
  if (blok.length === rijen && blok.every((rij) => rij.length === kolommen)) return;
  throw WERKMAPFOUT.andere_vorm({ adres: bereik.adres, rijen, kolommen, blok });
}
