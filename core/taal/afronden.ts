/**
 * A number rounded as a spreadsheet shows it: halves away from zero, of the number as it is written in 15 digits.
 * `afgerond(3.15, 1)` → `3.2`, where `(3.15).toFixed(1)` gives 3.1, since the number kept is a little below 3.15.
 */
export function afgerond(waarde: number, decimalen: number): number {
  const macht = 10 ** decimalen;
  const geheel = Math.round(Number((Math.abs(waarde) * macht).toPrecision(15)));
  return (Math.sign(waarde) * geheel) / macht;
}
