import { afgerond } from './afronden.ts';
import { getal } from './getal.ts';

/** A whole count with its noun, one as one. `aantal(1316, 'rij', 'rijen')` → `'1.316 rijen'`, `aantal(-1, 'rij', 'rijen')` → `'−1 rij'`. */
export function aantal(hoeveel: number, enkelvoud: string, meervoud: string): string {
  return `${getal(hoeveel)} ${Math.abs(afgerond(hoeveel, 0)) === 1 ? enkelvoud : meervoud}`;
}

/** `personen(1)` → `'1 persoon'`, `personen(1316)` → `'1.316 personen'`. */
export function personen(hoeveel: number): string {
  return aantal(hoeveel, 'persoon', 'personen');
}

/** `gemeenten(1)` → `'1 gemeente'`, `gemeenten(26)` → `'26 gemeenten'`. */
export function gemeenten(hoeveel: number): string {
  return aantal(hoeveel, 'gemeente', 'gemeenten');
}
