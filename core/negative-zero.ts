/** The number, with 0 for a negative 0, which a cell would show and a comparison would tell from 0. */
export function withoutNegativeZero(getal: number): number {
  return getal === 0 ? 0 : getal;
}
