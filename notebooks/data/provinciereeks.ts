import { from } from 'arquero';
import {
  type AndereWaarde,
  bronregelVan,
  type Cijferuitkomst,
  type Claim,
  documentregel,
  findBron,
  type Found,
  type Grootheid,
  PROVINCIE,
} from '../../core/bronnen/index.ts';
import { comparePeriode, type Periode, periodesTussen } from '../../core/periode.ts';
import type { Publicaties } from './publicaties.ts';

/** A half-year of the province, in persons; what is not published is `null`. A positive achterstand is an achterstand. */
export interface Halfjaar {
  readonly periode: Periode;
  /** As last revised. */
  readonly taakstelling: number | null;
  /** As first imposed, where it was revised. */
  readonly taakstelling_eerst: number | null;
  readonly achterstand_begin: number | null;
  readonly totaalopgave: number | null;
  readonly gerealiseerd: number | null;
  readonly achterstand_eind: number | null;
  /** As published, fractions. */
  readonly realisatie_taakstelling: number | null;
  readonly realisatie_totaalopgave: number | null;
}

const KOLOMMEN = [
  'taakstelling',
  'achterstand_begin',
  'totaalopgave',
  'gerealiseerd',
  'achterstand_eind',
  'realisatie_taakstelling',
  'realisatie_totaalopgave',
] as const satisfies readonly Grootheid[];

/**
 * The half-years of the province from the first published one to the last, a row for each, also where nothing is published.
 * A figure is the one that goes first by the order of precedence.
 */
export function provinciereeks({ boek }: Publicaties): readonly Halfjaar[] {
  const lang = KOLOMMEN.flatMap((grootheid) =>
    boek.reeks(PROVINCIE, grootheid).map((uitkomst) => ({ periode: uitkomst.periode, grootheid, waarde: waardeVan(uitkomst) })),
  );
  const breed = from(lang).groupby('periode').pivot('grootheid', 'waarde').objects() as (Partial<
    Record<(typeof KOLOMMEN)[number], number | null>
  > & { periode: Periode })[];
  const bijPeriode = new Map(breed.map((rij) => [rij.periode, rij]));
  const perioden = [...bijPeriode.keys()].sort(comparePeriode);
  return periodesTussen(perioden[0] as Periode, perioden.at(-1) as Periode).map((periode) => {
    const rij = bijPeriode.get(periode);
    const cijfers = Object.fromEntries(KOLOMMEN.map((kolom) => [kolom, rij?.[kolom] ?? null])) as Record<
      (typeof KOLOMMEN)[number],
      number | null
    >;
    return { periode, ...cijfers, taakstelling_eerst: eersteTaakstelling(boek.find(PROVINCIE, periode, 'taakstelling')) };
  });
}

/** The documents the half-years of the province are taken from, as a caption names them. */
export function bronVanReeks({ boek, bronnen }: Publicaties): string {
  return bronregelVan(
    KOLOMMEN.flatMap((grootheid) => boek.reeks(PROVINCIE, grootheid).flatMap(shown)),
    bronnen,
  );
}

/** The claims shown of a figure: the chosen one, and the taakstelling that was announced before. */
function shown(uitkomst: Cijferuitkomst): readonly Claim[] {
  if (uitkomst.soort !== 'gevonden') return [];
  const eerst = uitkomst.grootheid === 'taakstelling' ? eersteClaim(uitkomst) : undefined;
  return [uitkomst.gekozen, ...(eerst === undefined ? [] : [eerst.claim])];
}

function waardeVan(uitkomst: Cijferuitkomst): number | null {
  return uitkomst.soort === 'gevonden' ? uitkomst.waarde : null;
}

/** The taakstelling an earlier source announced, where a later one revised it. */
function eersteTaakstelling(uitkomst: Cijferuitkomst): number | null {
  return uitkomst.soort === 'gevonden' ? (eersteClaim(uitkomst)?.waarde ?? null) : null;
}

function eersteClaim({ andere }: Found): AndereWaarde | undefined {
  return andere.find(({ claim }) => claim.soort_plaats === 'vooruitblik');
}

/** The documents claims stand in, as a reader finds them: title, publisher, year, and address where it is known. */
export function documenten({ bronnen }: Publicaties, keys: readonly string[]): readonly string[] {
  return [...new Set(keys)].sort().map((key) => documentregel(findBron(key, bronnen)));
}
