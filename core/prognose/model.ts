import type { Datum } from '../datum.ts';
import { INVOERFOUT } from '../invoer/index.ts';
import { peildatum, type Periode } from '../periode.ts';
import { weken } from './dagen.ts';
import { PROGNOSEFOUT } from './prognose-messages.ts';
import { negatiefBinomiaal, type Ruimte } from './negatief-binomiaal.ts';
import { type Modelparameters, type Parameters, parametersIn } from './parameters.ts';
import { type Plandeel, delenVan, naastPlannen, type Plan, plannenTussen, type Verwachtplan, verwachtUitPlannen } from './plannen.ts';
import { eigenTempo, type Tempokennis, tempoTotNu, tempoVooraf } from './prognose-tempo.ts';
import { metOfZonder, mengsel, samenOfNiet, type Verdeling, verschuif } from './verdeling.ts';
import { wekenNakomend } from './vertraging.ts';

const { min } = Math;

/** What a forecast of one municipality in one periode starts from. Persons are whole numbers. */
export interface Uitgangspunt {
  readonly periode: Periode;
  /** The day of the figure: from the start of the periode up to and including the correctiedatum. */
  readonly datum: Datum;
  /** Until when late registrations count, where that is another day than one month after the peildatum. */
  readonly correctiedatum?: Datum | undefined;
  /** Persons housed and registered by then. */
  readonly gerealiseerd: number;
  /** What is asked in the periode: the usual pace follows from it, as long as little is known of the municipality's own. */
  readonly taakstelling?: number | undefined;
  readonly herverdeling?: number | undefined;
  /** The user's own pace, persons per week; 0 is a real 0. */
  readonly tempo?: number | undefined;
  /** What is known of the pace from elsewhere: recent weeks, the periode before, learned. Goes before the pace so far. */
  readonly kennis?: Tempokennis | undefined;
  /** Persons certain to come on top of the pace. */
  readonly gepland?: number | undefined;
  readonly plannen?: readonly Plan[] | undefined;
}

/**
 * The outcome of the model: what is certain, what comes by plan, and what comes as the pace does.
 * The mean of its distribution is zeker + verwachtUitPlannen(plannen) + verwacht.
 */
export interface Uitzicht {
  /** Persons housed for certain. */
  readonly zeker: number;
  /** The plans in the time left. */
  readonly plannen: readonly Verwachtplan[];
  /** The chance that one cause decides all uncertain plans alike. */
  readonly samenhang: number;
  /** Persons expected besides: the mean of a negative binomial distribution … */
  readonly verwacht: number;
  /** … with this ratio of variance to mean. */
  readonly verhouding: number;
  /** The pace that was used; `undefined` where no time is left. */
  readonly kennis: Tempokennis | undefined;
}

/** The largest number of persons of which a distribution is computed. */
export const MEESTE_VERWACHT = 1_000_000;

/** The largest ratio of variance to mean of which a distribution is computed: it takes some forty places for each. */
const MEESTE_VERHOUDING = MEESTE_VERWACHT / 4;

/** The most steps that the distribution of uncertain plans may take: a second at most. */
const MEESTE_STAPPEN = 200_000_000;

/**
 * What is expected up to the peildatum, or up to an earlier day `tot`; from the peildatum on only late registrations, up to
 * the correctiedatum. Throws an `Invoerfout` for a day outside that time and where a pace is needed and not known.
 */
export function uitzicht(vraag: Uitgangspunt, aannames: Parameters, tot: Datum = peildatum(vraag.periode, 'eind')): Uitzicht {
  const { periode, datum, gerealiseerd, gepland = 0 } = vraag;
  const parameters = parametersIn(periode, aannames);
  checkDatum(periode, datum);
  const eind = min(tot, peildatum(periode, 'eind'));
  const zeker = gerealiseerd + gepland;
  const over =
    datum < peildatum(periode, 'eind') ? weken(datum, eind, parameters) : wekenNakomend(periode, datum, parameters, vraag.correctiedatum);
  const samenhang = parameters.plan_samenhang;
  if (over === 0) return { zeker, plannen: [], samenhang, verwacht: 0, verhouding: 1, kennis: undefined };
  const kennis = tempoVoor(vraag, parameters);
  const plannen = plannenTussen(vraag.plannen ?? [], datum, eind, parameters);
  const verwacht = naastPlannen(plannen, datum, (dag) => kennis.tempo * (dag === datum ? over : weken(dag, eind, parameters)));
  return { zeker, plannen, samenhang, verwacht, verhouding: verhoudingVan(kennis, verwacht, parameters), kennis };
}

