import { comparePeriode, type Periode, periodesTussen, shiftPeriode } from '../periode.ts';
import { type Bron, BRONNEN } from './bron.ts';
import { type Claim, CLAIMS, periodeVan } from './claim.ts';
import { type Gebied, GEBIEDEN, gebiedMetNaam, LAND } from './gebied.ts';
import { type Grootheid, isGrootheid } from './grootheid.ts';
import { type Kandidaat, type Claimkeuze, choose, type Reden } from './voorrang.ts';

/** What a found figure is counted in; `fractie` is a share of 1, above 1 possible. */
export type Cijfereenheid = 'vergunninghouders' | 'plekken' | 'trede' | 'fractie';

/** A published claim that gives another value, and why it was not chosen. */
export interface AndereWaarde {
  readonly claim: Claim;
  readonly waarde: number;
  readonly reden: Reden;
}

/** The published figure by the order of precedence, with what it was chosen from. */
export interface Found {
  readonly soort: 'gevonden';
  readonly gebied: Gebied;
  readonly periode: Periode;
  readonly grootheid: Grootheid;
  readonly waarde: number;
  readonly eenheid: Cijfereenheid;
  readonly gekozen: Claim;
  /** There where the figure was published only as that of another quantity and periode. */
  readonly afgeleid?: { readonly grootheid: 'achterstand_begin' | 'achterstand_eind'; readonly periode: Periode };
  readonly andere: readonly AndereWaarde[];
}

/** No such figure among the sources, and what is published nearby. */
export interface NietGepubliceerd {
  readonly soort: 'niet_gepubliceerd';
  readonly gebied: Gebied;
  readonly periode: Periode;
  readonly grootheid: Grootheid;
  /** The periodes of which it is published for this area. */
  readonly wel_perioden: readonly Periode[];
  /** The areas for which it is published of this periode. */
  readonly wel_gebieden: readonly Gebied[];
}

/** What asking for a figure gives: the chosen claim with the others, or what is published nearby. */
export type Cijferuitkomst = Found | NietGepubliceerd;

/** The figure that was found; `undefined` where it is not published. */
export function waardeVan({ waarde }: Partial<Pick<Found, 'waarde'>> & Pick<Cijferuitkomst, 'soort'>): number | undefined {
  return waarde;
}

/** The figures of a set of published claims, by the order of precedence. */
export interface Cijferboek {
  /** The areas that the claims are about. */
  readonly gebieden: readonly Gebied[];
  /** See `findCijfer`. */
  readonly find: (gebied: Gebied, periode: Periode, grootheid: Grootheid) => Cijferuitkomst;
  /** See `gepubliceerdePerioden`. */
  readonly perioden: (gebied: Gebied, grootheid: Grootheid) => readonly Periode[];
  /** See `cijferreeks`. */
  readonly reeks: (gebied: Gebied, grootheid: Grootheid, van?: Periode, tot?: Periode) => readonly Cijferuitkomst[];
}

/** The choice for each published figure: by area and quantity (`reekssleutel`), then by periode. */
type Index = ReadonlyMap<string, ReadonlyMap<Periode, Claimkeuze>>;

/** The areas that claims are about, in the order of `GEBIEDEN`; then those of own figures that are none of them. */
function gebiedenIn(claims: readonly Claim[]): readonly Gebied[] {
  const namen = new Set(claims.map(({ gebied }) => gebied));
  const bekend = GEBIEDEN.filter(({ naam }) => namen.has(naam));
  for (const { naam } of bekend) namen.delete(naam);
  return [...bekend, ...[...namen].map(gebiedMetNaam)];
}

function reekssleutel(gebied: string, grootheid: Grootheid): string {
  return `${gebied}|${grootheid}`;
}

/** What a claim may be the answer to: its own figure, and a stand at the start is the end of the periode before, and the other way round. */
function vragen(claim: Claim): readonly { grootheid: Grootheid; periode: Periode; afgeleid: boolean }[] {
  const { grootheid } = claim;
  const periode = periodeVan(claim);
  if (periode === undefined || !isGrootheid(grootheid)) return [];
  const eigen = { grootheid, periode, afgeleid: false };
  const ook = andersGenoemd(grootheid, periode);
  return ook === undefined ? [eigen] : [eigen, { ...ook, afgeleid: true }];
}

/** The same stand by its other name: the end of 2021-1 is the begin of 2021-2. */
function andersGenoemd(grootheid: Grootheid, periode: Periode): NonNullable<Found['afgeleid']> | undefined {
  if (grootheid === 'achterstand_begin') return { grootheid: 'achterstand_eind', periode: shiftPeriode(periode, -1) };
  return grootheid === 'achterstand_eind' ? { grootheid: 'achterstand_begin', periode: shiftPeriode(periode, 1) } : undefined;
}

function indexeer(claims: readonly Claim[], bronnen: readonly Bron[]): Index {
  const index = new Map<string, Map<Periode, Kandidaat[]>>();
  for (const claim of claims) {
    for (const { grootheid, periode, afgeleid } of vragen(claim)) {
      const key = reekssleutel(claim.gebied, grootheid);
      const reeks = index.get(key) ?? new Map<Periode, Kandidaat[]>();
      index.set(key, reeks.set(periode, [...(reeks.get(periode) ?? []), { claim, afgeleid }]));
    }
  }
  return new Map(
    [...index].map(([key, reeks]) => [key, new Map([...reeks].map(([periode, kandidaten]) => [periode, choose(kandidaten, bronnen)]))]),
  );
}

