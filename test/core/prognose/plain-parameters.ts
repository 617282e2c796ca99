import { type Parameters, parametersIn, STANDAARDPARAMETERS } from '../../../core/prognose/parameters.ts';

/**
 * Assumptions under which a forecast can be followed by hand: the pace since the start and nothing besides, households of
 * 2.25 persons and so 3.5 times the variance of single ones, a fifth of spread.
 */
export const PLAIN: Parameters = {
  ...STANDAARDPARAMETERS,
  huishoudgrootte: 2.25,
  samen_geplaatst: 0,
  tempospreiding: 0.2,
  spreiding_tot_nu: 0,
  voorkennis_taakstelling: 0,
  halfwaardetijd: 0,
};

/** The same as they hold in a year; any, since households are alike in all. */
export const PLAIN_IN_YEAR = parametersIn('2022-2', PLAIN);

/** The same with others in their place. */
export function plainWith(others: Partial<Parameters>): ReturnType<typeof parametersIn> {
  return parametersIn('2022-2', { ...PLAIN, ...others });
}
