import { inschaling } from '../beoordeling/index.ts';
import { kansPerTrede, type OpenFeiten } from './kansen.ts';
import type { Oorsprong } from './oorsprongen.ts';
import { brier, crps, gemiddeldeVan, interval, mase, pinball, pit } from './scores.ts';
import { kwantiel, type Verdeling } from './verdeling.ts';
import type { Voorspeller } from './voorspellers.ts';

/** The facts by which the forecast of a trede is judged; `undefined` where there are none. */
export type FeitenVan = (oorsprong: Oorsprong) => OpenFeiten | undefined;

/** The scores of one forecast, see `scores.ts`; `undefined` where there is nothing to score by. */
export interface Score {
  readonly crps: number;
  readonly pinball: number;
  readonly brier: number | undefined;
  readonly in_80: boolean;
  readonly in_95: boolean;
  readonly pit: number;
  readonly mase: number | undefined;
}

/** How well a method forecast. */
export interface Uitslag {
  /** Forecasts that were made, and those the method could not make. */
  readonly aantal: number;
  readonly niet_voorspeld: number;
  /** Persons; lower is better. */
  readonly crps: number;
  /** Mean of 10%, 50% and 90%, in persons; lower is better. */
  readonly pinball: number;
  /** 0 to 2, lower is better; `undefined` without facts. */
  readonly brier: number | undefined;
  /** The share of outcomes inside the central interval of 80% and 95%. */
  readonly dekking_80: number;
  readonly dekking_95: number;
  /** The share of randomised PIT values in the middle 80%: coverage without the help of whole numbers. */
  readonly pit_80: number;
  /** Below 1 is better than repeating the periode before; `undefined` without earlier periods. */
  readonly mase: number | undefined;
}

const PINBALL_NIVEAUS: readonly number[] = [0.1, 0.5, 0.9];

/**
 * Scores a method on past forecasts, `undefined` where it could not say. `feitenVan` gives the facts for the Brier score,
 * `toeval` draws from 0 up to 1 for the randomised PIT.
 */
export function backtest(
  voorspeller: Voorspeller,
  oorsprongen: readonly Oorsprong[],
  feitenVan: FeitenVan,
  toeval: () => number,
): (Score | undefined)[] {
  return oorsprongen.map((oorsprong) => {
    const verdeling = voorspeller(oorsprong);
    return verdeling && scoor(verdeling, oorsprong, feitenVan(oorsprong), toeval());
  });
}

function scoor(verdeling: Verdeling, { uitkomst, vorige }: Oorsprong, feiten: OpenFeiten | undefined, toeval: number): Score {
  return {
    crps: crps(verdeling, uitkomst),
    pinball: gemiddeldeVan(PINBALL_NIVEAUS.map((niveau) => pinball(verdeling, uitkomst, niveau))),
    brier: feiten && brierVan(verdeling, uitkomst, feiten),
    in_80: ligtIn(interval(verdeling, 0.8), uitkomst),
    in_95: ligtIn(interval(verdeling, 0.95), uitkomst),
    pit: pit(verdeling, uitkomst, toeval),
    mase: mase(
      [kwantiel(verdeling, 0.5) - uitkomst],
      vorige.map(({ gerealiseerd }) => gerealiseerd),
    ),
  };
}

function ligtIn([onder, boven]: readonly [number, number], uitkomst: number): boolean {
  return uitkomst >= onder && uitkomst <= boven;
}

function brierVan(verdeling: Verdeling, uitkomst: number, feiten: OpenFeiten): number | undefined {
  const trede = inschaling({ ...feiten, gerealiseerd: uitkomst });
  const kansen = kansPerTrede(verdeling, feiten);
  return trede === undefined || kansen === undefined ? undefined : brier(kansen, trede);
}

/** The means of the scores of a method. */
export function vatSamen(alle: readonly (Score | undefined)[]): Uitslag {
  const scores = alle.filter((score) => score !== undefined);
  const bekend = (waarde: (score: Score) => number | undefined) => scores.map(waarde).filter((een) => een !== undefined);
  const gemiddeld = (waarde: (score: Score) => number) => gemiddeldeVan(scores.map(waarde));
  const ofNiets = (waarden: readonly number[]) => (waarden.length > 0 ? gemiddeldeVan(waarden) : undefined);
  return {
    aantal: scores.length,
    niet_voorspeld: alle.length - scores.length,
    crps: gemiddeld(({ crps }) => crps),
    pinball: gemiddeld(({ pinball }) => pinball),
    brier: ofNiets(bekend(({ brier }) => brier)),
    dekking_80: gemiddeld(({ in_80 }) => Number(in_80)),
    dekking_95: gemiddeld(({ in_95 }) => Number(in_95)),
    pit_80: gemiddeld(({ pit }) => Number(Math.abs(pit - 0.5) < 0.4)),
    mase: ofNiets(bekend(({ mase }) => mase)),
  };
}
