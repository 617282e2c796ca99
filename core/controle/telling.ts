import type { Bevinding } from './bevinding.ts';
import { type Controlerij, isEindstand, zeker } from './rij.ts';
import { bijSleutel, type Controletabel, type Telling } from './tabel.ts';

/**
 * Rule: a stated number of municipalities (`aantal op trede 2`, `aantal koppelingstekort`) is the number of rows with that value.
 * Looked at only where the table lists such values for the periode. Source: the counts and lists of the voortgangsrapportages.
 */
export function tellingen({ rijen, tellingen: gesteld }: Controletabel): readonly Bevinding[] {
  if (gesteld.length === 0) return [];
  const lijsten = lijstenVan(rijen);
  const perioden = new Set(rijen.map(({ periode }) => periode));
  return gesteld.flatMap(({ rij, periode, telt, aantal }): Bevinding[] => {
    const bedoeld = periode ?? (perioden.size === 1 ? [...perioden][0] : undefined);
    const lijst = lijsten.get(`${bedoeld} ${telt.kolom}`);
    const berekend = lijst?.get(String(telt.waarde))?.size ?? 0;
    if (lijst === undefined || berekend === aantal) return [];
    return [{ soort: 'telling', ernst: 'fout', rij, kolom: telt.kolom, gevonden: aantal, berekend, waarde: String(telt.waarde) }];
  });
}

/** By periode and column, then by value: the areas with it, each once. No list with a trede that cannot be read: its numbers cannot fit. */
function lijstenVan(rijen: readonly Controlerij[]): ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>> {
  const lijsten = new Map<string, Map<string, Set<string>>>();
  const onleesbaar = new Set<string>();
  for (const rij of rijen) {
    if (rij.rol === 'totaal' || !isEindstand(rij)) continue;
    if (rij.cijfers.trede === undefined) onleesbaar.add(`${rij.periode} trede`);
    for (const [kolom, waarde] of waardenVan(rij)) {
      const lijst = bijSleutel(lijsten, `${rij.periode} ${kolom}`, () => new Map<string, Set<string>>());
      bijSleutel(lijst, waarde, () => new Set()).add(rij.naam === '' ? String(rij.rij) : rij.naam);
    }
  }
  for (const lijst of onleesbaar) lijsten.delete(lijst);
  return lijsten;
}

function waardenVan(rij: Controlerij): readonly (readonly [Telling['telt']['kolom'], string])[] {
  const trede = zeker(rij, 'trede');
  return [
    ...(trede === undefined ? [] : [['trede', String(trede)] as const]),
    ...(rij.beoordeling_op === undefined ? [] : [['beoordeling_op', rij.beoordeling_op] as const]),
  ];
}
