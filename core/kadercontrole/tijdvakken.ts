import type { Instelling, Instellingsnaam, Instellingswaarden, Kaderregel, Kadertabel, Leeswijze } from '../kader/index.ts';
import { group } from '../group.ts';
import { keyOf } from '../kolomnaam.ts';
import { comparePeriode, type Periode, shiftPeriode } from '../periode.ts';
import type { Weging } from './symbolic-feiten.ts';
import { feitenVan } from './used-feiten.ts';

/** A stretch of periods in which the same rows are in force, by the table itself or by one of its leeswijzen. */
export interface Tijdvak {
  /** The first of them; where it begins is open, one before any that the table names. */
  readonly periode: Periode;
  /** `undefined` for the table itself. */
  readonly leeswijze: string | undefined;
  /** In the order in which they are tried. */
  readonly regels: readonly Kaderregel[];
  readonly weging: Weging;
}

type Rijen = Pick<Leeswijze, 'regels' | 'instellingen'>;

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
    const basis = inForce(tabel, periode);
    const gekozen = new Set(valueOf(basis, 'leeswijze')?.map(keyOf));
    const eigen = tabel.leeswijzen.filter(({ naam }) => gekozen.has(keyOf(naam))).map((een) => inForce(een, periode));
    const zelf = eigen.reduce(withRijen, basis);
    const andere = tabel.leeswijzen
      .filter(({ naam }) => !gekozen.has(keyOf(naam)))
      .map((een) => ({ naam: een.naam, rijen: inForce(een, periode) }))
      .filter(({ rijen: { regels, instellingen } }) => regels.length + instellingen.length > 0);
    return [
      vakVan(tabel, periode, undefined, zelf),
      ...andere.map(({ naam, rijen }) => vakVan(tabel, periode, naam, withRijen(zelf, rijen))),
    ];
  });
}

function inForce({ regels, instellingen }: Rijen, periode: Periode): Rijen {
  const geldt = ({ van, tot }: { readonly van: Periode | undefined; readonly tot: Periode | undefined }) =>
    (van === undefined || comparePeriode(van, periode) <= 0) && (tot === undefined || comparePeriode(periode, tot) <= 0);
  return { regels: regels.filter(geldt), instellingen: instellingen.filter(geldt) };
}

/** Rules with those of a leeswijze just before the first of the same nr; its settings go before the others. */
function withRijen(basis: Rijen, eigen: Rijen): Rijen {
  const done = new Set<string>();
  const regels = basis.regels.flatMap((regel) => {
    const eerst = done.has(regel.nr) ? [] : eigen.regels.filter(({ nr }) => nr === regel.nr);
    done.add(regel.nr);
    return [...eerst, regel];
  });
  return { regels, instellingen: [...eigen.instellingen, ...basis.instellingen] };
}

function valueOf<N extends Instellingsnaam>({ instellingen }: Rijen, naam: N): Instellingswaarden[N] | undefined {
  return instellingen.find((een): een is Extract<Instelling, { naam: N }> => een.naam === naam)?.waarde as
    | Instellingswaarden[N]
    | undefined;
}

function vakVan(tabel: Kadertabel, periode: Periode, leeswijze: string | undefined, rijen: Rijen): Tijdvak {
  return {
    periode,
    leeswijze,
    regels: rijen.regels,
    weging: {
      koppelingstekort: valueOf(rijen, 'koppelingstekort') ?? 'niets',
      verschoonbaar: valueOf(rijen, 'verschoonbaar') ?? 'niets',
      vrijgesteld: valueOf(rijen, 'vrijgesteld') !== undefined,
      uitkomsten: tabel.uitkomsten.length,
      gebruikt: feitenVan(rijen.regels),
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
