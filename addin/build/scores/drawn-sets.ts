/**
 * Synthetic sets of which the process itself is drawn at random: the model knows none of it, and is judged by what it
 * makes of all of them together. Written, with its seeds, before the model was tuned.
 */
import { inschaling } from '../../../core/beoordeling/index.ts';
import { type Datum, splitDatum } from '../../../core/datum.ts';
import type { Feiten } from '../../../core/feiten/index.ts';
import { peildatum, type Periode, periodesTussen } from '../../../core/periode.ts';
import type { Dagstand } from '../../../core/prognose/index.ts';
import type { Trede } from '../../../core/trede.ts';
import { type Toeval, toevalMet } from './toeval.ts';

/** The seeds of the sets that the model is tuned on … */
export const TUNING_SEEDS: readonly number[] = Array.from({ length: 24 }, (_, i) => 1_101 + i);
/** … and of those it is judged by: others, and never looked at in tuning. */
export const JUDGED_SEEDS: readonly number[] = Array.from({ length: 40 }, (_, i) => 90_001 + i);

/** The half-years of a set, and the first that is forecast. */
export const DRAWN_PERIODEN: readonly Periode[] = periodesTussen('2019-1', '2024-2');
export const FIRST_FORECAST: Periode = '2022-1';

/** The moments of a forecast, in weeks before the peildatum. */
export const HORIZONS: readonly number[] = [20, 12, 8, 4, 1];

/** What upsets the running process from the first half-year that is forecast. */
export const STRESSES = ['vertraging', 'vakantie', 'correcties', 'taakstelling'] as const;
export type Stress = (typeof STRESSES)[number];

const GEMEENTEN = 26;
const WEEK = 7;
/** Days before the first periode, whose late registrations come in it. */
const LEAD = 90;
const NATIONAL_INHABITANTS = 17_500_000;

/** The size of a municipality by its inhabitants. */
export const SIZE_CLASSES = ['klein', 'middel', 'groot'] as const;
export type SizeClass = (typeof SIZE_CLASSES)[number];

function sizeClass(inhabitants: number): SizeClass {
  return inhabitants < 25_000 ? 'klein' : inhabitants < 60_000 ? 'middel' : 'groot';
}

/** All that is drawn of a process, once a set. Rates are by municipality and year; spreads are standard deviations of a logarithm. */
export interface DrawnProcess {
  /** The share of households of one person, and the mean size of the others. */
  readonly singles: number;
  readonly familySize: number;
  /** Mean days between housing and registration, and the share that takes four times as long. */
  readonly delay: number;
  readonly longShare: number;
  /** Realised over taakstelling: in the middle, and how municipalities differ. */
  readonly level: number;
  readonly levelSpread: number;
  /** How far the pace goes along with a changed taakstelling: 0 not, 1 wholly. */
  readonly elasticity: number;
  /** A walk of the pace: its weekly step, and how much of it is left after a week. */
  readonly step: number;
  readonly memory: number;
  /** What differs from week to week alone. */
  readonly flicker: number;
  /** How calendar months differ, alike for all municipalities. */
  readonly season: number;
  /** Lasting changes for all municipalities at once: a rate by year, and their size. */
  readonly policyRate: number;
  readonly policySize: number;
  /** Weeks at a multiple of the pace, and back. */
  readonly actionRate: number;
  readonly actionFactor: number;
  readonly actionWeeks: number;
  /** Weeks at a tenth of the pace. */
  readonly stopRate: number;
  readonly stopWeeks: number;
  /** The share of persons who come by whole buildings, and the persons in one. */
  readonly complexShare: number;
  readonly complexSize: number;
  /** How much more pace the last six weeks have where the municipality is behind, and how achterstand raises it. */
  readonly catchUp: number;
  readonly response: number;
  /** How far a taakstelling is off from what the inhabitants would give. */
  readonly taakstellingSpread: number;
}

