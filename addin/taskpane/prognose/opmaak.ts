const GEHEEL = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 });
const EEN = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

function metMin(tekst: string): string {
  return tekst === '-0' || tekst === '-0,0' ? tekst.slice(1) : tekst.replace('-', '−');
}

/** Persons, rounded to whole ones, with a real minus sign. `aantal(-1234.4)` → `'−1.234'`. */
export function aantal(personen: number): string {
  return metMin(GEHEEL.format(personen));
}

/** Persons per week, to one decimal. `tempotekst(2.14)` → `'2,1'`. */
export function tempotekst(tempo: number): string {
  return metMin(EEN.format(tempo));
}

/** A probability in whole percents; what is not certain is never written as 0% or 100%. */
export function procent(kans: number): string {
  if (kans > 0 && kans < 0.005) return '<1%';
  if (kans < 1 && kans >= 0.995) return '>99%';
  return `${Math.round(100 * kans)}%`;
}
