/** The end of a message that offers the nearest names. `lijktOp(['Soest'])` → `'; lijkt op Soest'`. */
export function lijktOp(naaste: readonly string[]): string {
  return naaste.length === 0 ? '' : `; lijkt op ${naaste.join(', ')}`;
}
