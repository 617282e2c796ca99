import type { Datum } from '../datum.ts';
import { peildatum, type Periode } from '../periode.ts';
import { daggewicht } from './dagen.ts';
import type { Parameters } from './parameters.ts';

const { exp } = Math;
const DAGEN_PER_WEEK = 7;

/** The share of persons not yet registered so many days after they were housed: exponential with the mean delay. */
export function nogNietGeregistreerd(dagen: number, vertraging: number): number {
  return vertraging === 0 ? 0 : exp(-dagen / vertraging);
}

/**
 * The weeks' worth of persons housed in the periode who are registered from `datum` (peildatum or later) up to the
 * correctiedatum: Σ w(day)·(G(correctiedatum − day) − G(datum − day)) ÷ 7, with day weights w and G the share registered.
 *
 * Before the peildatum delay shifts nothing: those registered late at the end are made up for by those who came late from
 * the periode before, since a late registration counts in the periode it is made in.
 */
export function wekenNakomend(periode: Periode, datum: Datum, parameters: Parameters, correctie = peildatum(periode, 'correctie')): number {
  if (datum >= correctie) return 0;
  const { vertraging } = parameters;
  const begin = peildatum(periode, 'begin');
  const eind = peildatum(periode, 'eind');
  let som = 0;
  for (let dag = begin; dag < eind; dag++) {
    // People are housed half-way a day, on average.
    const midden = dag + 0.5;
    som +=
      daggewicht(dag, parameters) *
      (nogNietGeregistreerd(datum - midden, vertraging) - nogNietGeregistreerd(correctie - midden, vertraging));
  }
  return som / DAGEN_PER_WEEK;
}
