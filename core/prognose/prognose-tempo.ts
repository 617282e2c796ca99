import type { Datum } from '../datum.ts';
import { peildatum, type Periode } from '../periode.ts';
import type { Meting } from '../tempo.ts';
import { weken } from './dagen.ts';
import { KORTE_HALFWAARDETIJD, type Modelparameters, type Parameters, parametersIn } from './parameters.ts';

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

/** What is known of a pace before anybody is counted: the mean, and the households it is as sure as. */
export type Vooraf = Pick<Tempokennis, 'tempo' | 'vorm'>;

/** What a forecast knows of what is asked in a periode. */
export interface Opgave {
  readonly periode: Periode;
  readonly taakstelling?: number | undefined;
  readonly herverdeling?: number | undefined;
}

/**
 * The pace that a taakstelling makes usual; `undefined` where it is not known. A taakstelling of 0, or one that is handed
 * over altogether, counts as 1: a pace of 0 would be certain. Without `voorkennis_taakstelling` it says nothing.
 */
export function tempoVooraf({ periode, taakstelling, herverdeling = 0 }: Opgave, parameters: Modelparameters): Vooraf | undefined {
  if (taakstelling === undefined || parameters.voorkennis_taakstelling === 0) return undefined;
  const heleperiode = weken(peildatum(periode, 'begin'), peildatum(periode, 'eind'), parameters);
  return {
    tempo: (parameters.verwachte_realisatie * max(1, taakstelling + herverdeling)) / heleperiode,
    vorm: parameters.voorkennis_taakstelling,
  };
}

/** A pace below this, in persons per week, is 0: nobody in a million years. */
const KLEINSTE_TEMPO = 1e-9;

/**
 * The pace that follows from a count over so many weeks, beside what was known before it (`vooraf`, else almost nothing; a
 * pace of 0 is 0 until somebody is counted, and says nothing from then on); every choice of pace except the user's own is such
 * a count. It rests on fewer households the more it deviates from usual for
 * other reasons than single households: the variance of the count is clustering + spreiding_tot_nu² × count to 1.
 */
export function tempoUitTelling(personen: number, aantalWeken: number, parameters: Modelparameters, vooraf?: Vooraf): Tempokennis {
  const { clustering, spreiding_tot_nu, tempospreiding, voorkennis } = parameters;
  const perHuishouden = clustering + spreiding_tot_nu ** 2 * max(0, personen);
  const huishoudens = personen / perHuishouden;
  const drift = tempospreiding ** 2;
  if (vooraf !== undefined && vooraf.tempo < KLEINSTE_TEMPO && personen <= 0) return { ...vooraf, drift };
  if (vooraf === undefined || vooraf.tempo < KLEINSTE_TEMPO)
    return { tempo: personen / aantalWeken, vorm: voorkennis + huishoudens, drift };
  const zekerheid = vooraf.vorm * geloof(vooraf, max(0, personen), aantalWeken, parameters);
  // A count that was corrected downward can be below 0: then the least that is known is left.
  const vorm = max(zekerheid / 2, zekerheid + huishoudens);
  return { tempo: vorm / (zekerheid / vooraf.tempo + aantalWeken / perHuishouden), vorm, drift };
}

/** So many standard deviations off is not strange yet. Our choice, as in robust regression. */
const NIET_VREEMD = 2;

/** How much what was known before still counts: 1, and less the further the count is from what it makes plausible; never 0. */
function geloof({ tempo, vorm }: Vooraf, personen: number, aantalWeken: number, { clustering, spreiding_tot_nu }: Modelparameters): number {
  const verwacht = tempo * aantalWeken;
  const variantie = clustering * verwacht + verwacht ** 2 * (1 / vorm + spreiding_tot_nu ** 2);
  const afwijking = (personen - verwacht) ** 2;
  return afwijking <= NIET_VREEMD ** 2 * variantie ? 1 : max(Number.EPSILON, (NIET_VREEMD ** 2 * variantie) / afwijking);
}

/** The user's own pace, with the spread that is assumed for it. */
export function eigenTempo(tempo: number, { spreiding_eigen_tempo }: Modelparameters): Tempokennis {
  return { tempo, vorm: 1 / spreiding_eigen_tempo ** 2, drift: 0 };
}

/**
 * The pace since the start of the periode, beside what was known before it; `undefined` where nothing is known before it
 * and no time has passed or nobody is housed.
 */
export function tempoTotNu(
  periode: Periode,
  { gerealiseerd, datum }: Meting,
  parameters: Modelparameters,
  vooraf?: Vooraf,
): Tempokennis | undefined {
  const begin = peildatum(periode, 'begin');
  const telling = { van: begin, tot: min(datum, peildatum(periode, 'eind')), personen: gerealiseerd };
  return gewogenTempo(telling.tot > begin ? [telling] : [], telling.tot, parameters, vooraf);
}

