import { peildatum, type Periode } from '../periode.ts';
import { type Meting, tempo } from '../tempo.ts';
import type { GelezenParameters } from './parameters-lezen.ts';
import type { Prognosevraag } from './prognose.ts';
import { type Periodereeks, tellingenTot } from './standen.ts';
import { gewogenTempo, type Tempokennis, tempoTotNu } from './prognose-tempo.ts';
import type { Tempobron } from './prognose-texts.ts';

/** The pace a forecast uses, and where it comes from. */
export interface Tempokeuze {
  readonly bron: Tempobron;
  /** What is known of it; `undefined` where the question holds a pace of its own, or none is known. */
  readonly kennis: Tempokennis | undefined;
}

/**
 * The user's own pace if there is one; with a learned half-life that over all standen of the municipality (`reeksen`);
 * else that since the start; and where that is not there yet, the learned pace of the municipality.
 */
export function chooseTempo(
  vraag: Prognosevraag,
  key: string,
  reeksen: readonly Periodereeks[],
  { parameters, tempi }: GelezenParameters,
): Tempokeuze {
  if (vraag.tempo !== undefined) return { bron: 'eigen', kennis: undefined };
  const gewogen = gewogenTempo(
    reeksen.flatMap((reeks) => tellingenTot(reeks, vraag.datum)),
    vraag.datum,
    parameters,
  );
  if (gewogen !== undefined) return { bron: 'gewogen', kennis: gewogen };
  const totNu = tempoTotNu(vraag.periode, vraag, parameters);
  const geleerd = totNu === undefined ? tempi.get(key) : undefined;
  if (geleerd === undefined) return { bron: 'tot nu', kennis: totNu };
  return { bron: 'geleerd', kennis: { tempo: geleerd, vorm: Infinity, drift: parameters.tempospreiding ** 2 } };
}

const DAGEN_PER_WEEK = 7;

/**
 * The pace since the stand nearest to so many weeks back, persons per week; `undefined` where there is none between a week
 * and twice that time back.
 */
export function recentTempo(periode: Periode, metingen: readonly Meting[], meting: Meting, aantalWeken: number): number | undefined {
  const tot = Math.min(meting.datum, peildatum(periode, 'eind'));
  const doel = tot - aantalWeken * DAGEN_PER_WEEK;
  const eerder = metingen.filter(({ datum }) => datum <= tot - DAGEN_PER_WEEK && datum >= doel - aantalWeken * DAGEN_PER_WEEK);
  if (eerder.length === 0) return undefined;
  const vorige = eerder.reduce((beste, een) => (Math.abs(een.datum - doel) < Math.abs(beste.datum - doel) ? een : beste));
  return tempo(periode, meting, vorige);
}
