import { getal } from './getal.ts';

/** A change, always with its sign; none where it rounds to 0. `metTeken(12)` → `'+12'`, `metTeken(-3)` → `'−3'`, `metTeken(0.4)` → `'0'`. */
export function metTeken(waarde: number, decimalen = 0): string {
  const tekst = getal(waarde, decimalen);
  return waarde > 0 && tekst !== getal(0, decimalen) ? `+${tekst}` : tekst;
}