/** The figures of claims and the documents they stand in; one made once answers many questions. */
export function cijferboek(claims: readonly Claim[], bronnen: readonly Bron[]): Cijferboek {
  const index = indexeer(claims, bronnen);
  const gebieden = gebiedenIn(claims);
  const perioden: Cijferboek['perioden'] = (gebied, grootheid) =>
    [...(index.get(reekssleutel(gebied.naam, grootheid))?.keys() ?? [])].sort(comparePeriode);
  const find: Cijferboek['find'] = (gebied, periode, grootheid) => findIn(index, gebieden, { gebied, periode, grootheid });
  return {
    gebieden,
    find,
    perioden,
    reeks: (gebied, grootheid, van = perioden(gebied, grootheid)[0], tot = perioden(gebied, grootheid).at(-1)) =>
      van === undefined || tot === undefined ? [] : periodesTussen(van, tot).map((periode) => find(gebied, periode, grootheid)),
  };
}

/** The figures published by the sources of this project. */
export const GEPUBLICEERD: Cijferboek = cijferboek(CLAIMS, BRONNEN);

/** The periodes of which a quantity is published for an area, the earliest first. */
export function gepubliceerdePerioden(gebied: Gebied, grootheid: Grootheid): readonly Periode[] {
  return GEPUBLICEERD.perioden(gebied, grootheid);
}

/**
 * The published figure of an area, by the order of precedence. An achterstand_eind published only as the
 * achterstand_begin of the next periode is given as such, with `afgeleid`.
 * `findCijfer(PROVINCIE, '2023-2', 'taakstelling')` → `{soort: 'gevonden', waarde: 1372, andere: [2126 …], …}`
 */
export function findCijfer(gebied: Gebied, periode: Periode, grootheid: Grootheid): Cijferuitkomst {
  return GEPUBLICEERD.find(gebied, periode, grootheid);
}

interface Vraag {
  readonly gebied: Gebied;
  readonly periode: Periode;
  readonly grootheid: Grootheid;
}

function findIn(index: Index, gebieden: readonly Gebied[], vraag: Vraag): Cijferuitkomst {
  const { gebied, periode, grootheid } = vraag;
  const keuze = index.get(reekssleutel(gebied.naam, grootheid))?.get(periode);
  if (keuze === undefined) return nietGepubliceerd(index, gebieden, vraag);
  const { claim, afgeleid } = keuze.gekozen;
  return {
    soort: 'gevonden',
    ...vraag,
    waarde: claimwaarde(claim),
    eenheid: cijfereenheid(grootheid),
    gekozen: claim,
    ...(afgeleid ? { afgeleid: andersGenoemd(grootheid, periode)! } : {}),
    andere: [
      ...keuze.afgewezen
        .filter(({ kandidaat }) => kandidaat.claim.waarde !== claim.waarde)
        .map(({ kandidaat, reden }) => ({ claim: kandidaat.claim, waarde: claimwaarde(kandidaat.claim), reden })),
    ],
  };
}

function nietGepubliceerd(index: Index, gebieden: readonly Gebied[], vraag: Vraag): NietGepubliceerd {
  const { gebied, periode, grootheid } = vraag;
  return {
    soort: 'niet_gepubliceerd',
    ...vraag,
    wel_perioden: [...(index.get(reekssleutel(gebied.naam, grootheid))?.keys() ?? [])].sort(comparePeriode),
    wel_gebieden: gebieden.filter(({ naam }) => index.get(reekssleutel(naam, grootheid))?.has(periode)),
  };
}

function claimwaarde({ waarde, eenheid }: Claim): number {
  return eenheid === 'procent' ? waarde / 100 : waarde;
}

function cijfereenheid(grootheid: Grootheid): Cijfereenheid {
  switch (grootheid) {
    case 'realisatie_taakstelling':
    case 'realisatie_totaalopgave':
      return 'fractie';
    case 'trede':
      return 'trede';
    case 'nidos_nodig':
    case 'nidos_gerealiseerd':
      return 'plekken';
    default:
      return 'vergunninghouders';
  }
}

/**
 * The last periode of which claims give any figure of a province or municipality that can be asked for; `undefined` where they give
 * none. The national series is context.
 */
export function laatsteClaimperiode(claims: readonly Claim[]): Periode | undefined {
  return claims
    .flatMap((claim) => (claim.gebied === LAND.naam ? [] : vragen(claim).map(({ periode }) => periode)))
    .sort(comparePeriode)
    .at(-1);
}

/** The last periode of which any figure is published, a national one too: `'2025-2'`. */
export const LAATSTE_PERIODE: Periode = CLAIMS.flatMap((claim) =>
  vragen(claim).flatMap(({ afgeleid, periode }) => (afgeleid ? [] : periode)),
)
  .sort(comparePeriode)
  .at(-1)!;
