import type { Trede } from '../trede.ts';
import type { Datum } from '../datum.ts';
import { isLeeg, readDatum, readTrede } from '../invoer/index.ts';
import { keyOf } from '../kolomnaam.ts';
import { celVan, plaatsVan, type Tabel } from '../tabel.ts';

/** What was decided of a half-year, as the sheet with vaststellingen keeps it. */
export interface Vastgesteld {
  readonly trede: Trede;
  readonly op: Datum;
  /** The day of the figures it was decided on. */
  readonly cijfers_van: Datum;
}

/**
 * The decision in a row of a table of vaststellingen, known by its columns `vastgesteld_op` and `datum_cijfers`; `undefined` in any
 * other table, of which a column `trede` may be computed or published. Throws an `Invoerfout` that names row and column.
 */
export function vastgesteldIn(tabel: Tabel, rij: readonly unknown[], rijnummer: number): Vastgesteld | undefined {
  const op = cel(tabel, rij, 'vastgesteld_op');
  const cijfers_van = cel(tabel, rij, 'datum_cijfers');
  if (isLeeg(op) || isLeeg(cijfers_van)) return undefined;
  return {
    trede: readTrede(celVan(tabel, rij, 'trede'), plaatsVan(tabel, rijnummer, 'trede')),
    op: readDatum(op, `rij ${rijnummer}, kolom "vastgesteld_op"`),
    cijfers_van: readDatum(cijfers_van, `rij ${rijnummer}, kolom "datum_cijfers"`),
  };
}

function cel({ koppen }: Tabel, rij: readonly unknown[], kop: string): unknown {
  return rij[koppen.findIndex((een) => keyOf(een) === keyOf(kop))];
}
