import { type Feiten, feitenUit, FIELDS } from '../feiten/index.ts';
import { readCel, type Tabel } from '../tabel.ts';

/**
 * The facts in one row of a table. `rijnummer` is the number the user sees, for the message.
 * Throws an `Invoerfout` that names row and column.
 */
export function feitenUitRij(tabel: Tabel, rij: readonly unknown[], rijnummer: number): Feiten {
  return feitenUit((naam) => readCel<Feiten[typeof naam]>(tabel, rij, naam, FIELDS[naam].read, rijnummer));
}
