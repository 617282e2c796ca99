import type { Datum } from '../../../core/datum.ts';
import { peildatum, type Periode, periodesTussen } from '../../../core/periode.ts';
import type { Dagstand } from '../../../core/prognose/index.ts';
import { type Toeval, toevalMet } from './toeval.ts';

/** How the pace of a municipality goes. */
export type Verloop = 'stabiel' | 'verschuivend' | 'schok' | 'actie en terugval';

/** The periods of a set, and the first that is forecast: what goes before is to learn from. */
const PERIODEN: readonly Periode[] = periodesTussen('2018-1', '2024-2');
export const EERSTE_VOORSPELDE: Periode = '2021-2';

/** The municipalities of a set. */
const GEMEENTEN = 60;

/** Household sizes 1 … 7 and how often each occurs. Mean 2.2; E[S²] ÷ E[S] is 3.4. */
const GROOTTES: readonly number[] = [0.55, 0.13, 0.09, 0.1, 0.06, 0.04, 0.03];

/** Mean days between housing and registration. */
const VERTRAGING = 10;

const WEEK = 7;

/** Days before the first periode, whose late registrations come in it. */
const AANLOOP = 60;

/** A household. */
interface Huisvesting {
  readonly gehuisvest_op: Datum;
  readonly personen: number;
}

/**
 * A synthetic set with a known process: households come by chance at the pace of the day, and are registered after an
 * exponential delay. The registered stand of every week, the peildatum and, for late registrations, the correctiedatum.
 */
export function makeStanden(verloop: Verloop, zaad: number, gemeenten = GEMEENTEN): Dagstand[] {
  const toeval = toevalMet(zaad);
  return Array.from({ length: gemeenten }, (_, i) => gemeentestanden(`Gemeente ${i + 1}`, verloop, toeval)).flat();
}

function gemeentestanden(gemeente: string, verloop: Verloop, toeval: Toeval): Dagstand[] {
  const begin = peildatum(PERIODEN[0] as Periode, 'begin');
  const eind = peildatum(PERIODEN.at(-1) as Periode, 'eind');
  // From 2 to 25 persons a week. With fewer, whole numbers make any interval cover more than it says.
  const tempo = 2 * Math.exp(Math.log(12.5) * toeval.uniform());
  const factor = factoren(verloop, begin - AANLOOP, eind, toeval);
  const geregistreerd = new Map<Datum, Huisvesting[]>();
  const grootte = GROOTTES.reduce((som, kans, i) => som + kans * (i + 1), 0);
  for (let dag = begin - AANLOOP; dag < eind; dag++) {
    const huishoudens = toeval.poisson((tempo * (factor[dag - begin + AANLOOP] ?? 1)) / WEEK / grootte);
    for (let h = 0; h < huishoudens; h++) {
      const geregistreerd_op = dag + 1 + Math.floor(-VERTRAGING * Math.log(1 - toeval.uniform()));
      const huisvesting = { gehuisvest_op: dag, personen: huishouden(toeval) };
      geregistreerd.set(geregistreerd_op, [...(geregistreerd.get(geregistreerd_op) ?? []), huisvesting]);
    }
  }
  /** Persons registered after `van` up to and including `tot`, housed before `voor`. */
  const tussen = (van: Datum, tot: Datum, voor = Infinity) => {
    let personen = 0;
    for (let dag = van + 1; dag <= tot; dag++)
      for (const een of geregistreerd.get(dag) ?? []) if (een.gehuisvest_op < voor) personen += een.personen;
    return personen;
  };
  return PERIODEN.flatMap((periode) => {
    const van = peildatum(periode, 'begin');
    const tot = peildatum(periode, 'eind');
    const correctie = peildatum(periode, 'correctie');
    const dagen = Array.from({ length: 26 }, (_, w) => van + (w + 1) * WEEK).filter((dag) => dag < tot);
    const aanEind = tussen(van, tot);
    return [
      ...dagen.map((datum) => ({ gemeente, periode, datum, bekend_op: datum, gerealiseerd: tussen(van, datum) })),
      { gemeente, periode, datum: tot, bekend_op: tot, gerealiseerd: aanEind },
      { gemeente, periode, datum: tot, bekend_op: correctie, gerealiseerd: aanEind + tussen(tot, correctie, tot) },
    ];
  });
}

function huishouden(toeval: Toeval): number {
  let u = toeval.uniform();
  return Math.max(1, GROOTTES.findIndex((kans) => (u -= kans) < 0) + 1);
}

/** The pace of each day as a factor of the municipality's own. */
function factoren(verloop: Verloop, van: Datum, tot: Datum, toeval: Toeval): number[] {
  switch (verloop) {
    case 'stabiel':
      return new Array<number>(tot - van).fill(1);
    case 'verschuivend':
      return wandeling(tot - van, toeval);
    case 'schok':
      return schokken(tot - van, toeval);
    case 'actie en terugval':
      return acties(tot - van, toeval);
  }
}

/** A random walk of the logarithm, 5% a week, drawn back to the own pace over some two years. */
function wandeling(dagen: number, toeval: Toeval): number[] {
  const factor: number[] = [];
  for (let dag = 0, log = 0; dag < dagen; dag++) {
    if (dag % WEEK === 0) log = log * 0.99 + 0.05 * toeval.normaal();
    factor.push(Math.exp(log));
  }
  return factor;
}

/** A sudden lasting change, once in some 18 months, by a factor of around 1.7 up or down from the own pace. */
function schokken(dagen: number, toeval: Toeval): number[] {
  const factor: number[] = [];
  for (let dag = 0, nu = 1; dag < dagen; dag++) {
    if (toeval.uniform() < 1 / 550) nu = Math.exp(0.5 * toeval.normaal());
    factor.push(nu);
  }
  return factor;
}

/** Now and then, once in some 15 months, six weeks at three times the pace, and then back to the old pace. */
function acties(dagen: number, toeval: Toeval): number[] {
  const factor: number[] = [];
  for (let dag = 0, over = 0; dag < dagen; dag++, over--) {
    if (over <= 0 && toeval.uniform() < 1 / 450) over = 42;
    factor.push(over > 0 ? 3 : 1);
  }
  return factor;
}
