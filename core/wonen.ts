/** A share this small of a quotient is what floating point may be off. */
const AFRONDING = 1e-12;

/** Homes needed for persons, rounded up. `woningen(80, 2.25)` → 36 (Leusden's plan of 2022 assumed 35). */
export function woningen(personen: number, personen_per_woning: number): number {
  return Math.ceil((personen / personen_per_woning) * (1 - AFRONDING));
}
