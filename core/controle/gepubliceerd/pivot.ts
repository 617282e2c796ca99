import { provincieVan, UTRECHT } from '../../gemeente/index.ts';
import { kaderVan } from '../../kader/index.ts';
import {
  type Bron,
  BRONNEN,
  choose,
  type Claim,
  type Grootheid,
  type OverigeGrootheid,
  periodeVan,
  PROVINCIE,
} from '../../bronnen/index.ts';
import { parseDatum } from '../../datum.ts';
import { type Periode, peildatum } from '../../periode.ts';
import type { Cijferkolom } from '../kolommen.ts';
import type { Controlerij } from '../rij.ts';
import { byKey } from '../by-key.ts';
import { type Controletabel, makeControletabel, type GesteldeTelling } from '../controle-tabel.ts';

type Publicatiegrootheid = Grootheid | OverigeGrootheid;

/** Which published quantity stands in which column of a table. */
type Indeling = { readonly [K in Cijferkolom]?: Publicatiegrootheid };

/** How claims are laid out as rows: one per periode, or where `moment` is not empty one per day that has such a claim. */
export interface Pivotvorm {
  readonly periode: Indeling;
  readonly moment: Indeling;
}

const OPGAVE = {
  taakstelling: 'taakstelling',
  herverdeling: 'herverdeling',
  achterstand_begin: 'achterstand_begin',
  totaalopgave: 'totaalopgave',
} as const satisfies Indeling;

/** The figures of a periode at its end. */
export const EINDSTANDEN: Pivotvorm = {
  periode: {
    ...OPGAVE,
    gerealiseerd: 'gerealiseerd',
    nagekomen: 'nagekomen',
    achterstand_eind: 'achterstand_eind',
    trede: 'trede',
    realisatie_taakstelling: 'realisatie_taakstelling',
    realisatie_totaalopgave: 'realisatie_totaalopgave',
  },
  moment: {},
};

/** Standen on the way, with the opgave of their periode. */
export const TUSSENSTANDEN: Pivotvorm = {
  periode: OPGAVE,
  moment: {
    gerealiseerd: 'gerealiseerd_tussentijds',
    realisatie_taakstelling: 'realisatie_taakstelling_tussentijds',
    realisatie_totaalopgave: 'realisatie_totaalopgave_tussentijds',
  },
};

/** Standen on the way, of the totaalopgave with the extra doelstelling of 2022. */
export const MET_EXTRA: Pivotvorm = {
  periode: { totaalopgave: 'totaalopgave_met_extra' },
  moment: { gerealiseerd: 'gerealiseerd_tussentijds', realisatie_totaalopgave: 'realisatie_met_extra_tussentijds' },
};

/** Places for Nidos, of those asked. */
export const NIDOSVORM: Pivotvorm = {
  periode: { totaalopgave: 'nidos_nodig', gerealiseerd: 'nidos_gerealiseerd', realisatie_totaalopgave: 'nidos_realisatie' },
  moment: {},
};

/** Published numbers of municipalities, and what they count. */
const TELLINGEN: { readonly [G in OverigeGrootheid]?: GesteldeTelling['telt'] } = {
  aantal_gemeenten_trede_1: { kolom: 'trede', waarde: 1 },
  aantal_gemeenten_trede_2: { kolom: 'trede', waarde: 2 },
  aantal_gemeenten_trede_3: { kolom: 'trede', waarde: 3 },
  aantal_gemeenten_trede_4: { kolom: 'trede', waarde: 4 },
  '2023_2_gemeenten_met_koppelingstekort_op_1_okt_2023': { kolom: 'beoordeling_op', waarde: 'koppelingstekort' },
  '2023_2_zonder_koppelingstekort': { kolom: 'beoordeling_op', waarde: 'totaalopgave' },
  '2024_2_aantal_in_tekst': { kolom: 'beoordeling_op', waarde: 'koppelingstekort' },
};

/** A table of published claims, and the claim behind a cell of it. */
export interface Pivot {
  readonly tabel: Controletabel;
  readonly claimIn: (rij: number, kolom: string) => Claim | undefined;
}

