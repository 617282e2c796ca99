import { personen } from './aantal.ts';
import { afgerond } from './afronden.ts';
import { getal } from './getal.ts';

/** A stand in words, in whole persons: positive is an achterstand, negative a voorsprong. `standInWoorden(-3)` → `'voorsprong 3'`, `standInWoorden(0.4)` → `'geen achterstand'`. */
export function standInWoorden(waarde: number): string {
  const heel = afgerond(waarde, 0);
  if (heel > 0) return `achterstand ${getal(heel)}`;
  return heel < 0 ? `voorsprong ${getal(-heel)}` : 'geen achterstand';
}

/**
 * A stand as a sentence names it; `hoeveel` writes the count where the sentence says otherwise that they are persons.
 * `eenStand(1340)` → `'een achterstand van 1.340 personen'`, `eenStand(-150, getal)` → `'een voorsprong van 150'`.
 */
export function eenStand(waarde: number, hoeveel: (persons: number) => string = personen): string {
  const heel = afgerond(waarde, 0);
  if (heel > 0) return `een achterstand van ${hoeveel(heel)}`;
  return heel < 0 ? `een voorsprong van ${hoeveel(-heel)}` : 'geen achterstand';
}
