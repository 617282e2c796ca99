import { perFeit } from './feiten/index.ts';
import { isLeeg } from './invoer/readers.ts';
import { TABELFOUT } from './tabel-messages.ts';

/** A column this project knows, by its own name. */
export type Kolomnaam = keyof typeof SYNONIEMEN;

/**
 * Other headers that senders use, besides the column's own name.
 * Case, spaces, underscores and diacritics do not matter.
 */
const SYNONIEMEN = {
  ...perFeit(({ synoniemen }) => synoniemen),
  gemeente: ['gemeentenaam', 'naam gemeente'],
  peildatum: [],
  datum: ['datum stand', 'stand per'],
  totaalopgave: ['totale opgave', 'opgave totaal'],
  trede: ['inschaling', 'trede interventieladder'],
  richting: [],
  trede_zonder_koppelingstekort: [],
  beoordeling_op: ['beoordeeld op', 'beoordeling naar aanleiding van'],
  realisatie_taakstelling: ['percentage taakstelling', '% taakstelling'],
  realisatie_totaalopgave: ['percentage totaalopgave', '% totaalopgave'],
  achterstand_eind: ['eindachterstand', 'achterstand einde periode'],
  extra_doelstelling: ['extra opgave'],
  tempo: ['eigen tempo', 'tempo per week'],
  gepland: [],
  bekend_op: ['bekend', 'datum bekend'],
  aantal: ['aantal personen'],
  kans: [],
  bovenop: ['extra'],
  nidos_nodig: ['nodige nidos-plekken', 'nidos-plekken nodig'],
  nidos_gerealiseerd: ['gerealiseerde nidos-plekken', 'nidos-plekken gerealiseerd'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** A table with a header row: where its known columns are, and its other rows. */
export interface Tabel {
  /** The headers as they stand, as text. */
  readonly koppen: readonly string[];
  /** Index of each recognised column. */
  readonly kolommen: ReadonlyMap<Kolomnaam, number>;
  /** The rows below the header row. */
  readonly rijen: readonly (readonly unknown[])[];
}

/** A header without what does not matter. `keyOf('Achterstand_begin ')` → `'achterstandbegin'`. */
export function keyOf(kop: string): string {
  return kop.slice(0, 200).normalize('NFKD').toLowerCase().replace(/[^a-z0-9%]/g, '');
}

const KOLOM_OP_KEY: ReadonlyMap<string, Kolomnaam> = new Map(
  (Object.keys(SYNONIEMEN) as Kolomnaam[]).flatMap((naam) => [naam, ...SYNONIEMEN[naam]].map((kop) => [keyOf(kop), naam] as const)),
);

/** The column a header names, by its own name or a synonym. `kolomVan('Taakstelling halfjaar')` → `'taakstelling'`. */
export function kolomVan(kop: string): Kolomnaam | undefined {
  return KOLOM_OP_KEY.get(keyOf(kop));
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