function drawProcess({ uniform }: Toeval): DrawnProcess {
  const between = (low: number, high: number) => low + (high - low) * uniform();
  return {
    singles: between(0.45, 0.9),
    familySize: between(2.5, 4.5),
    delay: between(3, 25),
    longShare: between(0, 0.15),
    level: Math.exp(between(-0.5, 0)),
    levelSpread: between(0.1, 0.5),
    elasticity: between(0, 1),
    step: between(0, 0.08),
    memory: between(0.94, 0.99),
    flicker: between(0, 0.5),
    season: between(0, 0.3),
    policyRate: between(0, 1),
    policySize: between(0, 0.4),
    actionRate: between(0, 1),
    actionFactor: between(1.5, 4),
    actionWeeks: between(3, 10),
    stopRate: between(0, 0.8),
    stopWeeks: between(4, 14),
    complexShare: between(0, 0.3),
    complexSize: between(8, 40),
    catchUp: between(0, 1),
    response: between(0, 0.5),
    taakstellingSpread: between(0, 0.25),
  };
}

/** The facts of a municipality in a periode but for the number housed. */
export type DrawnFacts = Omit<Feiten, 'gerealiseerd'>;

/** A set: what was registered when, what was asked, and how large each municipality is. */
export interface DrawnSet {
  readonly process: DrawnProcess;
  readonly standen: readonly Dagstand[];
  readonly factsOf: (of: { readonly gemeente: string; readonly periode: Periode }) => DrawnFacts;
  readonly sizeOf: (gemeente: string) => SizeClass;
}

/** What all municipalities of a set share by day, from `LEAD` days before the first periode. */
interface SharedCourse {
  /** Pace as a factor of usual. */
  readonly factor: readonly number[];
  /** The national taakstelling by periode. */
  readonly national: ReadonlyMap<Periode, number>;
}

const FIRST_DAY = peildatum(DRAWN_PERIODEN[0] as Periode, 'begin') - LEAD;
const LAST_DAY = peildatum(DRAWN_PERIODEN.at(-1) as Periode, 'eind');
const DAYS = LAST_DAY - FIRST_DAY;
/** From this day a stress upsets the process. */
const STRESS_DAY = peildatum(FIRST_FORECAST, 'begin');

/** The set of a seed: the same on every machine. With a stress the same set, upset from the first half-year that is forecast. */
export function drawSet(seed: number, stress?: Stress): DrawnSet {
  const toeval = toevalMet(seed);
  const process = drawProcess(toeval);
  const shared = drawShared(process, toeval);
  const sizes = new Map<string, SizeClass>();
  const facts = new Map<string, DrawnFacts>();
  const standen: Dagstand[] = [];
  for (let i = 1; i <= GEMEENTEN; i++) {
    const gemeente = `Gemeente ${i}`;
    // Half of them between 20,000 and 55,000 inhabitants, as in a province.
    const inhabitants = Math.min(400_000, Math.max(10_000, 33_000 * Math.exp(0.75 * toeval.normaal())));
    sizes.set(gemeente, sizeClass(inhabitants));
    // A seed of its own, so that a stress in one municipality leaves the others as they are.
    const own = drawGemeente(gemeente, inhabitants, process, shared, stress, toevalMet(seed * 1_000 + i));
    for (const each of own.facts) facts.set(keyOf({ gemeente, periode: each.periode }), each);
    standen.push(...own.standen);
  }
  return {
    process,
    standen,
    factsOf: (of) => facts.get(keyOf(of)) as DrawnFacts,
    sizeOf: (gemeente) => sizes.get(gemeente) as SizeClass,
  };
}

function keyOf({ gemeente, periode }: { readonly gemeente: string; readonly periode: Periode }): string {
  return `${gemeente}|${periode}`;
}

