import { peildatum, type Periode } from '../periode.ts';
import { type Meting, tempo } from '../tempo.ts';
import { type Parameters, parametersIn } from './parameters.ts';
import type { Prognosevraag } from './prognose.ts';
import { type Periodereeks, tellingenTot } from './standen.ts';
import { gewogenTempo, type Tempotelling, type Tempokennis, tempoVooraf } from './prognose-tempo.ts';
import type { Tempobron } from './prognose-texts.ts';

/** The pace a forecast uses, and where it comes from. */
export interface Tempokeuze {
  readonly bron: Tempobron;
  /** What is known of it; `undefined` where the question holds a pace of its own, or none is known. */
  readonly kennis: Tempokennis | undefined;
}

/**
 * The user's own pace if there is one; else that over all standen of the municipality (`reeksen`) before the day of the question and
 * that of the question itself, the older the less, beside what was known before: a learned pace of the municipality (`tempo_geleerd`,
 * persons per week), else what its taakstelling makes usual.
 */
export function chooseTempo(
  vraag: Prognosevraag,
  reeksen: readonly Periodereeks[],
  aannames: Parameters,
  tempo_geleerd: number | undefined,
): Tempokeuze {
  if (vraag.tempo !== undefined) return { bron: 'eigen', kennis: undefined };
  const parameters = parametersIn(vraag.periode, aannames);
  const inPeriode = reeksen.filter(({ periode }) => periode === vraag.periode);
  const meetellend = parameters.halfwaardetijd === 0 ? inPeriode : reeksen;
  const tellingen = metVraag(
    meetellend.flatMap((reeks) => tellingenTot(reeks, vraag.datum - 1)),
    vraag,
  );
  // Who has earlier half-years here needs no pace that was learned from them.
  const isEerder = tellingen.some(({ van }) => van < peildatum(vraag.periode, 'begin'));
  const geleerd = isEerder ? undefined : tempo_geleerd;
  const gewoon = tempoVooraf(vraag, parameters);
  const vooraf = geleerd === undefined ? gewoon : { tempo: geleerd, vorm: parameters.voorkennis_taakstelling || parameters.voorkennis };
  // No time of the pace goes by after the peildatum, so nothing counts less because of it.
  const kennis = gewogenTempo(tellingen, Math.min(vraag.datum, peildatum(vraag.periode, 'eind')), parameters, vooraf);
  const isIemand = tellingen.some(({ personen }) => personen > 0);
  const zonderStanden = geleerd === undefined ? 'taakstelling' : 'geleerd';
  return { bron: isEerder ? 'gewogen' : isIemand ? 'tot nu' : zonderStanden, kennis };
}

/** The counts with what the question adds to them: a stand after the peildatum is no count of its own. */
function metVraag(tellingen: readonly Tempotelling[], { periode, datum, gerealiseerd }: Prognosevraag): readonly Tempotelling[] {
  const begin = peildatum(periode, 'begin');
  const inPeriode = tellingen.filter(({ van }) => van >= begin);
  const van = inPeriode.at(-1)?.tot ?? begin;
  const tot = Math.min(datum, peildatum(periode, 'eind'));
  const geteld = inPeriode.reduce((som, { personen }) => som + personen, 0);
  return tot > van ? [...tellingen, { van, tot, personen: gerealiseerd - geteld }] : tellingen;
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