/** The ratio of variance to mean of a count: φ for the households, and the relative variance of the pace times the mean. */
export function verhoudingVan({ vorm, drift }: Tempokennis, verwacht: number, { clustering }: Modelparameters): number {
  return clustering + verwacht * (1 / vorm + drift);
}

/** The persons expected at the end: the mean of the distribution, in closed form. */
export function verwachtAantal({ zeker, plannen, verwacht }: Uitzicht): number {
  return zeker + verwachtUitPlannen(plannen) + verwacht;
}

/**
 * The distribution of the persons housed at the end. Given a room it may stand there, until that is used again.
 * Throws an `Invoerfout` where more than a million can be expected, or where anything can.
 */
export function verdelingVan({ zeker, plannen, samenhang, verwacht, verhouding }: Uitzicht, ruimte?: Ruimte): Verdeling {
  const meeste = plannen.reduce((som, { aantal }) => som + aantal, verwacht);
  if (meeste > MEESTE_VERWACHT) throw PROGNOSEFOUT.te_veel_verwacht();
  if (verhouding > MEESTE_VERHOUDING) throw PROGNOSEFOUT.te_onzeker();
  const delen = delenVan(plannen);
  const onzeker = delen.filter(({ kans }) => kans > 0 && kans < 1);
  if (stappenVoor(onzeker) > MEESTE_STAPPEN) throw PROGNOSEFOUT.te_veel_plannen();
  const rest = negatiefBinomiaal(verwacht, verhouding, ruimte);
  const vast = delen.reduce((som, { aantal, kans }) => som + (kans === 1 ? aantal : 0), zeker);
  return metPlannen(verschuif(rest, vast), onzeker, samenhang);
}

/** The steps that uncertain plans take: each part goes over all persons of those before it. */
function stappenVoor(delen: readonly Plandeel[]): number {
  let personen = 0;
  let stappen = 0;
  for (const { aantal } of delen) {
    personen += aantal;
    stappen += personen;
  }
  return stappen;
}

/** With what may come by plan: each part by itself, or, with probability `samenhang`, all by one cause. */
function metPlannen(rest: Verdeling, delen: readonly Plandeel[], samenhang: number): Verdeling {
  const los = delen.reduce((verdeling, { aantal, kans }) => metOfZonder(verdeling, aantal, kans), rest);
  return delen.length < 2 || samenhang === 0 ? los : mengsel(los, samenOfNiet(rest, delen), samenhang);
}

/**
 * The pace a forecast uses: the user's own, what is known from elsewhere, or that so far beside what the taakstelling makes
 * usual. Throws an `Invoerfout` where there is none.
 */
export function tempoVoor(vraag: Uitgangspunt, parameters: Modelparameters): Tempokennis {
  if (vraag.tempo !== undefined) return eigenTempo(vraag.tempo, parameters);
  const kennis = vraag.kennis ?? tempoTotNu(vraag.periode, vraag, parameters, tempoVooraf(vraag, parameters));
  if (kennis !== undefined) return kennis;
  throw PROGNOSEFOUT.geen_tempo();
}

/** Refuses a day before the start of the periode or after its correctiedatum, with an `Invoerfout`. */
export function checkDatum(periode: Periode, datum: Datum): void {
  const [van, tot] = [peildatum(periode, 'begin'), peildatum(periode, 'correctie')];
  if (datum < van || datum > tot) throw INVOERFOUT.datum_buiten({ naam: 'datum', datum, van, tot, periode });
}
