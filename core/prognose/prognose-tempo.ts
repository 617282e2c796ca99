import type { Datum } from '../datum.ts';
import { peildatum, type Periode } from '../periode.ts';
import type { Meting } from '../tempo.ts';
import { weken } from './dagen.ts';
import { clustering, KORTE_HALFWAARDETIJD, type Parameters } from './parameters.ts';

const { max, min } = Math;
const DAGEN_PER_WEEK = 7;

/**
 * What is known of a pace: a gamma distribution, and how far the pace may drift away from it.
 * The relative variance of the pace ahead is 1 ÷ vorm + drift.
 */
export interface Tempokennis {
  /** Persons per week, the mean; 0 or more. */
  readonly tempo: number;
  /** The shape of the gamma distribution: how many households the pace rests on. */
  readonly vorm: number;
  /** Relative variance of the pace to come around the pace so far. */
  readonly drift: number;
}

/** The pace that follows from a count over so many weeks; every choice of pace except the user's own is such a count. */
export function tempoUitTelling(personen: number, aantalWeken: number, parameters: Parameters): Tempokennis {
  return {
    tempo: personen / aantalWeken,
    vorm: parameters.voorkennis + personen / clustering(parameters),
    drift: parameters.tempospreiding ** 2,
  };
}

/** The user's own pace, with the spread that is assumed for it. */
export function eigenTempo(tempo: number, { spreiding_eigen_tempo }: Parameters): Tempokennis {
  return { tempo, vorm: 1 / spreiding_eigen_tempo ** 2, drift: 0 };
}

/** The pace since the start of the periode; `undefined` on the first day and where nobody is housed yet. */
export function tempoTotNu(periode: Periode, { gerealiseerd, datum }: Meting, parameters: Parameters): Tempokennis | undefined {
  const verstreken = weken(peildatum(periode, 'begin'), min(datum, peildatum(periode, 'eind')), parameters);
  return verstreken > 0 && gerealiseerd > 0 ? tempoUitTelling(gerealiseerd, verstreken, parameters) : undefined;
}

/** The pace between two standen of one periode; `undefined` where no time lies between them or nobody was housed. */
export function tempoTussen(periode: Periode, vorige: Meting, meting: Meting, parameters: Parameters): Tempokennis | undefined {
  const verstreken = weken(vorige.datum, min(meting.datum, peildatum(periode, 'eind')), parameters);
  const personen = meting.gerealiseerd - vorige.gerealiseerd;
  return verstreken > 0 && personen > 0 ? tempoUitTelling(personen, verstreken, parameters) : undefined;
}

/** The pace of a whole periode, for the next one to go on with; `undefined` where nobody was housed. */
export function tempoVanPeriode(periode: Periode, gerealiseerd: number, parameters: Parameters): Tempokennis | undefined {
  return tempoTotNu(periode, { gerealiseerd, datum: peildatum(periode, 'eind') }, parameters);
}

/** A number of persons between two days. */
export interface Telling {
  readonly van: Datum;
  readonly tot: Datum;
  readonly personen: number;
}

/** Counts added up, each with its weight: persons, and the weeks in which they came. */
export interface GewogenTelling {
  readonly personen: number;
  readonly weken: number;
}

/** The counts up to a day, one from `halfwaardetijd` weeks ago weighing half; `undefined` where nobody was housed. */
export function gewogenTelling(
  tellingen: readonly Telling[],
  datum: Datum,
  halfwaardetijd: number,
  parameters: Parameters,
): GewogenTelling | undefined {
  let personen = 0;
  let aantalWeken = 0;
  for (const { van, tot, personen: erbij } of tellingen) {
    const gewicht = 2 ** (-(datum - (van + tot) / 2) / DAGEN_PER_WEEK / halfwaardetijd);
    personen += gewicht * erbij;
    aantalWeken += gewicht * weken(van, tot, parameters);
  }
  return personen > 0 && aantalWeken > 0 ? { personen, weken: aantalWeken } : undefined;
}

/**
 * The pace over all counts up to a day, older ones weighing less by the parameter `halfwaardetijd`, a sudden change of the
 * last weeks by the parameter `omslag`; `undefined` where nobody was housed, and without a half-life, at which nothing
 * weighs. The discounted gamma-Poisson model.
 */
export function gewogenTempo(tellingen: readonly Telling[], datum: Datum, parameters: Parameters): Tempokennis | undefined {
  const lang = gewogenTelling(tellingen, datum, parameters.halfwaardetijd, parameters);
  const kort = parameters.omslag > 0 ? gewogenTelling(tellingen, datum, KORTE_HALFWAARDETIJD, parameters) : undefined;
  return lang && tempoMetOmslag(lang, kort, parameters);
}

/**
 * The pace of the long count, and of the short one to the degree that it deviates by more than chance explains:
 * the positive-part James-Stein weight max(0, 1 − omslag ÷ z²).
 */
export function tempoMetOmslag(lang: GewogenTelling, kort: GewogenTelling | undefined, parameters: Parameters): Tempokennis {
  if (kort === undefined) return tempoUitTelling(lang.personen, lang.weken, parameters);
  const tempo = lang.personen / lang.weken;
  const verschil = kort.personen / kort.weken - tempo;
  const toevallig = (clustering(parameters) * tempo) / kort.weken;
  const aandeel = max(0, 1 - (parameters.omslag * toevallig) / verschil ** 2);
  const personen = lang.personen + aandeel * (kort.personen - lang.personen);
  return tempoUitTelling(personen, personen / (tempo + aandeel * verschil), parameters);
}

/** What is known of a pace after so many persons more in so many weeks: the gamma distribution that follows (conjugate). */
export function bijgewerkt(kennis: Tempokennis, personen: number, aantalWeken: number, parameters: Parameters): Tempokennis {
  if (kennis.tempo === 0 || kennis.vorm === Infinity) return kennis;
  const perHuishouden = clustering(parameters);
  // A plan that did not go through can leave fewer persons than none.
  const vorm = max(parameters.voorkennis, kennis.vorm + personen / perHuishouden);
  return { tempo: vorm / (kennis.vorm / kennis.tempo + aantalWeken / perHuishouden), vorm, drift: kennis.drift };
}
