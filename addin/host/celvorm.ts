import { vakVan } from './adres.ts';
import { type Bereik, Werkmapfout } from './werkmap.ts';

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
  const widths = [...new Set(blok.map((rij) => rij.length))].join(' of ');
  throw new Werkmapfout(
    `Het bereik ${bereik.adres} heeft ${rijen} rij(en) en ${kolommen} kolom(men), de waarden ${blok.length} rij(en) en ${widths || '0'} kolom(men).`,
  );
}
