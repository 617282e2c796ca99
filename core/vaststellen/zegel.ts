/**
 * The seal of the first version, by which rows on sheets of users are still checked. A short mark of what stands in a row: eight characters that change with any cell. It tells that a cell was changed by
 * mistake; it is no protection against someone who wants to deceive. Numbers and texts that look alike have the same mark, since a
 * spreadsheet may make one of the other. Method: FNV-1a, 32 bits.
 */
export function oudZegelVan(cellen: readonly unknown[]): string {
  let hash = 0x811c9dc5;
  for (const teken of cellen.map((cel) => String(cel ?? '')).join('\u001f')) {
    hash = Math.imul(hash ^ teken.codePointAt(0)!, 0x01000193);
  }
  return `z${(hash >>> 0).toString(16).padStart(8, '0')}`;
}
