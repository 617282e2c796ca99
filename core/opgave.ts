/**
 * totaalopgave = taakstelling + herverdeling + achterstand at the start, in persons.
 * Source: toezichtbrieven 2022-1. `totaalopgave(203, 171, 1)` → 375.
 */
export function totaalopgave(taakstelling: number, achterstand_begin: number, herverdeling = 0): number {
  return taakstelling + herverdeling + achterstand_begin;
}

/**
 * What is still to be housed: totaalopgave − gerealiseerd − nagekomen, in persons.
 * Positive is an achterstand, negative a voorsprong. `achterstand(375, 168)` → 207.
 */
export function achterstand(totaalopgave: number, gerealiseerd: number, nagekomen = 0): number {
  return totaalopgave - gerealiseerd - nagekomen;
}

/**
 * gerealiseerd ÷ opgave as an unrounded fraction; `undefined` where there is no opgave (0 or a voorsprong).
 * `realisatie(168, 204)` → 0.8235…
 */
export function realisatie(gerealiseerd: number, opgave: number): number | undefined {
  return opgave > 0 ? gerealiseerd / opgave : undefined;
}
