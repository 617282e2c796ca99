import { bronnenVan, inschaling, kaderOf, zonderGekoppeld } from '../beoordeling/index.ts';
import { type Status } from '../kader/index.ts';
import type { Trede } from '../trede.ts';
import {
  type Bron,
  type Cijferboek,
  type Claim,
  documentregel,
  findBron,
  type Found,
  GEBIEDEN,
  type Grootheid,
  PROVINCIE,
  waardeVan,
} from '../bronnen/index.ts';
import type { Datum } from '../datum.ts';
import { comparePeriode, peildatum, type Periode, periodesTussen } from '../periode.ts';
import { group } from '../group.ts';
import { type Dossier, geldendeTrede, type Dossierhalfjaar } from './dossier.ts';

/** One municipality on the ladder in one half-year. */
export interface Plaatsing {
  readonly gemeente: string;
  readonly periode: Periode;
  /** `undefined` where it cannot be known. */
  readonly trede: Trede | undefined;
  /** The trede of the half-year before, where the table itself says it. */
  readonly vorige_trede?: Trede | undefined;
  /** Whether a koppelingstekort was taken into account; `undefined` where that is not known. */
  readonly koppelingstekort: boolean | undefined;
  /** Of a computed trede: how firm it is, and what it would be without the koppelingstekort. */
  readonly status?: Status | 'onbekend';
  readonly zonder_koppelingstekort?: Trede | undefined;
}

/** The persons of a half-year together; `null` is not known. A positive achterstand is an achterstand. */
export interface Provinciehalfjaar {
  readonly periode: Periode;
  /** As last revised, without herverdeling. */
  readonly taakstelling: number | null;
  /** As first imposed, where it was revised. */
  readonly taakstelling_eerst: number | null;
  readonly herverdeling: number;
  readonly achterstand_begin: number | null;
  readonly totaalopgave: number | null;
  readonly gerealiseerd: number | null;
  readonly achterstand_eind: number | null;
}

/** What a half-yearly report is made from. */
export interface Rapportbron {
  readonly plaatsingen: readonly Plaatsing[];
  /** The half-years of which a report can be made, the earliest first. */
  readonly perioden: readonly Periode[];
  readonly provincie: readonly Provinciehalfjaar[];
  /** Whose figures: `de provincie Utrecht`. */
  readonly gebied: string;
  /** Below each table and chart, as the end of a sentence. */
  readonly bron: string;
  readonly bronnen: readonly string[];
  /** The day the figures of a half-year are of. */
  readonly cijfers_van: (periode: Periode) => Datum;
}

/** Published claims, the documents they stand in, and the figures that follow from them by the order of precedence. */
export interface Gepubliceerd {
  readonly boek: Cijferboek;
  readonly claims: readonly Claim[];
  readonly bronnen: readonly Bron[];
}

/** A half-year counts when so many municipalities have a published trede. */
const VOLLEDIG = 20;

/** The source of a report from published figures. */
export function uitPublicaties({ boek, claims, bronnen }: Gepubliceerd): Rapportbron {
  const plaatsingen = gepubliceerdePlaatsingen(boek);
  return {
    plaatsingen,
    perioden: [...group(plaatsingen, ({ periode }) => periode)]
      .filter(([, groep]) => groep.length >= VOLLEDIG)
      .map(([periode]) => periode)
      .sort(comparePeriode),
    provincie: provinciereeks(boek),
    gebied: 'de provincie Utrecht',
    bron: 'gepubliceerde cijfers van de Provincie Utrecht, zie Bronnen',
    bronnen: documenten(claims, bronnen),
    cijfers_van: (periode) => peildatum(periode, 'eind'),
  };
}

function gepubliceerdePlaatsingen(boek: Cijferboek): readonly Plaatsing[] {
  const found = GEBIEDEN.flatMap((gebied) =>
    boek.perioden(gebied, 'trede').map((periode) => ({ gebied, periode, cijfer: boek.find(gebied, periode, 'trede') as Found })),
  );
  // Where a publication names those with a koppelingstekort, the others had none; where it names nobody, nothing is known.
  const genoemd = new Set(found.flatMap(({ periode, cijfer }) => (cijfer.gekozen.beoordeling_op === undefined ? [] : [periode])));
  return found.map(({ gebied, periode, cijfer: { waarde, gekozen } }) => ({
    gemeente: gebied.naam,
    periode,
    trede: waarde as Trede,
    koppelingstekort: genoemd.has(periode) ? gekozen.beoordeling_op === 'koppelingstekort' : undefined,
  }));
}

