import { type Datum, isoDatum, parseDatum } from '../datum.ts';
import { type Feit, feitenUit, type Feitwaarde, FIELDS, type OnbekendFeit } from '../feiten/index.ts';
import { type Parameternaam, type Parameters, STANDAARDPARAMETERS } from './parameters.ts';
import { periodenKansen, type Periodekansen } from './perioden-kansen.ts';
import { type Prognose, prognose, type Prognosevraag } from './prognose.ts';
import { alsStand, type Periodereeks, periodereeksen } from './standen.ts';
import { taakstellingspaden } from './taakstellingen.ts';
import { metTempo, type Tempovraag } from './standgeschiedenis.ts';

/** The version of the schema below; a scenario of another version is refused. */
export const SCENARIOVERSIE = 1;

/** A planned placement in a scenario. */
export interface Scenarioplan {
  /** As text: `2022-11-30`. */
  readonly datum: string;
  readonly aantal: number;
  /** `null`: none is given, the documented one. */
  readonly kans: number | null;
  readonly bovenop: boolean;
}

/** A stand of the municipality, of the periode that its day lies in; the peildatum lies in the one that ends on it. */
export interface Scenariostand {
  /** As text: `2022-11-22`. */
  readonly datum: string;
  readonly gerealiseerd: number;
}

/** The facts as plain data; `null` is unknown. */
export type Scenariofeiten = { readonly [N in Feit]: Feitwaarde<N> | (N extends OnbekendFeit ? null : never) };

/** What a scenario holds for a fact that is blank. */
export function leegFeit(naam: Feit): 0 | null {
  return FIELDS[naam].leeg === 'nul' ? 0 : null;
}

/** All that a scenario assumes, as plain data; `null` is unknown. Persons, and days as text such as `2022-11-22`. */
export interface Scenarioinvoer extends Scenariofeiten {
  readonly datum: string;
  /** The user's own pace, persons per week; 0 is a real 0; `null`: the pace so far. */
  readonly tempo: number | null;
  readonly gepland: number;
  readonly plannen: readonly Scenarioplan[];
  /** The level of the central interval, above 0 and below 1. */
  readonly niveau: number;
  /** The taakstelling of each coming half-year … */
  readonly komende_taakstellingen: readonly number[];
  /** … and how far they may all be off: a relative standard deviation. */
  readonly spreiding_taakstellingen: number;
  /** Assumptions that differ from the defaults. */
  readonly parameters: Partial<Parameters>;
  /** The standen that are known of the municipality: those before `datum` count. */
  readonly standen: readonly Scenariostand[];
  /** The pace that was learned from its standen, persons per week. */
  readonly tempo_geleerd: number | null;
}

/** A what-if: the facts, and what is changed in them. Plain data: it can be written as JSON and read back. */
export interface Scenario {
  readonly soort: 'ibt-scenario';
  readonly versie: typeof SCENARIOVERSIE;
  readonly naam: string;
  readonly gemeente: string;
  readonly basis: Scenarioinvoer;
  readonly wijzigingen: Partial<Scenarioinvoer>;
}

/** What a scenario comes to: the running half-year, and it with the coming ones. */
export interface Scenariouitkomst {
  readonly prognose: Prognose;
  readonly perioden: readonly Periodekansen[];
}

/** The facts with the changes: what the scenario assumes. */
export function invoerVan({ basis, wijzigingen }: Scenario): Scenarioinvoer {
  return { ...basis, ...wijzigingen };
}

/** Computes a scenario. Throws an `Invoerfout` as `prognose` and `periodenKansen` do. */
export function computeScenario(scenario: Scenario): Scenariouitkomst {
  const invoer = invoerVan(scenario);
  const parameters = parametersVan(invoer);
  const vraag = vraagVan(invoer);
  const uitkomst = computeLopende(scenario);
  const paths = taakstellingspaden(invoer.komende_taakstellingen, invoer.spreiding_taakstellingen);
  return { prognose: uitkomst, perioden: periodenKansen(vraag, uitkomst, paths, parameters) };
}

/** Computes the running half-year of a scenario only, which takes a fraction of the time. Throws an `Invoerfout` as `prognose` does. */
export function computeLopende(scenario: Scenario): Prognose {
  const invoer = invoerVan(scenario);
  return prognose(vraagVan(invoer), invoer.niveau, parametersVan(invoer));
}

/** The defaults, with the assumptions that differ from them. */
export function parametersVan({ parameters }: Scenarioinvoer): Parameters {
  return { ...STANDAARDPARAMETERS, ...(parameters as Partial<Record<Parameternaam, number>>) };
}

/** The running half-year of a scenario as a question to `prognose`. */
export function vraagVan(invoer: Scenarioinvoer): Prognosevraag {
  return tempovraagVan(invoer).vraag;
}

/** The same with where its pace comes from. */
export function tempovraagVan(invoer: Scenarioinvoer): Tempovraag {
  return metTempo(feitenvraag(invoer), reeksenVan(invoer), parametersVan(invoer), invoer.tempo_geleerd ?? undefined);
}

const bekend = new WeakMap<Scenarioinvoer['standen'], readonly Periodereeks[]>();

/** The standen of a scenario by half-year; the same list for the same standen, since every step of a what-if asks for them. */
export function reeksenVan({ standen }: Pick<Scenarioinvoer, 'standen'>): readonly Periodereeks[] {
  const reeksen =
    bekend.get(standen) ??
    periodereeksen(standen.map(({ datum, gerealiseerd }) => ({ ...alsStand(parseDatum(datum) as Datum, gerealiseerd), gemeente: '' })));
  bekend.set(standen, reeksen);
  return reeksen;
}

/** Standen by half-year as a scenario holds them. */
export function alsScenariostanden(reeksen: readonly Periodereeks[]): readonly Scenariostand[] {
  return reeksen.flatMap(({ metingen }) => metingen.slice(1).map(({ datum, gerealiseerd }) => ({ datum: isoDatum(datum), gerealiseerd })));
}

function feitenvraag(invoer: Scenarioinvoer): Prognosevraag {
  return {
    ...feitenUit((naam) => invoer[naam] ?? undefined),
    gepland: invoer.gepland,
    tempo: invoer.tempo ?? undefined,
    datum: parseDatum(invoer.datum) as number,
    plannen: invoer.plannen.map((plan) => ({ ...plan, kans: plan.kans ?? undefined, datum: parseDatum(plan.datum) as number })),
  };
}
