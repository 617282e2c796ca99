import type { Celwaarde } from './werkmap.ts';

/** Whether a cell holds what was written there: an empty text is an empty cell, an error counts by its code. */
export function zelfdeWaarde(een: Celwaarde, ander: Celwaarde): boolean {
  const kern = (waarde: Celwaarde): unknown =>
    waarde === '' ? null : typeof waarde === 'object' && waarde !== null ? `fout ${waarde.fout}` : waarde;
  return kern(een) === kern(ander);
}

/** Whether cells still hold `was`, and no formula: a cell that shows nothing but holds something is not empty. */
export function houdt(
  was: readonly (readonly Celwaarde[])[],
  nu: readonly (readonly Celwaarde[])[],
  formules: readonly (readonly (string | null)[])[],
): boolean {
  return was.every((rij, r) =>
    rij.every((waarde, k) => {
      const cel = nu[r]?.[k] ?? null;
      return formules[r]?.[k] === null && (waarde === null ? cel === null : zelfdeWaarde(cel, waarde));
    }),
  );
}
