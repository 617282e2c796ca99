import type { Datum } from '../datum.ts';
import type { Kaderkeuze } from '../kader/index.ts';
import type { Uitvoercel, Uitvoertabel } from '../output.ts';
import { type Trede, TREDEN } from '../trede.ts';
import { type Nodigrij, nodigRijen } from './nodig.ts';

/** What is told of each trede, as the end of its headings. */
const MATEN = ['totaal_nodig', 'nog_te_gaan', 'per_week', 'status'] as const;

/**
 * NODIG in the form `breed`: one row per municipality and periode with its present trede, and per trede from 1 on to the heaviest that a
 * row reaches what `nodigTabel` gives in rows. A trede heavier than the present one is blank, and so is one that cannot be reached.
 */
export function nodigBreed(cellen: readonly (readonly unknown[])[], datum: Datum | undefined, keuze?: Kaderkeuze): Uitvoertabel {
  const rijen = nodigRijen(cellen, datum, keuze);
  const namen = uitkomstnamen(rijen);
  return [
    ['gemeente', 'periode', 'trede', ...namen.flatMap((naam) => MATEN.map((maat) => `${naam}_${maat}`))],
    ...rijen.map((rij) => {
      const perNaam = new Map(rij.drempels.map((drempel) => [uitkomstnaam(rij, drempel.trede), drempel]));
      return [
        rij.gemeente,
        rij.periode,
        rij.nu,
        ...namen.flatMap((naam) => MATEN.map((maat): Uitvoercel => perNaam.get(naam)?.[maat] ?? '')),
      ];
    }),
  ];
}

/** The outcomes that get columns, from light to heavy: of a framework with classes the classes by their names. */
function uitkomstnamen(rijen: readonly Nodigrij[]): readonly string[] {
  return [
    ...new Set(
      TREDEN.flatMap((uitkomst) =>
        rijen.filter(({ drempels }) => drempels.some(({ trede }) => trede >= uitkomst)).map((rij) => uitkomstnaam(rij, uitkomst)),
      ),
    ),
  ];
}

function uitkomstnaam({ kader }: Nodigrij, uitkomst: Trede): string {
  return kader?.heeftKlassen ? String(kader.uitkomstcel(uitkomst)) : `trede_${uitkomst}`;
}