function drawShared(process: DrawnProcess, toeval: Toeval): SharedCourse {
  const months = Array.from({ length: 12 }, () => Math.exp(process.season * toeval.normaal()));
  const factor: number[] = [];
  for (let day = 0, policy = 0; day < DAYS; day++) {
    if (toeval.uniform() < process.policyRate / 365) policy = 0.7 * policy + process.policySize * toeval.normaal();
    factor.push((months[splitDatum(FIRST_DAY + day).maand - 1] as number) * Math.exp(policy));
  }
  const national = new Map<Periode, number>();
  let log = Math.log(12_000);
  for (const periode of DRAWN_PERIODEN) {
    log += 0.3 * (Math.log(12_000) - log) + 0.25 * toeval.normaal();
    national.set(periode, Math.exp(log));
  }
  return { factor, national };
}

/** A household, or a building full of them. */
interface Arrival {
  readonly housed: Datum;
  readonly persons: number;
}

function drawGemeente(
  gemeente: string,
  inhabitants: number,
  process: DrawnProcess,
  shared: SharedCourse,
  stress: Stress | undefined,
  toeval: Toeval,
): { readonly standen: Dagstand[]; readonly facts: DrawnFacts[] } {
  const share = inhabitants / NATIONAL_INHABITANTS;
  const usual = (12_000 * share * process.level * Math.exp(process.levelSpread * toeval.normaal())) / 26;
  const course = ownCourse(process, toeval);
  const registered = new Map<Datum, Arrival[]>();
  const standen: Dagstand[] = [];
  const facts: DrawnFacts[] = [];
  let achterstand_begin = Math.round(usual * 26 * 0.3 * toeval.normaal());
  let vorige_trede: Trede = achterstand_begin > 0 ? 2 : 1;
  const house = (day: Datum, pace: number) => {
    for (const persons of drawArrivals(pace / WEEK, process, toeval)) {
      const on = registrationDay(day, process, stress, toeval);
      registered.set(on, [...(registered.get(on) ?? []), { housed: day, persons }]);
    }
  };
  for (let day = FIRST_DAY; day < FIRST_DAY + LEAD; day++) house(day, usual * (shared.factor[day - FIRST_DAY] as number));
  for (const periode of DRAWN_PERIODEN) {
    const begin = peildatum(periode, 'begin');
    const eind = peildatum(periode, 'eind');
    const asked = (shared.national.get(periode) as number) * share;
    const off = process.taakstellingSpread * toeval.normaal();
    const stressed = stress === 'taakstelling' && begin >= STRESS_DAY ? 0.6 * toeval.normaal() : 0;
    const taakstelling = Math.max(1, Math.ceil(asked * Math.exp(off + stressed)));
    const level = usual * (asked / (12_000 * share)) ** process.elasticity;
    const behind = Math.max(-0.5, Math.min(1, achterstand_begin / (usual * 26)));
    let housed = 0;
    for (let day = begin; day < eind; day++) {
      const left = (eind - day) / (eind - begin);
      const short = Math.max(0, Math.min(1, 1 - left - housed / Math.max(1, asked)));
      const pace =
        level *
        (shared.factor[day - FIRST_DAY] as number) *
        (course[day - FIRST_DAY] as number) *
        Math.exp(process.response * behind) *
        (eind - day <= 6 * WEEK ? 1 + process.catchUp * short : 1);
      house(day, pace);
      housed += pace / WEEK;
    }
    const own = periodStanden({ gemeente, periode, taakstelling }, registered, begin >= STRESS_DAY ? stress : undefined, toeval);
    standen.push(...own);
    const gerealiseerd = own.find(({ datum, bekend_op }) => datum === eind && bekend_op === eind)?.gerealiseerd ?? 0;
    const known: DrawnFacts = { periode, taakstelling, achterstand_begin, vorige_trede };
    facts.push(known);
    vorige_trede = inschaling({ ...known, gerealiseerd }) ?? 2;
    achterstand_begin += taakstelling - gerealiseerd;
  }
  return { standen, facts };
}

