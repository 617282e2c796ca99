import { type Invoerfout, INVOERFOUT, shownValue } from './invoer/index.ts';
import { keyOf } from './kolomnaam.ts';
import { celVan, type Tabel } from './tabel.ts';

/** A cell of a result: text, a number, or an error that belongs to this cell alone. */
export type Uitvoercel = string | number | Invoerfout;

/** A result with a header row. */
export type Uitvoertabel = readonly (readonly Uitvoercel[])[];

/** A column of a result: its header and its cell for a row. */
export interface Uitvoerkolom<R> {
  readonly kop: string;
  readonly cel: (rij: R) => Uitvoercel;
}

/**
 * The columns asked for, in that order: output columns by name, or columns of the input table by header.
 * All output columns where none are asked for. Throws an `Invoerfout` that lists what can be asked.
 */
export function chooseKolommen<R>(
  gevraagd: readonly string[],
  output: readonly Uitvoerkolom<R>[],
  tabel: Tabel,
  invoercellen: (rij: R) => readonly unknown[],
): readonly Uitvoerkolom<R>[] {
  if (gevraagd.length === 0) return output;
  return gevraagd.map((kop) => {
    const key = keyOf(kop);
    const eigen = output.find((kolom) => keyOf(kolom.kop) === key);
    if (eigen !== undefined) return eigen;
    const index = tabel.koppen.findIndex((invoerkop) => invoerkop !== '' && keyOf(invoerkop) === key);
    if (index >= 0) return { kop: tabel.koppen[index]!, cel: (rij) => doorgegeven(invoercellen(rij)[index]) };
    throw INVOERFOUT.geen_keuze({
      naam: 'kolommen',
      cel: kop,
      keuzes: [...new Set([...output.map((kolom) => kolom.kop), ...tabel.koppen.filter((invoerkop) => invoerkop !== '')])],
    });
  });
}

/** An input cell as it can be shown again: text and finite numbers as they are, blanks blank, anything else in words. */
export function doorgegeven(cel: unknown): string | number {
  if (typeof cel === 'string') return cel;
  if (Number.isFinite(cel)) return cel as number;
  return cel === null || cel === undefined ? '' : shownValue(cel);
}

/** The municipality of a row, to be shown again; blank where the cell is (the desktop passes 0) or holds an error, which is no name. */
export function gemeenteVan(tabel: Tabel, rij: readonly unknown[]): string | number {
  const cel = celVan(tabel, rij, 'gemeente');
  return cel === 0 || typeof cel === 'object' ? '' : doorgegeven(cel);
}

/** The result as rows: headers, then a row for each. */
export function alsOutput<R>(kolommen: readonly Uitvoerkolom<R>[], rijen: readonly R[]): Uitvoertabel {
  return [kolommen.map(({ kop }) => kop), ...rijen.map((rij) => kolommen.map(({ cel }) => cel(rij)))];
}
