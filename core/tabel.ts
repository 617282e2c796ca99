import { isLeeg } from './invoer/index.ts';
import { type Kolomnaam, keyOf, kolomVan } from './kolomnaam.ts';
import { TABELFOUT } from './tabel-messages.ts';

/** A table with a header row: where its known columns are, and its other rows. */
export interface Tabel {
  /** The headers as they stand, as text. */
  readonly koppen: readonly string[];
  /** Index of each recognised column. */
  readonly kolommen: ReadonlyMap<Kolomnaam, number>;
  /** The rows below the header row. */
  readonly rijen: readonly (readonly unknown[])[];
}

/** How many rows a title above the headers may take. */
const HOOGSTE_KOPRIJ = 10;

/**
 * The row with the headers, for a table that may have titles above it: the first with two or more known columns.
 * `undefined` where there is none, so that this is no table with figures.
 */
export function findKoprij(cellen: readonly (readonly unknown[])[]): number | undefined {
  const bekend = (cel: unknown) => typeof cel === 'string' && kolomVan(cel) !== undefined;
  const koprij = cellen.slice(0, HOOGSTE_KOPRIJ).findIndex((rij) => rij.filter(bekend).length >= 2);
  return koprij < 0 ? undefined : koprij;
}

/**
 * Reads a table with a header row; unknown columns are passed over.
 * Throws an `Invoerfout` for a missing required column, for two columns with the same meaning,
 * and for a column `stand`, of which the sign cannot be known.
 */
export function readTabel(cellen: readonly (readonly unknown[])[], verplicht: readonly Kolomnaam[]): Tabel {
  const koppen = (cellen[0] ?? []).map((kop) => (typeof kop === 'string' ? kop.trim() : ''));
  const kolommen = new Map<Kolomnaam, number>();
  for (const [index, kop] of koppen.entries()) {
    const naam = kolomVan(kop);
    if (naam === undefined) continue;
    const eerder = kolommen.get(naam);
    if (eerder !== undefined) throw TABELFOUT.kolom_dubbel({ eerste: koppen[eerder]!, tweede: kop, kolom: naam });
    kolommen.set(naam, index);
  }
  const ontbrekend = verplicht.filter((naam) => !kolommen.has(naam));
  if (ontbrekend.length > 0) throw TABELFOUT.kolom_ontbreekt({ ontbrekend, koppen, stand: koppen.some((kop) => keyOf(kop) === 'stand') });
  return { koppen, kolommen, rijen: cellen.slice(1) };
}

/** The cell of a row in a known column; `null` where the table has no such column. */
export function celVan(tabel: Tabel, rij: readonly unknown[], naam: Kolomnaam): unknown {
  const index = tabel.kolommen.get(naam);
  return index === undefined ? null : rij[index];
}

/** The place of a cell for a message. `plaatsVan(tabel, 5, 'taakstelling')` → `'rij 5, kolom "Taakstelling"'`. */
export function plaatsVan(tabel: Tabel, rijnummer: number, naam: Kolomnaam): string {
  const kop = tabel.koppen[tabel.kolommen.get(naam) ?? -1] ?? naam;
  return `rij ${rijnummer}, kolom "${kop.slice(0, 40)}"`;
}

/** What the key of a name that sums up holds; no municipality is called so. */
const SAMENVATTEND = /tota(al|len)|gemiddeld|provincie|overig|^som$/;

/** Whether a row is a total, a province or an average, which is not assessed. */
export function isSamenvattend(gemeente: unknown): boolean {
  return typeof gemeente === 'string' && SAMENVATTEND.test(keyOf(gemeente));
}

const TABELTOTALEN: ReadonlySet<string> = new Set(['totaal', 'totalen', 'som', 'provincie', 'provincietotaal', 'provincieutrecht']);

/** Whether a row is the total of its whole table, and not of a part of it such as `Totaal regio Eemland`. */
export function isTabeltotaal(gemeente: string): boolean {
  return TABELTOTALEN.has(keyOf(gemeente));
}

/** Whether all cells of a row are blank. */
export function isLegeRij(rij: readonly unknown[]): boolean {
  return rij.every(isLeeg);
}
