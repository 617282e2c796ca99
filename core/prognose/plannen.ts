import type { Datum } from '../datum.ts';

const { max } = Math;

/** A planned placement. */
export interface Plan {
  readonly datum: Datum;
  /** Persons who move in together: all of them, or none. */
  readonly aantal: number;
  /** The probability that it goes through, 0 to 1. */
  readonly kans: number;
  /** Whether it comes on top of the pace instead of being part of it. */
  readonly bovenop: boolean;
}

/** The plans from a day up to another, the earliest first: what lies outside is in the figures already, or too late. */
export function plannenTussen(plannen: readonly Plan[], van: Datum, tot: Datum): Plan[] {
  return plannen.filter(({ datum }) => datum >= van && datum < tot).sort((a, b) => a.datum - b.datum);
}

/** The persons expected of plans, each with its probability. */
export function verwachtUitPlannen(plannen: readonly Plan[]): number {
  return plannen.reduce((som, { aantal, kans }) => som + aantal * kans, 0);
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
export function naastPlannen(plannen: readonly Plan[], van: Datum, volgensTempo: (dag: Datum) => number): number {
  const inTempo = plannen.filter(({ bovenop }) => !bovenop);
  let gepland = 0;
  let meeste = volgensTempo(van);
  for (const { datum, aantal, kans } of inTempo) {
    gepland += aantal * kans;
    meeste = max(meeste, gepland + volgensTempo(datum));
  }
  return meeste - gepland;
}
