const GETAL = new Intl.NumberFormat('nl-NL');
const PROCENT = new Intl.NumberFormat('nl-NL', { style: 'percent', maximumFractionDigits: 0 });

/** A number as a Dutch reader expects it, with a real minus sign. `getal(-1234)` → `'−1.234'`. */
export function getal(waarde: number): string {
  return GETAL.format(waarde).replace('-', '−');
}

/** A fraction as whole percents. `procent(0.448)` → `'45%'`. */
export function procent(deel: number): string {
  return PROCENT.format(deel);
}
