import { celplaats, kolomletters } from '../../core/celadres.ts';
import { WERKMAPFOUT } from './host-messages.ts';

/** A block of cells by number, counted from 0; both ends belong to it. */
export interface Vak {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * The block an address such as `A1:C5` means.
 * @throws Werkmapfout when it is no address of cells.
 * @example vakVan('B2:C5') // { left: 1, top: 1, right: 2, bottom: 4 }
 */
export function vakVan(adres: string): Vak {
  const [begin = '', eind = begin, ...meer] = adres.split(':');
  const [van, tot] = [celplaats(begin), celplaats(eind)];
  if (van === undefined || tot === undefined || meer.length > 0) {
    throw WERKMAPFOUT.geen_adres({ adres });
  }
  return {
    left: Math.min(van.kolom, tot.kolom),
    right: Math.max(van.kolom, tot.kolom),
    top: Math.min(van.rij, tot.rij),
    bottom: Math.max(van.rij, tot.rij),
  };
}

/**
 * The address of a block: `A1:C5`, or `A1` for one cell.
 * @example adresVan({ left: 1, top: 1, right: 2, bottom: 4 }) // 'B2:C5'
 */
export function adresVan({ left, top, right, bottom }: Vak): string {
  const begin = `${kolomletters(left)}${top + 1}`;
  const eind = `${kolomletters(right)}${bottom + 1}`;
  return begin === eind ? begin : `${begin}:${eind}`;
}
