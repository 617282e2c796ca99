import type { Datum } from './datum.ts';
import { peildatum, type Periode } from './periode.ts';

const DAGEN_PER_WEEK = 7;

/** A cumulative figure and its day: persons housed since the start of the periode. */
export interface Meting {
  readonly gerealiseerd: number;
  readonly datum: Datum;
}

/**
 * Persons per week between the start of the periode (or an earlier meting) and a meting. Registrations after the
 * peildatum still belong to the periode, so the time stops there. `undefined` where no time lies between the two.
 * 276 in six weeks is 46 a week.
 */
export function tempo(periode: Periode, meting: Meting, vorige?: Meting): number | undefined {
  const van = vorige ?? { gerealiseerd: 0, datum: peildatum(periode, 'begin') };
  const dagen = Math.min(meting.datum, peildatum(periode, 'eind')) - van.datum;
  return dagen > 0 ? (meting.gerealiseerd - van.gerealiseerd) / (dagen / DAGEN_PER_WEEK) : undefined;
}

/**
 * Persons per week that must still be housed from a day on to end the periode at `doelachterstand`;
 * 0 where it is reached already, `undefined` from the peildatum on.
 */
export function tempoNodig(periode: Periode, totaalopgave: number, meting: Meting, doelachterstand = 0): number | undefined {
  const dagen = peildatum(periode, 'eind') - meting.datum;
  if (dagen <= 0) return undefined;
  return Math.max(0, totaalopgave - meting.gerealiseerd - doelachterstand) / (dagen / DAGEN_PER_WEEK);
}
