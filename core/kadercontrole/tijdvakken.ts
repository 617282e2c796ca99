import { type Geldend, geldendIn, instellingVan, type Kaderregel, type Kadertabel } from '../kader/index.ts';
import { group } from '../group.ts';
import { comparePeriode, type Periode, shiftPeriode } from '../periode.ts';
import type { SymbolicWeging } from './symbolic-feiten.ts';
import { feitenVan } from './used-feiten.ts';

/** A stretch of periods in which the same rows are in force, by the table itself or by one of its leeswijzen. */
export interface Tijdvak {
  /** The first of them; where it begins is open, one before any that the table names. */
  readonly periode: Periode;
  /** `undefined` for the table itself. */
  readonly leeswijze: string | undefined;
  /** In the order in which they are tried. */
  readonly regels: readonly Kaderregel[];
  readonly weging: SymbolicWeging;
}

/** The first period of a table that names none. */
const ERGENS: Periode = '2024-1';

/**
 * The stretches of a table, the earliest first, each with those of the leeswijzen in it; of those alike the first. A leeswijze that
 * was chosen is the table itself.
 */
export function tijdvakken(tabel: Kadertabel): readonly Tijdvak[] {
  return [...group(alleVakken(tabel), keyOfVak).values()].flatMap(([eerste]) => eerste ?? []);
}

function keyOfVak({ leeswijze, regels, weging: { gebruikt: _, ...weging } }: Tijdvak): string {
  return JSON.stringify([leeswijze, regels.map(({ rij }) => rij), weging]);
}

function alleVakken(tabel: Kadertabel): readonly Tijdvak[] {
  return beginnen(tabel).flatMap((periode) => {
    const { leeswijzen, ...zelf } = geldendIn(tabel, periode);
    return [vakVan(tabel, periode, undefined, zelf), ...leeswijzen.map((een) => vakVan(tabel, periode, een.leeswijze.naam, een))];
  });
}

function vakVan(tabel: Kadertabel, periode: Periode, leeswijze: string | undefined, { regels, instellingen }: Geldend): Tijdvak {
  return {
    periode,
    leeswijze,
    regels,
    weging: {
      koppelingstekort: instellingVan(instellingen, 'koppelingstekort', 'niets'),
      verschoonbaar: instellingVan(instellingen, 'verschoonbaar', 'niets'),
      vrijgesteld: instellingen.vrijgesteld !== undefined,
      uitkomsten: tabel.uitkomsten.length,
      gebruikt: feitenVan(regels),
    },
  };
}

/** The first period of every stretch, within the periods of the table. */
function beginnen(tabel: Kadertabel): readonly Periode[] {
  const rijen = [tabel, ...tabel.leeswijzen].flatMap(({ regels, instellingen }) => [...regels, ...instellingen]);
  const genoemd = rijen.flatMap(({ van, tot }) => [
    ...(van === undefined ? [] : [van]),
    ...(tot === undefined ? [] : [shiftPeriode(tot, 1)]),
  ]);
  const eerste = tabel.van ?? [...genoemd.map((een) => shiftPeriode(een, -1)), ERGENS].sort(comparePeriode)[0]!;
  return [...new Set([eerste, ...genoemd])]
    .filter((een) => comparePeriode(een, eerste) >= 0 && (tabel.tot === undefined || comparePeriode(een, tabel.tot) <= 0))
    .sort(comparePeriode);
}
