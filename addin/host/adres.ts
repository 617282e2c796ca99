import { Werkmapfout } from './werkmap.ts';

/** A block of cells by number, counted from 0; both ends belong to it. */
export interface Vak {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const ADRES = /^([A-Z]{1,3})([1-9]\d{0,6})(?::([A-Z]{1,3})([1-9]\d{0,6}))?$/;

/**
 * The block an address such as `A1:C5` means.
 * @throws Werkmapfout when it is no address of cells.
 * @example vakVan('B2:C5') // { left: 1, top: 1, right: 2, bottom: 4 }
 */
export function vakVan(adres: string): Vak {
  const [, kolom1, rij1, kolom2 = kolom1, rij2 = rij1] = ADRES.exec(adres) ?? [];
  if (kolom1 === undefined || rij1 === undefined || kolom2 === undefined || rij2 === undefined) {
    throw new Werkmapfout(`"${adres}" is geen adres van cellen; verwacht zoiets als A1 of A1:C5.`);
  }
  const kolommen = [kolomnummer(kolom1), kolomnummer(kolom2)];
  const rijen = [Number(rij1) - 1, Number(rij2) - 1];
  return { left: Math.min(...kolommen), right: Math.max(...kolommen), top: Math.min(...rijen), bottom: Math.max(...rijen) };
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

function kolomnummer(letters: string): number {
  return [...letters].reduce((nummer, letter) => nummer * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function kolomletters(nummer: number): string {
  const rest = nummer % 26;
  const letter = String.fromCharCode(65 + rest);
  return nummer < 26 ? letter : kolomletters((nummer - rest) / 26 - 1) + letter;
}
