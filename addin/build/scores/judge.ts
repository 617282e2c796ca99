import { crps, gemiddeldeVan, type Oorsprong, oorsprongen, periodereeksen, pit, type Voorspeller } from '../../../core/prognose/index.ts';
import { type DrawnSet, FIRST_FORECAST, HORIZONS, type SizeClass } from './drawn-sets.ts';
import { toevalMet } from './toeval.ts';

const WEEK = 7;

/** How one forecast from a drawn set came out. */
export interface Judged {
  /** Weeks before the peildatum. */
  readonly horizon: number;
  readonly size: SizeClass;
  /** Persons. */
  readonly crps: number;
  /** Randomised probability integral transform. */
  readonly pit: number;
}

/** A day to forecast from, with what is asked of the municipality. */
export interface DrawnOrigin {
  readonly oorsprong: Oorsprong;
  readonly horizon: number;
  readonly size: SizeClass;
}

/** All days to forecast from in a set: every half-year from the first forecast one, at each horizon. */
export function drawnOrigins({ standen, sizeOf }: DrawnSet): DrawnOrigin[] {
  return HORIZONS.flatMap((horizon) =>
    oorsprongen(periodereeksen(standen), (_, eind) => [eind - horizon * WEEK])
      .filter(({ periode }) => periode >= FIRST_FORECAST)
      .map((oorsprong) => ({ oorsprong, horizon, size: sizeOf(oorsprong.gemeente) })),
  );
}

/** Scores a method on days of a set; `undefined` where it does not answer. The seed is that of the randomised PIT. */
export function judge(origins: readonly DrawnOrigin[], method: Voorspeller, seed: number): (Judged | undefined)[] {
  const { uniform } = toevalMet(seed);
  return origins.map(({ oorsprong, horizon, size }) => {
    const random = uniform();
    const verdeling = method(oorsprong);
    if (verdeling === undefined) return undefined;
    return { horizon, size, crps: crps(verdeling, oorsprong.uitkomst), pit: pit(verdeling, oorsprong.uitkomst, random) };
  });
}

/** The share of outcomes in the central interval of a level, whole numbers not helping. */
export function coverage(judged: readonly Judged[], level: number): number {
  return gemiddeldeVan(judged.map((each) => Number(Math.abs(each.pit - 0.5) < level / 2)));
}

/** Mean CRPS of one method over that of another, of the forecasts that both made. */
export function relativeCrps(of: readonly (Judged | undefined)[], against: readonly (Judged | undefined)[]): number {
  const both = of.flatMap((each, i) => (each && against[i] ? [[each.crps, against[i].crps] as const] : []));
  return gemiddeldeVan(both.map(([one]) => one)) / gemiddeldeVan(both.map(([, other]) => other));
}
