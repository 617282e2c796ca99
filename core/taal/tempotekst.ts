import { getal } from './getal.ts';

/** A pace in persons per week, to one decimal. `tempotekst(3.25)` → `'3,3'`. */
export function tempotekst(perWeek: number): string {
  return getal(perWeek, 1);
}
