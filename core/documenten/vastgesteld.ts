import type { Trede } from '../trede.ts';
import type { Datum } from '../datum.ts';
import { Invoerfout, isLeegOfNul, ofFout, readDatum, readTekst, readTrede } from '../invoer/index.ts';
import { group } from '../group.ts';
import { readVaststellingen } from '../vaststellen/index.ts';
import type { Ketenstand } from '../zegel/index.ts';
import { keyOf } from '../kolomnaam.ts';
import { celVan, plaatsVan, type Tabel } from '../tabel.ts';

/** What was decided of a half-year, as the sheet with vaststellingen keeps it. */
export interface Vastgesteld {
  readonly trede: Trede;
  readonly op: Datum;
  /** The day of the figures it was decided on. */
  readonly cijfers_van: Datum;
  /** Why, in the words of who decided; empty where none was given. */
  readonly reden: string;
  /** The first day on which it does not hold any more; `undefined` where it has no end. */
  readonly tot: Datum | undefined;
  /** The place in the order in which all were decided; 0 where the table does not say. */
  readonly volgnummer: number;
  /** The seal of the row is broken: what was decided is not certain. */
  readonly isGewijzigd: boolean;
}

/**
 * The decision in a row, known by its column `vastgesteld_op`; `undefined` where that is blank: then a column `trede` may be computed
 * or published. Without `datum_cijfers` the figures are those of the row's own day, or of the day of the decision. Throws an `Invoerfout` that names row and column.
 */
export function vastgesteldIn(
  tabel: Tabel,
  rij: readonly unknown[],
  rijnummer: number,
  gewijzigd: ReadonlySet<number>,
): Vastgesteld | undefined {
  const op = celVan(tabel, rij, 'vastgesteld_op');
  const reden = celVan(tabel, rij, 'reden');
  const tot = celVan(tabel, rij, 'geldig_tot');
  if (isLeegOfNul(op)) return undefined;
  const dagen = ['datum_cijfers', 'datum'].map((kop) => ({ kop, dag: cel(tabel, rij, kop) })).find(({ dag }) => !isLeegOfNul(dag));
  return {
    trede: readTrede(celVan(tabel, rij, 'trede'), plaatsVan(tabel, rijnummer, 'trede')),
    op: readDatum(op, plaatsVan(tabel, rijnummer, 'vastgesteld_op')),
    cijfers_van: dagen === undefined ? readDatum(op, '') : readDatum(dagen.dag, `rij ${rijnummer}, kolom "${dagen.kop}"`),
    reden: isLeegOfNul(reden) ? '' : readTekst(reden, plaatsVan(tabel, rijnummer, 'reden')).trim(),
    tot: isLeegOfNul(tot) ? undefined : readDatum(tot, plaatsVan(tabel, rijnummer, 'geldig_tot')),
    volgnummer: Number(cel(tabel, rij, 'volgnummer')) || 0,
    isGewijzigd: gewijzigd.has(rijnummer),
  };
}

function cel({ koppen }: Tabel, rij: readonly unknown[], kop: string): unknown {
  return rij[koppen.findIndex((een) => keyOf(een) === keyOf(kop))];
}

/** What the seals of a table of vaststellingen say: by row, and of the table as a whole. Nothing of any other table. */
export interface Zegeloordeel {
  readonly perRij: ReadonlyMap<number, readonly string[]>;
  readonly algemeen: readonly string[];
  /** Whether the table is the sheet with vaststellingen. */
  readonly isBlad: boolean;
  /** Rows of which it is not certain that they say what was decided. */
  readonly gewijzigd: ReadonlySet<number>;
}

/** Checks the seals of a table, and against what was noted apart from its rows; that is `undefined` where only the table is known. */
export function zegelsIn(cellen: readonly (readonly unknown[])[], genoteerd?: readonly Ketenstand[]): Zegeloordeel {
  const gelezen = ofFout(() => readVaststellingen(cellen, genoteerd));
  const bevindingen = gelezen instanceof Invoerfout ? [] : gelezen.bevindingen;
  const opRij = group(bevindingen, ({ rij }) => rij);
  return {
    perRij: new Map([...opRij].flatMap(([rij, groep]) => (rij === undefined ? [] : [[rij, groep.map(({ zin }) => zin)] as const]))),
    isBlad: !(gelezen instanceof Invoerfout),
    algemeen: (opRij.get(undefined) ?? []).map(({ zin }) => zin),
    gewijzigd: new Set(bevindingen.flatMap(({ rij, soort }) => (rij === undefined || soort === 'kopie' ? [] : [rij]))),
  };
}
