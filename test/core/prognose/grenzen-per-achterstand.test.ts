import { describe, expect, it } from 'vitest';
import { grenzenPerAchterstand } from '../../../core/prognose/grenzen-per-achterstand.ts';
import { type OpenFeiten, tredegrenzen } from '../../../core/prognose/kansen.ts';

type Feiten = Omit<OpenFeiten, 'achterstand_begin'>;

/** The achterstanden of which a row of thresholds is not what is found for that achterstand alone. */
function anders(feiten: Feiten, laagste: number, aantal: number): number[] {
  const grenzen = grenzenPerAchterstand(feiten, laagste, aantal);
  expect(grenzen.map(({ length }) => length)).toEqual(new Array(7).fill(aantal));
  return Array.from({ length: aantal }, (_, i) => i).filter(
    (i) => grenzen.map((rij) => rij[i]).join() !== tredegrenzen({ ...feiten, achterstand_begin: laagste + i }, 0).join(),
  );
}

describe('thresholds by achterstand at the start', () => {
  it.each(['2022-2', '2024-2'] as const)('are those of every achterstand apart, in %s', (periode) => {
    for (const vorige_trede of [undefined, 1, 2, 3, 4, 5, 6] as const) {
      for (const feiten of [
        { periode, taakstelling: 30, vorige_trede },
        { periode, taakstelling: 0, vorige_trede, herverdeling: 4 },
        { periode, taakstelling: 20, vorige_trede, herverdeling: -3, gekoppeld: 25, nagekomen_vorige: 6 },
      ]) {
        expect(anders(feiten, -60, 181)).toEqual([]);
      }
    }
  });
  it('are found for a row of any length', () => {
    for (const aantal of [1, 2, 3, 4, 5]) expect(anders({ periode: '2024-2', taakstelling: 30, vorige_trede: 2 }, -3, aantal)).toEqual([]);
  });
});
