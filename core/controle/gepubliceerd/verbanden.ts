import type { Claim, Grootheid, OverigeGrootheid } from '../../bronnen/index.ts';
import { woningen } from '../../wonen.ts';
import { byKey } from '../by-key.ts';

type Publicatiegrootheid = Grootheid | OverigeGrootheid;

/** An equation between published quantities of one area and periode. */
export interface Verband {
  readonly grootheid: Publicatiegrootheid;
  /** The quantities it follows from, in the order in which `bereken` takes their values. */
  readonly uit: readonly Publicatiegrootheid[];
  /** The equation's right side, as a user reads it. */
  readonly formule: string;
  readonly bereken: (...waarden: readonly number[]) => number;
}

/** A claim that does not follow from others as it should, with those others and what they give. */
export interface VerbandBevinding {
  readonly verband: Verband;
  readonly claim: Claim;
  readonly uit: readonly Claim[];
  readonly berekend: number;
}

const som = (...waarden: readonly number[]) => waarden.reduce((totaal, waarde) => totaal + waarde, 0);
const gelijk = (waarde = 0) => waarde;

/** The equations between quantities that are no columns of a table of figures. */
export const VERBANDEN: readonly Verband[] = [
  {
    grootheid: 'taakstelling_incl_herverdeling',
    uit: ['taakstelling', 'herverdeling'],
    formule: 'taakstelling + herverdeling',
    bereken: som,
  },
  {
    grootheid: 'totaalopgave_met_extra',
    uit: ['totaalopgave', 'extra_doelstelling'],
    formule: 'totaalopgave + extra_doelstelling',
    bereken: som,
  },
  { grootheid: 'streven_totaal', uit: ['taakstelling', 'extra_doelstelling'], formule: 'taakstelling + extra_doelstelling', bereken: som },
  {
    grootheid: 'achterstand_gecorrigeerd',
    uit: ['achterstand_eind', 'nagekomen'],
    formule: 'achterstand_eind − nagekomen',
    bereken: (eind = 0, nagekomen = 0) => eind - nagekomen,
  },
  { grootheid: 'gerealiseerd_volgens_gemeente', uit: ['gerealiseerd', 'nagekomen'], formule: 'gerealiseerd + nagekomen', bereken: som },
  {
    grootheid: 'aantal_gemeenten_met_achterstand',
    uit: ['aantal_gemeenten_trede_2', 'aantal_gemeenten_trede_3'],
    formule: 'aantal op trede 2 + aantal op trede 3',
    bereken: som,
  },
  {
    grootheid: 'nidos_gemeenten_met_nidos_genoemd',
    uit: ['nidos_gemeenten_met_nidos_gemeld'],
    formule: 'nidos_gemeenten_met_nidos_gemeld',
    bereken: gelijk,
  },
  {
    grootheid: 'vru_versnelde_uitstroom_alternatief',
    uit: ['vru_versnelde_uitstroom'],
    formule: 'vru_versnelde_uitstroom',
    bereken: gelijk,
  },
  {
    grootheid: 'herverdeling_korting_totaal',
    uit: ['herverdeling_korting_per_halfjaar'],
    formule: '6 × herverdeling_korting_per_halfjaar',
    bereken: (korting = 0) => 6 * korting,
  },
  {
    grootheid: 'woningen_beschikbaar',
    uit: ['woningen_regulier', 'woningen_statushouders', 'woningen_overige_bemiddeling'],
    formule: 'de som van de delen',
    bereken: som,
  },
  {
    grootheid: 'woningen_statushouders',
    uit: ['taakstelling_verwacht_jaar', 'personen_per_woning'],
    formule: 'taakstelling_verwacht_jaar ÷ personen_per_woning, naar boven afgerond',
    bereken: (personen = 0, perWoning = 1) => woningen(personen, perWoning),
  },
];

/**
 * Rule: a published figure follows from the other published figures of its area and periode, where an equation ties them; any of the
 * values published for these will do. Source: the arithmetic of opgave and achterstand; the sources' own tables.
 */
export function disconnected(claims: readonly Claim[]): readonly VerbandBevinding[] {
  const perPlaats = new Map<string, Claim[]>();
  const key = (claim: Claim, grootheid: string) => `${claim.gebied} ${claim.periode} ${grootheid}`;
  for (const claim of claims) byKey(perPlaats, key(claim, claim.grootheid), () => []).push(claim);
  return VERBANDEN.flatMap((verband) =>
    claims
      .filter(({ grootheid }) => grootheid === verband.grootheid)
      .flatMap((claim) => {
        const keuzes = combinaties(verband.uit.map((grootheid) => perPlaats.get(key(claim, grootheid)) ?? [])).map((uit) => ({
          verband,
          claim,
          uit,
          berekend: verband.bereken(...uit.map(({ waarde }) => waarde)),
        }));
        const [eerste] = keuzes;
        return eerste === undefined || keuzes.some(({ berekend }) => berekend === claim.waarde) ? [] : [eerste];
      }),
  );
}

/** Every way to take one of each; none where one has nothing. */
function combinaties<T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return lists.reduce<readonly (readonly T[])[]>((tot, list) => tot.flatMap((begin) => list.map((een) => [...begin, een])), [[]]);
}