const GROOTHEDEN = [
  'taakstelling',
  'achterstand_begin',
  'totaalopgave',
  'gerealiseerd',
  'achterstand_eind',
] as const satisfies readonly Grootheid[];

function provinciereeks(boek: Cijferboek): readonly Provinciehalfjaar[] {
  const perioden = GROOTHEDEN.flatMap((grootheid) => boek.perioden(PROVINCIE, grootheid)).sort(comparePeriode);
  if (perioden.length === 0) return [];
  return periodesTussen(perioden[0]!, perioden.at(-1)!).map((periode) => {
    const waarde = (grootheid: Grootheid) => waardeVan(boek.find(PROVINCIE, periode, grootheid)) ?? null;
    const taakstelling = boek.find(PROVINCIE, periode, 'taakstelling');
    const vooruitblik =
      taakstelling.soort === 'gevonden' ? taakstelling.andere.find(({ claim }) => claim.soort_plaats === 'vooruitblik')?.waarde : undefined;
    return {
      periode,
      herverdeling: 0,
      taakstelling_eerst: vooruitblik ?? null,
      taakstelling: waarde('taakstelling'),
      achterstand_begin: waarde('achterstand_begin'),
      totaalopgave: waarde('totaalopgave'),
      gerealiseerd: waarde('gerealiseerd'),
      achterstand_eind: waarde('achterstand_eind'),
    };
  });
}

/** The documents claims stand in, as a reader finds them. */
function documenten(claims: readonly Claim[], bronnen: readonly Bron[]): readonly string[] {
  return [...new Set(claims.map(({ bron }) => bron))].sort().map((key) => documentregel(findBron(key, bronnen)));
}

/** The source of a report from the figures of the user's table: ended half-years only, assessed by the framework. */
export function uitDossiers(dossiers: readonly Dossier[]): Rapportbron {
  const halfjaren = dossiers.flatMap(({ gemeente, afgesloten }) => afgesloten.map((halfjaar) => ({ gemeente, halfjaar })));
  const perPeriode = group(halfjaren, ({ halfjaar }) => halfjaar.feiten.periode);
  const perioden = [...perPeriode.keys()].sort(comparePeriode);
  return {
    plaatsingen: halfjaren.map(({ gemeente, halfjaar }) => plaatsingVan(gemeente, halfjaar)),
    perioden,
    provincie: perioden.map((periode) =>
      somVan(
        periode,
        perPeriode.get(periode)!.map(({ halfjaar }) => halfjaar),
      ),
    ),
    gebied: dossiers.length === 1 ? dossiers[0]!.gemeente : `de ${dossiers.length} gemeenten in de tabel`,
    bron: `tabel van de toezichthouder; treden zijn ${halfjaren.some(({ halfjaar }) => halfjaar.vastgesteld !== undefined) ? 'vastgesteld, of anders ' : ''}de rekenkundige inschaling`,
    bronnen: bronnenVan(halfjaren.map(({ halfjaar }) => halfjaar.beoordeling)),
    cijfers_van: (periode) => Math.max(...perPeriode.get(periode)!.map(({ halfjaar }) => halfjaar.cijfers_van)),
  };
}

function plaatsingVan(gemeente: string, halfjaar: Dossierhalfjaar): Plaatsing {
  const { feiten, stand, beoordeling } = halfjaar;
  const kader = kaderOf(beoordeling);
  return {
    gemeente,
    periode: feiten.periode,
    // The report tells of treden; a class is none.
    trede: kader?.heeftKlassen ? undefined : geldendeTrede(halfjaar),
    vorige_trede: feiten.vorige_trede,
    koppelingstekort: feiten.gekoppeld === undefined ? undefined : stand.koppelingstekort > 0,
    status: 'trede' in beoordeling ? beoordeling.status : 'onbekend',
    zonder_koppelingstekort: kader && inschaling(zonderGekoppeld(feiten), kader),
  };
}

function somVan(periode: Periode, halfjaren: readonly Dossierhalfjaar[]): Provinciehalfjaar {
  const som = (waarde: (halfjaar: Dossierhalfjaar) => number) => halfjaren.reduce((totaal, halfjaar) => totaal + waarde(halfjaar), 0);
  return {
    periode,
    taakstelling_eerst: null,
    taakstelling: som(({ feiten }) => feiten.taakstelling),
    herverdeling: som(({ feiten, stand }) => stand.opgave_periode - feiten.taakstelling),
    achterstand_begin: som(({ feiten }) => feiten.achterstand_begin),
    totaalopgave: som(({ stand }) => stand.totaalopgave),
    gerealiseerd: som(({ feiten }) => feiten.gerealiseerd),
    achterstand_eind: som(({ stand }) => stand.achterstand_eind),
  };
}