/** A row being made: its area, its moment, and the claims in its cells. */
interface Claimrij {
  readonly gebied: string;
  readonly periode: Periode;
  /** The day as published; `undefined` for the end of the periode. */
  readonly dag?: string | undefined;
  readonly claims: Map<Cijferkolom, Claim[]>;
}

/**
 * Lays published claims out as a table with a row per area and periode (or day), the strongest claim in each cell by the order of
 * precedence. With `metTellingen`, published numbers of municipalities are counts in it. Claims not of a half-year are left out.
 */
export function pivot(
  claims: readonly Claim[],
  vormen: readonly Pivotvorm[],
  metTellingen: boolean,
  bronnen: readonly Bron[] = BRONNEN,
): Pivot {
  const claimrijen = vormen.flatMap((vorm) => claimrijenVan(claims, vorm));
  const gekozen = new Map<string, Claim>();
  const rijen = claimrijen.map((claimrij, i) => rijVan(claimrij, i + 2, gekozen, bronnen));
  const tellingen = metTellingen ? claims.flatMap((claim, i) => tellingVan(claim, claimrijen.length + 2 + i, gekozen)) : [];
  return { tabel: makeControletabel(rijen, tellingen), claimIn: (rij, kolom) => gekozen.get(`${rij} ${kolom}`) };
}

function claimrijenVan(claims: readonly Claim[], { periode: vast, moment }: Pivotvorm): readonly Claimrij[] {
  const isMoment = Object.keys(moment).length > 0;
  const perPeriode = verzamel(claims, vast, false);
  if (!isMoment) return [...perPeriode.values()];
  return [...verzamel(claims, moment, true).values()].map((rij) => {
    const opgave = perPeriode.get(`${rij.gebied} ${rij.periode} undefined`);
    return { ...rij, claims: new Map([...(opgave?.claims ?? []), ...rij.claims]) };
  });
}

function verzamel(claims: readonly Claim[], indeling: Indeling, perDag: boolean): ReadonlyMap<string, Claimrij> {
  const kolomVan = new Map(Object.entries(indeling).map(([kolom, grootheid]) => [grootheid, kolom as Cijferkolom]));
  const rijen = new Map<string, Claimrij>();
  for (const claim of claims) {
    const periode = periodeVan(claim);
    const kolom = kolomVan.get(claim.grootheid);
    if (periode === undefined || kolom === undefined) continue;
    const dag = perDag ? claim.peildatum : undefined;
    const rij = byKey(rijen, `${claim.gebied} ${periode} ${dag}`, () => ({ gebied: claim.gebied, periode, dag, claims: new Map() }));
    byKey(rij.claims, kolom, () => []).push(claim);
  }
  return rijen;
}

function rijVan(
  { gebied, periode, dag, claims }: Claimrij,
  rij: number,
  gekozen: Map<string, Claim>,
  bronnen: readonly Bron[],
): Controlerij {
  const cijfers: { [K in Cijferkolom]?: number } = {};
  for (const [kolom, kandidaten] of claims) {
    const { claim } = choose(
      kandidaten.map((claim) => ({ claim })),
      bronnen,
    ).gekozen;
    cijfers[kolom] = claim.waarde;
    gekozen.set(`${rij} ${kolom}`, claim);
  }
  return {
    rij,
    rol: gebied === PROVINCIE.naam ? 'totaal' : 'gemeente',
    naam: gebied,
    periode,
    peildatum: dag === undefined ? peildatum(periode, 'eind') : parseDatum(dag),
    cijfers,
    beoordeling_op: gekozen.get(`${rij} trede`)?.beoordeling_op,
    kader: kaderVan(provincieVan(gebied, periode) ?? UTRECHT, periode),
  };
}

function tellingVan(claim: Claim, rij: number, gekozen: Map<string, Claim>): readonly GesteldeTelling[] {
  const telt = (TELLINGEN as { readonly [grootheid: string]: GesteldeTelling['telt'] })[claim.grootheid];
  if (telt === undefined) return [];
  gekozen.set(`${rij} ${telt.kolom}`, claim);
  return [{ rij, periode: periodeVan(claim), telt, aantal: claim.waarde }];
}