/** The pace of each day as a factor of usual: walk, weeks, actions and standstills. */
function ownCourse({ step, memory, flicker, ...process }: DrawnProcess, toeval: Toeval): number[] {
  const factor: number[] = [];
  let [log, week, action, stop] = [0, 1, 0, 0];
  for (let day = 0; day < DAYS; day++) {
    if (day % WEEK === 0) {
      log = memory * log + step * toeval.normaal();
      week = Math.exp(flicker * toeval.normaal() - flicker ** 2 / 2);
    }
    if (action-- <= 0 && toeval.uniform() < process.actionRate / 365) action = Math.round(process.actionWeeks * WEEK);
    if (stop-- <= 0 && toeval.uniform() < process.stopRate / 365) stop = Math.round(process.stopWeeks * WEEK);
    factor.push(Math.exp(log) * week * (action > 0 ? process.actionFactor : 1) * (stop > 0 ? 0.1 : 1));
  }
  return factor;
}

/** The households, and whole buildings, of one day. */
function drawArrivals(persons: number, { singles, familySize, complexShare, complexSize }: DrawnProcess, toeval: Toeval): number[] {
  const mean = singles + (1 - singles) * familySize;
  const households = toeval.poisson((persons * (1 - complexShare)) / mean);
  const buildings = toeval.poisson((persons * complexShare) / complexSize);
  return [
    ...Array.from({ length: households }, () => (toeval.uniform() < singles ? 1 : 2 + toeval.poisson(familySize - 2))),
    ...Array.from({ length: buildings }, () => Math.max(2, toeval.poisson(complexSize))),
  ];
}

/** The day a household is registered. With stress the delay grows; in holidays nothing is registered. */
function registrationDay(day: Datum, { delay, longShare }: DrawnProcess, stress: Stress | undefined, toeval: Toeval): Datum {
  const slower = stress === 'vertraging' && day >= STRESS_DAY ? 2.5 : 1;
  const mean = delay * slower * (toeval.uniform() < longShare ? 4 : 1);
  const on = day + 1 + Math.floor(-mean * Math.log(1 - toeval.uniform()));
  if (stress !== 'vakantie' || on < STRESS_DAY) return on;
  const { maand, dag } = splitDatum(on);
  if (maand === 8 && dag <= 15) return on + 16 - dag;
  if (maand === 12 && dag >= 22) return on + 32 - dag + 4;
  return on;
}

/** The registered stand of every week, counted back from the peildatum, of the peildatum, and what was known of it a month later. */
function periodStanden(
  of: Required<Pick<Dagstand, 'gemeente' | 'periode' | 'taakstelling'>>,
  registered: ReadonlyMap<Datum, readonly Arrival[]>,
  stress: Stress | undefined,
  toeval: Toeval,
): Dagstand[] {
  const { periode } = of;
  const [begin, eind, correctie] = [peildatum(periode, 'begin'), peildatum(periode, 'eind'), peildatum(periode, 'correctie')];
  const between = (van: Datum, tot: Datum, housedBefore = Infinity) => {
    let persons = 0;
    for (let day = van + 1; day <= tot; day++)
      for (const each of registered.get(day) ?? []) if (each.housed < housedBefore) persons += each.persons;
    return persons;
  };
  const days = Array.from({ length: 26 }, (_, w) => eind - (26 - w) * WEEK).filter((day) => day > begin);
  const standen: Dagstand[] = [];
  let corrected = 0;
  for (const datum of [...days, eind]) {
    const counted = between(begin, datum);
    // A correction downward, once in ten weeks, of a tenth of what is counted.
    if (stress === 'correcties' && toeval.uniform() < 0.1) corrected += Math.min(counted - corrected, toeval.poisson(0.1 * counted));
    standen.push({ ...of, datum, bekend_op: datum, gerealiseerd: counted - corrected });
  }
  const late = between(eind, correctie, eind);
  const last = standen.at(-1) as Dagstand;
  standen.push({ ...last, bekend_op: correctie, gerealiseerd: last.gerealiseerd + late });
  return standen;
}
