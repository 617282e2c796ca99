import { from } from 'arquero';
import { type Bron, bronregel, bronregelVan, type Claim, findBron } from '../../core/bronnen/index.ts';
import { type Datum, parseDatum } from '../../core/datum.ts';
import { comparePeriode, parsePeriode, peildatum, type Periode } from '../../core/periode.ts';
import type { Publicaties } from './publicaties.ts';
import { type Tredegeval, gevallenIn } from './treden-data.ts';

/** A published stand of a municipality during a half-year. */
export interface Casusstand {
  readonly gemeente: string;
  readonly periode: Periode;
  readonly datum: Datum;
  readonly gerealiseerd: number;
}

/** A year of Leusden. Persons; a negative achterstand is a voorsprong. */
export interface Casusjaar {
  readonly jaar: number;
  readonly status: string;
  readonly achterstand: number;
  readonly taakstelling: number;
  readonly geplaatst: number;
}

/** What the notebook casus starts from; a figure that is not published is `null`. */
export interface Casusgegevens {
  /** The documents the figures of each are taken from, as captions name them. */
  readonly bron: { readonly utrecht: string; readonly standen: string; readonly jaren: string };
  readonly documenten: readonly Bron[];
  readonly gevallen: readonly Tredegeval[];
  readonly standen: readonly Casusstand[];
  readonly utrecht: {
    readonly taakstelling: number | null;
    readonly totaalopgave: number | null;
    readonly vorig_gerealiseerd: number | null;
  };
  readonly leusden: {
    readonly jaren: readonly Casusjaar[];
    readonly verwacht: number | null;
    readonly woningen: number | null;
    readonly woningen_statushouders: number | null;
    readonly per_woning: number | null;
    readonly gereserveerd: number | null;
    readonly personen_gereserveerd: number | null;
  };
}

/** The municipalities the cases are about. */
const GEMEENTEN = ['Utrecht', 'Leusden'];

/** The half-years the cases are about. */
const NA: Periode = '2022-2';
const VOOR: Periode = '2022-1';

/** The cases of 2022: Utrecht with its action of the summer, Leusden with its plan. */
export function casusgegevens(publicaties: Publicaties): Casusgegevens {
  const { claims, bronnen, jaarreeks } = publicaties;
  const claimVan = (gebied: string, grootheid: string, periode: string | undefined) =>
    claims.find((claim) => claim.gebied === gebied && claim.grootheid === grootheid && claim.periode === periode);
  const waarde = (...vraag: Parameters<typeof claimVan>) => claimVan(...vraag)?.waarde ?? null;
  const standclaims = claims.flatMap((claim) => standVan(claim).map((stand) => ({ claim, stand })));
  const utrecht = [
    claimVan('Utrecht', 'totaalopgave', NA),
    ...standclaims.flatMap(({ claim, stand }) => (stand.gemeente === 'Utrecht' && stand.periode === NA ? [claim] : [])),
  ];
  const gevallen = gevallenIn(publicaties).filter(
    ({ gemeente, feiten: { periode } }) => GEMEENTEN.includes(gemeente) && comparePeriode(periode, NA) <= 0,
  );
  const keys = new Set([
    ...[...standclaims.map(({ claim }) => claim), ...jaarreeks, ...utrecht].flatMap((een) => een?.bron ?? []),
    ...gevallen.flatMap(({ bronnen: eigen }) => eigen),
  ]);
  return {
    bron: {
      utrecht: bronregelVan(
        utrecht.flatMap((claim) => claim ?? []),
        bronnen,
      ),
      standen: bronregelVan(
        standclaims.map(({ claim }) => claim),
        bronnen,
      ),
      jaren: bronregel([...new Set(jaarreeks.map(({ bron }) => bron))].map((key) => findBron(key, bronnen))),
    },
    documenten: bronnen.filter(({ bron }) => keys.has(bron)),
    gevallen,
    standen:
      standclaims.length === 0
        ? []
        : (from(standclaims.map(({ stand }) => stand))
            .orderby('gemeente', 'datum')
            .objects() as Casusstand[]),
    utrecht: {
      taakstelling: waarde('Utrecht', 'taakstelling', NA),
      totaalopgave: waarde('Utrecht', 'totaalopgave', NA),
      vorig_gerealiseerd: waarde('Utrecht', 'gerealiseerd', VOOR),
    },
    leusden: {
      jaren: jaarreeks.map(({ jaar, status, achterstand_1_januari, taakstelling, geplaatst }) => ({
        jaar,
        status,
        achterstand: achterstand_1_januari,
        taakstelling,
        geplaatst,
      })),
      verwacht: waarde('Leusden', 'taakstelling_verwacht_jaar', '2023'),
      woningen: waarde('Leusden', 'woningen_beschikbaar', '2023'),
      woningen_statushouders: waarde('Leusden', 'woningen_statushouders', '2023'),
      per_woning: waarde('Leusden', 'personen_per_woning', '2023'),
      gereserveerd: waarde('Leusden', 'gereserveerde_woningen', '2022'),
      personen_gereserveerd: waarde('Leusden', 'personen_in_gereserveerde_woningen', '2022'),
    },
  };
}

/** A claim as a stand on the way or at the end of a half-year up to the last of the cases; none where it is no such stand. */
function standVan({ gebied, grootheid, periode: tekst = '', peildatum: dag = '', waarde }: Claim): readonly Casusstand[] {
  const periode = parsePeriode(tekst);
  const datum = parseDatum(dag) ?? (periode === undefined ? undefined : peildatum(periode, 'eind'));
  if (
    !GEMEENTEN.includes(gebied) ||
    periode === undefined ||
    comparePeriode(periode, NA) > 0 ||
    datum === undefined ||
    !['gerealiseerd_tussentijds', 'gerealiseerd'].includes(grootheid)
  )
    return [];
  return [{ gemeente: gebied, periode, datum, gerealiseerd: waarde }];
}
