import { from } from 'arquero';
import {
  type AndereWaarde,
  type Bron,
  type Cijferuitkomst,
  type Claim,
  type Found,
  type Gebied,
  gebiedInWoorden,
  type Grootheid,
  PROVINCIE,
} from '../../core/bronnen/index.ts';
import { GEMEENTEN } from '../../core/gemeente/index.ts';
import { comparePeriode, type Periode, periodesTussen } from '../../core/periode.ts';
import type { Publicaties } from './publicaties.ts';

/** A half-year of an area, in persons; what is not published is `null`. A positive achterstand is an achterstand. */
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
  /** The keys of the documents these figures stand in. */
  readonly bronnen: readonly string[];
}

/** The half-years of an area from the first published one to the last, a row for each, also where nothing is published. */
export interface Gebiedsreeks {
  /** As `Gebied` names it: `'provincie Utrecht'`. */
  readonly naam: string;
  /** As a sentence names it: `'de provincie Utrecht'`. */
  readonly woorden: string;
  readonly reeks: readonly Halfjaar[];
}

/** Areas with their half-years, and the documents those figures stand in. */
export interface Reeksgegevens {
  readonly gebieden: readonly Gebiedsreeks[];
  /** The area a page begins with; the empty text where there is none. */
  readonly standaard: string;
  readonly documenten: readonly Bron[];
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
type Kolom = (typeof KOLOMMEN)[number];

/** Provinces first, then the country, then municipalities: the order of a choice. */
const VOLGORDE: Readonly<Record<Gebied['soort'], number>> = { provincie: 0, land: 1, gemeente: 2 };

/** Every area of which a taakstelling or what was realised is published for a half-year. A figure is the one that goes first by the order of precedence. */
export function reeksgegevens(publicaties: Publicaties): Reeksgegevens {
  const los = gebiedenMetReeks(publicaties).map((gebied) => gebiedsreeks(gebied, publicaties));
  const gebieden = [...samen(los), ...los];
  const keys = new Set(gebieden.flatMap(({ reeks }) => reeks.flatMap(({ bronnen }) => bronnen)));
  return {
    gebieden,
    standaard: beginGebied(gebieden, publicaties),
    documenten: publicaties.bronnen.filter(({ bron }) => keys.has(bron)),
  };
}

/** Own figures first, then the province of Utrecht, then the first there is. */
function beginGebied(gebieden: readonly Gebiedsreeks[], { eigen }: Publicaties): string {
  const namen = gebieden.map(({ naam }) => naam);
  const eerst = [...namen.filter((naam) => naam.startsWith(TOTAAL) || (eigen?.gebieden.includes(naam) ?? false)), PROVINCIE.naam];
  return (eigen === undefined ? [PROVINCIE.naam] : eerst).find((naam) => namen.includes(naam)) ?? namen[0] ?? '';
}

const TOTAAL = 'totaal van ';
/** Of fewer municipalities a total says little. */
const MINSTE_GEMEENTEN = 3;
const PERSONEN = ['taakstelling', 'achterstand_begin', 'totaalopgave', 'gerealiseerd', 'achterstand_eind'] as const;

/** The total of the municipalities of a province of which no figures of its own are there; a figure only where every municipality has it. */
function samen(gebieden: readonly Gebiedsreeks[]): readonly Gebiedsreeks[] {
  const provincieVan = (naam: string) =>
    /^provincie |^Nederland$/.test(naam) ? undefined : (GEMEENTEN.find((gemeente) => gemeente.naam === naam)?.provincie ?? '');
  const provincies = [...new Set(gebieden.flatMap(({ naam }) => provincieVan(naam) ?? []))];
  return provincies.flatMap((provincie): Gebiedsreeks[] => {
    const delen = gebieden.filter(({ naam }) => provincieVan(naam) === provincie);
    if (delen.length < MINSTE_GEMEENTEN || gebieden.some(({ naam }) => naam === `provincie ${provincie}`)) return [];
    const naam = `${TOTAAL}${delen.length} gemeenten${provincie === '' ? '' : ` in ${provincie}`}`;
    return [{ naam, woorden: `het ${naam}`, reeks: somreeks(delen.map(({ reeks }) => reeks)) }];
  });
}

function somreeks(reeksen: readonly (readonly Halfjaar[])[]): readonly Halfjaar[] {
  const perioden = reeksen.flatMap((reeks) => reeks.map(({ periode }) => periode)).sort(comparePeriode);
  return periodesTussen(perioden[0] as Periode, perioden.at(-1) as Periode).map((periode): Halfjaar => {
    const rijen = reeksen.map((reeks) => reeks.find((een) => een.periode === periode));
    const som = (kolom: (typeof PERSONEN)[number]) =>
      rijen.reduce<number | null>((tot, rij) => (tot === null || rij === undefined || rij[kolom] === null ? null : tot + rij[kolom]), 0);
    const cijfers = Object.fromEntries(PERSONEN.map((kolom) => [kolom, som(kolom)])) as Record<(typeof PERSONEN)[number], number | null>;
    const isBekend = Object.values(cijfers).some((cijfer) => cijfer !== null);
    return {
      periode,
      ...cijfers,
      taakstelling_eerst: null,
      realisatie_taakstelling: null,
      realisatie_totaalopgave: null,
      bronnen: isBekend ? [...new Set(rijen.flatMap((rij) => rij?.bronnen ?? []))] : [],
    };
  });
}

function gebiedenMetReeks({ boek }: Publicaties): readonly Gebied[] {
  return boek.gebieden
    .filter((gebied) => boek.perioden(gebied, 'taakstelling').length + boek.perioden(gebied, 'gerealiseerd').length > 0)
    .sort((a, b) => VOLGORDE[a.soort] - VOLGORDE[b.soort]);
}

function gebiedsreeks(gebied: Gebied, { boek }: Publicaties): Gebiedsreeks {
  const lang = KOLOMMEN.flatMap((grootheid) => boek.reeks(gebied, grootheid));
  // A stand that is only the begin of the next half-year does not make a half-year of its own.
  const eigen = lang.filter((uitkomst) => uitkomst.soort === 'gevonden' && uitkomst.afgeleid === undefined);
  const perioden = eigen.map(({ periode }) => periode).sort(comparePeriode);
  const waarden = waardenPerPeriode(lang);
  const reeks = periodesTussen(perioden[0] as Periode, perioden.at(-1) as Periode).map((periode): Halfjaar => {
    const rij = waarden.get(periode) ?? {};
    const cijfers = Object.fromEntries(KOLOMMEN.map((kolom) => [kolom, rij[kolom] ?? null])) as Record<Kolom, number | null>;
    const claims = lang.flatMap((uitkomst) => (uitkomst.periode === periode ? shown(uitkomst) : []));
    return {
      periode,
      ...cijfers,
      taakstelling_eerst: eersteTaakstelling(boek.find(gebied, periode, 'taakstelling')),
      bronnen: [...new Set(claims.map(({ bron }) => bron))],
    };
  });
  return { naam: gebied.naam, woorden: gebiedInWoorden(gebied), reeks };
}

/** The figures of each half-year, by quantity. */
function waardenPerPeriode(lang: readonly Cijferuitkomst[]): ReadonlyMap<Periode, Partial<Record<Kolom, number | null>>> {
  const rijen = lang.map((uitkomst) => ({ periode: uitkomst.periode, grootheid: uitkomst.grootheid, waarde: waardeVan(uitkomst) }));
  const breed = from(rijen).groupby('periode').pivot('grootheid', 'waarde').objects() as (Partial<Record<Kolom, number | null>> & {
    periode: Periode;
  })[];
  return new Map(breed.map((rij) => [rij.periode, rij]));
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
