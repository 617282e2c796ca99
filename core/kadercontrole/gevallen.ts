import type { Kadertabel } from '../kader/index.ts';
import { type WayExample, exampleOf } from './example-of-way.ts';
import { valueAt } from './linear.ts';
import { tijdvakken } from './tijdvakken.ts';
import { pathsThrough } from './ways.ts';

/** A case of a framework: what is given of a municipality, the row that must match, and what must follow. */
export interface Geval {
  readonly gegeven: WayExample;
  readonly nr: string;
  /** The row as the user counts: the header row is 1. */
  readonly rij: number;
  /** By its place from the lightest, 1; 0 is off the ladder, `null` cannot be known. */
  readonly uitkomst: number | null;
}

/** One case for each way that facts can take through the rules of a table itself, in every stretch of periods. */
export function gevallenVan(tabel: Kadertabel): readonly Geval[] {
  return tijdvakken(tabel)
    .filter(({ leeswijze }) => leeswijze === undefined)
    .flatMap((vak) =>
      pathsThrough(vak, true).paths.flatMap(({ result: { regel, uitkomst }, point, states }) => {
        if (regel === undefined) return [];
        const gegeven = exampleOf(vak, point, states);
        return [{ gegeven, nr: regel.nr, rij: regel.rij, uitkomst: uitkomst === undefined ? null : Math.round(valueAt(uitkomst, point)) }];
      }),
    );
}
