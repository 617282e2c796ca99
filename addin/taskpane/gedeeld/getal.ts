const GETAL = new Intl.NumberFormat('nl-NL');

/** A number as a Dutch reader expects it, with a real minus sign. `getal(-1234)` → `'−1.234'`. */
export function getal(waarde: number): string {
  return GETAL.format(waarde).replace('-', '−');
}
