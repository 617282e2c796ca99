import { type Datum, isoDatum } from '../datum.ts';
import { rijsleutel } from '../gemeente/index.ts';
import { group } from '../group.ts';
import { periodereeksen, recentTempo, STANDAARDPARAMETERS } from '../prognose/index.ts';
import { type Meting, tempo } from '../tempo.ts';
import { wijzigingenTabel } from '../wijzigingen.ts';
import type { Uitvoertabel } from '../output.ts';
import { laatsteStanden, type Vastgelegd } from './vastgelegd.ts';

/** Where a municipality is in a periode, by the recorded standen. */
export interface Standoverzicht {
  readonly laatste: Vastgelegd;
  /** How many days have a stand. */
  readonly dagen: number;
  /** Persons per week since the start of the periode; `undefined` on its first day. */
  readonly tempo: number | undefined;
  /** Persons per week over the last weeks (six, by default); `undefined` without an earlier stand to compare with. */
  readonly tempo_recent: number | undefined;
}

/** The last stand and the pace of each municipality in each periode. */
export function standoverzicht(standen: readonly Vastgelegd[]): readonly Standoverzicht[] {
  const laatste = laatsteStanden(standen);
  const reeksen = new Map(periodereeksen(standen).map((reeks) => [keyOf(reeks), reeks.metingen]));
  const groepen = group(standen, keyOf);
  return [...laatste].map(([key, stand]) => ({
    laatste: stand,
    dagen: new Set((groepen.get(key) as readonly Vastgelegd[]).map(({ datum }) => datum)).size,
    tempo: tempo(stand.periode, stand),
    tempo_recent: recentTempo(stand.periode, reeksen.get(key) as readonly Meting[], stand, STANDAARDPARAMETERS.recente_weken),
  }));
}

function keyOf({ gemeente, periode }: Pick<Vastgelegd, 'gemeente' | 'periode'>): string {
  return rijsleutel(gemeente, periode);
}

/** The days on which standen were brought in, the last one first. */
export function inbrengdagen(standen: readonly Vastgelegd[]): readonly Datum[] {
  return [...new Set(standen.map(({ bekend_op }) => bekend_op))].sort((a, b) => b - a);
}

/**
 * WIJZIGINGEN between what was known on a day and what is known now, by the standen alone: so without thresholds.
 * What was known then is of standen brought in up to and including that day.
 */
export function wijzigingenSinds(standen: readonly Vastgelegd[], dag: Datum): Uitvoertabel {
  const toen = standen.filter(({ bekend_op }) => bekend_op <= dag);
  return wijzigingenTabel(alsTabel(toen), alsTabel(standen));
}

function alsTabel(standen: readonly Vastgelegd[]): (string | number)[][] {
  const rijen = [...laatsteStanden(standen).values()].map(({ gemeente, periode, datum, gerealiseerd }) => [
    gemeente,
    periode,
    isoDatum(datum),
    gerealiseerd,
  ]);
  return [['gemeente', 'periode', 'datum', 'gerealiseerd'], ...rijen];
}
