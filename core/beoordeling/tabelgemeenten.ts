import type { Kaderkeuze } from '../kader/index.ts';
import { VERPLICHTE_FEITEN } from '../feiten/index.ts';
import { gemeentenaam, gemeentesleutel } from '../gemeente/index.ts';
import { readTabel } from '../tabel.ts';
import { beoordeelRijen, type Beoordelingsrij } from './beoordeel-tabel.ts';

/** A municipality of a table, whatever the spelling of its rows. */
export interface Tabelgemeente {
  /** What its rows have in common; two municipalities may look alike, never have one key. */
  readonly key: string;
  readonly naam: string;
  /** Its rows with figures: assessed, or not readable. */
  readonly rijen: readonly Beoordelingsrij[];
}

/**
 * The municipalities of a table in order of appearance, each with its rows; totals, blank rows and rows without a name
 * belong to nobody. Throws an `Invoerfout` where the headers are wrong.
 */
export function gemeentenIn(cellen: readonly (readonly unknown[])[], keuze?: Kaderkeuze): readonly Tabelgemeente[] {
  readTabel(cellen, ['gemeente', ...VERPLICHTE_FEITEN]);
  const found = new Map<string, { key: string; naam: string; rijen: Beoordelingsrij[] }>();
  for (const rij of beoordeelRijen(cellen, keuze).rijen) {
    const naam = gemeentenaam(rij.gemeente);
    if (rij.soort === 'overgeslagen' || naam === '') continue;
    const key = gemeentesleutel(rij.gemeente);
    const gemeente = found.get(key) ?? { key, naam, rijen: [] };
    gemeente.rijen.push(rij);
    found.set(key, gemeente);
  }
  return [...found.values()];
}
