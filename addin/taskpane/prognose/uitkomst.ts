import type { Datum } from '../../../core/datum.ts';
import type { Trede } from '../../../core/trede.ts';
import type { Waaiervraag } from '../../../core/grafieken/index.ts';
import { peildatum } from '../../../core/periode.ts';
import {
  aannamesVan,
  computeLopende,
  invoerVan,
  type Parameternaam,
  parametersVan,
  type Prognose,
  type Prognosevraag,
  type Scenario,
  type Scenarioinvoer,
  metingenIn,
  recentTempo,
  reeksenVan,
  tempovraagVan,
  verloop,
  verwachtUitPlannen,
  volgensSchema,
} from '../../../core/prognose/index.ts';
import { type Meting, tempo, tempoNodig } from '../../../core/tempo.ts';
import type { Tempowijze } from './prognose-form.ts';
import { keysOf } from '../../../core/keys.ts';

/** What the running half-year of a scenario comes to, as far as the view shows it. */
export interface Uitkomst {
  readonly gemeente: string;
  readonly invoer: Scenarioinvoer;
  readonly vraag: Prognosevraag;
  readonly tempokeuze: Tempowijze;
  readonly prognose: Prognose;
  /** From the day of the figures up to the peildatum, at the levels of the chart. */
  readonly verloop: Waaiervraag['verloop'];
  /** The standen of this periode before the day of the figures, that of which the recent pace is counted among them. */
  readonly eerder: readonly Meting[];
  /** gerealiseerd and nagekomen. */
  readonly gehuisvest: number;
  /** Persons per week to end without achterstand; `undefined` from the peildatum on. */
  readonly tempo_nodig: number | undefined;
  /** What would be housed by now if the totaalopgave were spread evenly (n/6). */
  readonly volgens_schema: number;
  /** The probability of a higher trede than the one before; `undefined` where either is unknown. */
  readonly kans_omhoog: number | undefined;
  readonly aannames: readonly string[];
}

/** Computes the running half-year of a scenario; `eerder` are standen before it. Throws an `Invoerfout` as `prognose` does. */
export function uitkomstVan(scenario: Scenario, tempokeuze: Tempowijze, eerder: readonly Meting[]): Uitkomst {
  const invoer = invoerVan(scenario);
  const { vraag, keuze } = tempovraagVan(invoer);
  const parameters = parametersVan(invoer);
  const metingen = metingenIn(vraag.periode, reeksenVan(invoer));
  const uitkomst = computeLopende(scenario);
  const gehuisvest = vraag.gerealiseerd + (vraag.nagekomen ?? 0);
  return {
    gemeente: scenario.gemeente,
    invoer,
    vraag,
    tempokeuze,
    prognose: uitkomst,
    gehuisvest,
    verloop: { 50: verloop(vraag, 0.5, parameters), 80: verloop(vraag, 0.8, parameters), 95: verloop(vraag, 0.95, parameters) },
    eerder: puntenVoor(vraag.datum, [...metingen.slice(1), ...eerder]),
    tempo_nodig: tempoNodig(vraag.periode, uitkomst.totaalopgave, {
      gerealiseerd: gehuisvest + verwachtUitPlannen(uitkomst.uitzicht.plannen),
      datum: vraag.datum,
    }),
    volgens_schema: volgensSchema(vraag.periode, uitkomst.totaalopgave, vraag.datum),
    kans_omhoog: kansOmhoog(uitkomst.treden, vraag.vorige_trede),
    aannames: aannamesVan(vraag, uitkomst, {
      tempobron: tempokeuze === 'tot nu' ? keuze.bron : tempokeuze,
      tempo_recent: recentTempo(vraag.periode, metingen, vraag, parameters.recente_weken),
      tempo_gemiddeld: tempo(vraag.periode, vraag),
      parameters,
      gegeven: gegeven(invoer, tempokeuze),
      plannen_elders: [],
    }),
  };
}

/** The standen before a day, in order, one a day. */
function puntenVoor(datum: Datum, standen: readonly Meting[]): readonly Meting[] {
  const perDag = new Map(standen.filter((stand) => stand.datum < datum).map((stand) => [stand.datum, stand]));
  return [...perDag.values()].sort((a, b) => a.datum - b.datum);
}

/** The assumptions a scenario brings with it; the spread of a counted pace is none: it follows from the count. */
function gegeven({ parameters }: Scenarioinvoer, tempokeuze: Tempowijze): ReadonlySet<Parameternaam> {
  return new Set(keysOf(parameters).filter((naam) => tempokeuze === 'eigen' || naam !== 'spreiding_eigen_tempo'));
}

/** The probability of a higher trede than the one before. */
export function kansOmhoog(treden: Prognose['treden'], vorige: Trede | undefined): number | undefined {
  if (vorige === undefined || !('kansen' in treden)) return undefined;
  return treden.kansen.slice(vorige).reduce((som, kans) => som + kans, 0);
}

/** Whether the periode has ended, so that only late registrations are still to come. */
export function isAfgelopen({ vraag }: Uitkomst): boolean {
  return vraag.datum >= peildatum(vraag.periode, 'eind');
}
