import { from } from 'arquero';
import type { Claim } from '../../core/bronnen/claim.ts';
import { type Datum, parseDatum } from '../../core/datum.ts';
import { parsePeriode, peildatum, type Periode } from '../../core/periode.ts';
import type { Publicaties } from './publicaties.ts';
import { type Geval, tredengegevens } from './treden.ts';

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
  readonly gevallen: readonly Geval[];
  readonly standen: readonly Casusstand[];
  readonly utrecht: { readonly taakstelling: number | null; readonly totaalopgave: number | null; readonly vorig_gerealiseerd: number | null };
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

const NA: Periode = '2022-2';
const VOOR: Periode = '2022-1';

/** The cases of 2022: Utrecht with its action of the summer, Leusden with its plan. */
export function casusgegevens(publicaties: Publicaties): Casusgegevens {
  const waarde = (gebied: string, grootheid: string, periode: string | undefined) =>
    publicaties.claims.find((claim) => claim.gebied === gebied && claim.grootheid === grootheid && claim.periode === periode)?.waarde ?? null;
  return {
    gevallen: tredengegevens(publicaties).gevallen,
    standen: standenVan(publicaties.claims),
    utrecht: { taakstelling: waarde('Utrecht', 'taakstelling', NA), totaalopgave: waarde('Utrecht', 'totaalopgave', NA), vorig_gerealiseerd: waarde('Utrecht', 'gerealiseerd', VOOR) },
    leusden: {
      jaren: publicaties.jaarreeks.map(({ jaar, status, achterstand_1_januari, taakstelling, geplaatst }) => ({ jaar, status, achterstand: achterstand_1_januari, taakstelling, geplaatst })),
      verwacht: waarde('Leusden', 'taakstelling_verwacht_jaar', '2023'),
      woningen: waarde('Leusden', 'woningen_beschikbaar', '2023'),
      woningen_statushouders: waarde('Leusden', 'woningen_statushouders', '2023'),
      per_woning: waarde('Leusden', 'personen_per_woning', '2023'),
      gereserveerd: waarde('Leusden', 'gereserveerde_woningen', '2022'),
      personen_gereserveerd: waarde('Leusden', 'personen_in_gereserveerde_woningen', '2022'),
    },
  };
}

/** The standen on the way of 2022-1 and 2022-2, and those at the end of 2022-1. */
function standenVan(claims: readonly Claim[]): readonly Casusstand[] {
  const rijen = claims.flatMap(({ gebied, grootheid, periode: tekst = '', peildatum: dag = '', waarde }): Casusstand[] => {
    const periode = parsePeriode(tekst);
    const datum = parseDatum(dag) ?? (periode === undefined ? undefined : peildatum(periode, 'eind'));
    if (!['Utrecht', 'Leusden'].includes(gebied) || periode === undefined || datum === undefined || !['gerealiseerd_tussentijds', 'gerealiseerd'].includes(grootheid)) return [];
    return [{ gemeente: gebied, periode, datum, gerealiseerd: waarde }];
  });
  return rijen.length === 0 ? [] : from(rijen).orderby('gemeente', 'datum').objects() as Casusstand[];
}