/** The pace between two standen of one periode; `undefined` where no time lies between them or nobody was housed. */
export function tempoTussen(periode: Periode, vorige: Meting, meting: Meting, aannames: Parameters): Tempokennis | undefined {
  const parameters = parametersIn(periode, aannames);
  const verstreken = weken(vorige.datum, min(meting.datum, peildatum(periode, 'eind')), parameters);
  const personen = meting.gerealiseerd - vorige.gerealiseerd;
  return verstreken > 0 && personen > 0 ? tempoUitTelling(personen, verstreken, parameters) : undefined;
}

/** The pace of a whole periode, for the next one to go on with; `undefined` where nobody was housed. */
export function tempoVanPeriode(periode: Periode, gerealiseerd: number, parameters: Parameters): Tempokennis | undefined {
  return tempoTussen(
    periode,
    { gerealiseerd: 0, datum: peildatum(periode, 'begin') },
    { gerealiseerd, datum: peildatum(periode, 'eind') },
    parameters,
  );
}

/** A number of persons between two days. */
export interface Tempotelling {
  readonly van: Datum;
  readonly tot: Datum;
  readonly personen: number;
}

/** Counts added up, each with its weight: persons, and the weeks in which they came. */
export interface GewogenTelling {
  readonly personen: number;
  readonly weken: number;
}

/** The counts up to a day, one from `halfwaardetijd` weeks ago weighing half; at 0 all weigh alike. */
export function gewogenTelling(
  tellingen: readonly Tempotelling[],
  datum: Datum,
  halfwaardetijd: number,
  parameters: Modelparameters,
): GewogenTelling {
  let personen = 0;
  let aantalWeken = 0;
  for (const { van, tot, personen: erbij } of tellingen) {
    const gewicht = halfwaardetijd === 0 ? 1 : 2 ** (-(datum - (van + tot) / 2) / DAGEN_PER_WEEK / halfwaardetijd);
    personen += gewicht * erbij;
    aantalWeken += gewicht * weken(van, tot, parameters);
  }
  return { personen, weken: aantalWeken };
}

/**
 * The pace over all counts up to a day, older ones weighing less by the parameter `halfwaardetijd`, a sudden change of the
 * last weeks by the parameter `omslag`, beside what was known before them; `undefined` where that is nothing and nobody was
 * housed. The discounted gamma-Poisson model.
 */
export function gewogenTempo(
  tellingen: readonly Tempotelling[],
  datum: Datum,
  parameters: Modelparameters,
  vooraf?: Vooraf,
): Tempokennis | undefined {
  const lang = gewogenTelling(tellingen, datum, parameters.halfwaardetijd, parameters);
  const kort = parameters.omslag > 0 ? gewogenTelling(tellingen, datum, KORTE_HALFWAARDETIJD, parameters) : undefined;
  return tempoMetOmslag(lang, kort, parameters, vooraf);
}

/**
 * The pace of the long count, and of the short one to the degree that it deviates by more than chance explains:
 * the positive-part James-Stein weight max(0, 1 − omslag ÷ z²).
 */
export function tempoMetOmslag(
  lang: GewogenTelling,
  kort: GewogenTelling | undefined,
  parameters: Modelparameters,
  vooraf?: Vooraf,
): Tempokennis | undefined {
  if (lang.personen <= 0 || lang.weken === 0) return vooraf && tempoUitTelling(lang.personen, lang.weken, parameters, vooraf);
  if (kort === undefined || kort.weken === 0) return tempoUitTelling(lang.personen, lang.weken, parameters, vooraf);
  const tempo = lang.personen / lang.weken;
  // The last weeks can be below 0 when a stand was corrected downward: then nobody came.
  const onlangs = max(0, kort.personen);
  const verschil = onlangs / kort.weken - tempo;
  const toevallig = (parameters.clustering * tempo) / kort.weken;
  const aandeel = max(0, 1 - (parameters.omslag * toevallig) / verschil ** 2);
  const personen = lang.personen + aandeel * (onlangs - lang.personen);
  if (personen <= 0) return vooraf && tempoUitTelling(personen, lang.weken, parameters, vooraf);
  return tempoUitTelling(personen, personen / (tempo + aandeel * verschil), parameters, vooraf);
}

/** What is known of a pace after so many persons more in so many weeks: the gamma distribution that follows (conjugate). */
export function bijgewerkt(kennis: Tempokennis, personen: number, aantalWeken: number, parameters: Modelparameters): Tempokennis {
  if (kennis.tempo === 0 || kennis.vorm === Infinity) return kennis;
  const perHuishouden = parameters.clustering;
  // A plan that did not go through can leave fewer persons than none.
  const vorm = max(parameters.voorkennis, kennis.vorm + personen / perHuishouden);
  return { tempo: vorm / (kennis.vorm / kennis.tempo + aantalWeken / perHuishouden), vorm, drift: kennis.drift };
}
