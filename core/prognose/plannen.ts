import { type Datum } from '../datum.ts';
import type { Modelparameters } from './parameters.ts';

const { exp, max, min, round } = Math;

/** A planned placement. */
export interface Plan {
  /** The day it is planned for; with `van` the last of the days it is spread over. */
  readonly datum: Datum;
  /** The first of the days it is spread over. */
  readonly van?: Datum | undefined;
  /** Persons. */
  readonly aantal: number;
  /** The chance that all of them have come by then, 0 to 1; `undefined` where none is given: home by home, late, and some never. */
  readonly kans: number | undefined;
  /** Whether it comes on top of the pace instead of being part of it. */
  readonly bovenop: boolean;
}

/** What is expected of a plan by a day. */
export interface Verwachtplan {
  readonly datum: Datum;
  readonly aantal: number;
  /** The chance that a part of it has come by that day. */
  readonly kans: number;
  readonly bovenop: boolean;
  /** In so many parts it comes: of each all persons, or none. */
  readonly delen: number;
  /** Whether the chance is the documented one. */
  readonly isStandaard: boolean;
}

/** A plan is cut into so many parts at most: more make no difference to see. */
const MEESTE_DELEN = 20;

/** The plans from a day up to another, the earliest first: what lies outside is in the figures already, or too late. */
export function plannenTussen(plannen: readonly Plan[], van: Datum, tot: Datum, parameters: Modelparameters): Verwachtplan[] {
  return plannen
    .filter((plan) => plan.datum >= van && eersteDag(plan, van) < tot)
    .sort((a, b) => a.datum - b.datum)
    .map((plan) => verwachtPlan(plan, van, tot, parameters));
}

function verwachtPlan(plan: Plan, van: Datum, tot: Datum, parameters: Modelparameters): Verwachtplan {
  const { datum, aantal, bovenop } = plan;
  const begin = eersteDag(plan, van);
  if (plan.kans !== undefined) {
    const verstreken = min(1, (tot - begin) / (datum + 1 - begin));
    return { datum, aantal, kans: plan.kans * verstreken, bovenop, delen: 1, isStandaard: false };
  }
  const perWoning = (parameters.clustering - parameters.samen_geplaatst + 1) / 2;
  return {
    datum,
    aantal,
    kans: parameters.plan_kans * gekomen(begin, datum, tot, parameters.plan_vertraging),
    bovenop,
    delen: min(MEESTE_DELEN, max(1, round(aantal / perWoning))),
    isStandaard: true,
  };
}

/** The first day of a plan that is still to come. */
function eersteDag({ datum, van = datum }: Plan, vanaf: Datum): Datum {
  return min(datum, max(van, vanaf));
}

/** The share that has come by a day of what is planned evenly over some days, each with an exponential delay of so many days on average. */
function gekomen(eerste: Datum, laatste: Datum, tot: Datum, vertraging: number): number {
  let som = 0;
  for (let dag = eerste; dag <= laatste && dag < tot; dag++) som += vertraging === 0 ? 1 : 1 - exp(-(tot - dag) / vertraging);
  return som / (laatste + 1 - eerste);
}

/** The persons expected of plans, each with its probability. */
export function verwachtUitPlannen(plannen: readonly Pick<Verwachtplan, 'aantal' | 'kans'>[]): number {
  return plannen.reduce((som, { aantal, kans }) => som + aantal * kans, 0);
}

/** Persons who come together, and the chance that they do. */
export type Plandeel = Pick<Verwachtplan, 'aantal' | 'kans'>;

/** The parts in which plans come: whole persons, as even as can be. */
export function delenVan(plannen: readonly Verwachtplan[]): Plandeel[] {
  return plannen.flatMap(({ aantal, kans, delen }) =>
    Array.from({ length: delen }, (_, i) => ({
      aantal: round((aantal * (i + 1)) / delen) - round((aantal * i) / delen),
      kans,
    })),
  );
}

/**
 * The persons expected besides those of the plans.
 *
 * Up to the day of a plan the expectation is the larger of the plans so far and the pace, after it the pace goes on;
 * of all plans the day that gives most is taken. The plans are part of that expectation, so what they give is taken off:
 * pace and plans are never added, unless a plan is marked `bovenop`.
 *
 * `volgensTempo(dag)` is what the pace gives from that day to the end.
 */
export function naastPlannen(
  plannen: readonly Omit<Verwachtplan, 'delen' | 'isStandaard'>[],
  van: Datum,
  volgensTempo: (dag: Datum) => number,
): number {
  const inTempo = plannen.filter(({ bovenop }) => !bovenop);
  let gepland = 0;
  let meeste = volgensTempo(van);
  for (const { datum, aantal, kans } of inTempo) {
    gepland += aantal * kans;
    meeste = max(meeste, gepland + volgensTempo(datum));
  }
  return meeste - gepland;
}
