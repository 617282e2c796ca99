import type { Datum } from '../datum.ts';
import { group } from '../group.ts';
import { leerClustering } from './leren-clustering.ts';
import { leerMaandgewichten } from './leren-gewichten.ts';
import { leerRealisatie } from './leren-realisatie.ts';
import { leerTempo } from './leren-tempo.ts';
import { leerVertraging } from './leren-vertraging.ts';
import { oorsprongen } from './oorsprongen.ts';
import { MAANDGEWICHTEN, type Parameternaam, type Parameters, parametersIn, STANDAARDPARAMETERS } from './parameters.ts';
import { type Leerstap, RUST_OP, TE_WEINIG_GELEERD } from './leren-texts.ts';
import { gewogenTempo, tempoVooraf } from './prognose-tempo.ts';
import { type Periodereeks, periodereeksen, type Dagstand, tellingenTot } from './standen.ts';

/** What was learned, and what was not. */
export interface Geleerd {
  readonly parameters: Parameters;
  /** The parameters that were learned, each with what it rests on; the others have their default. */
  readonly geleerd: ReadonlyMap<Parameternaam, string>;
  /** The pace each municipality has come to, persons per week. */
  readonly tempi: ReadonlyMap<string, number>;
  /** Dutch sentences: what could not be learned, and why. */
  readonly aannames: readonly string[];
}

/**
 * Learns from standen, as they were known on a day, how long registration takes, how months weigh, how people come
 * together, what a taakstelling makes usual, and how the pace goes, pooled over municipalities, each step with what the
 * steps before gave and shrunk to the documented default. What there is too little data for keeps that default, and
 * `aannames` says so.
 */
export function leer(standen: readonly Dagstand[], datum: Datum = Infinity): Geleerd {
  const bekend = standen.filter(({ bekend_op }) => bekend_op <= datum);
  const reeksen = periodereeksen(bekend);
  let parameters = STANDAARDPARAMETERS;
  const geleerd = new Map<Parameternaam, string>();
  const aannames: string[] = [];
  const neem = (stap: Leerstap, nieuw: Partial<Parameters> | undefined, aantal = 0) => {
    if (nieuw === undefined) aannames.push(TE_WEINIG_GELEERD[stap]);
    parameters = { ...parameters, ...nieuw };
    for (const naam of Object.keys(nieuw ?? {}) as Parameternaam[]) geleerd.set(naam, RUST_OP[stap](aantal));
  };
  const vertraging = leerVertraging(bekend);
  neem('vertraging', vertraging === undefined ? undefined : { vertraging }, bekend.length);
  const gewichten = leerMaandgewichten(reeksen);
  const perioden = new Set(reeksen.map(({ periode }) => periode)).size;
  neem('maandgewichten', gewichten && Object.fromEntries(MAANDGEWICHTEN.map((naam, m) => [naam, gewichten[m] as number])), perioden);
  const clustering = leerClustering(reeksen, parameters);
  neem('samen_geplaatst', clustering?.parameters, clustering?.paren);
  const realisatie = leerRealisatie(reeksen, parameters);
  neem('realisatie', realisatie?.parameters, realisatie?.halfjaren);
  const momenten = oorsprongen(reeksen);
  neem('tempo', leerTempo(momenten, parameters), momenten.length);
  return { parameters, geleerd, tempi: tempiVan(reeksen, parameters), aannames };
}

function tempiVan(reeksen: readonly Periodereeks[], parameters: Parameters): Map<string, number> {
  const tempi = new Map<string, number>();
  for (const [gemeente, vanGemeente] of group(reeksen, (reeks) => reeks.gemeente)) {
    const tellingen = vanGemeente.flatMap((reeks) => tellingenTot(reeks, Infinity));
    const reeks = vanGemeente.at(-1) as Periodereeks;
    const hierbij = parametersIn(reeks.periode, parameters);
    const laatste = tellingen.at(-1);
    const kennis = laatste && gewogenTempo(tellingen, laatste.tot, hierbij, tempoVooraf(reeks, hierbij));
    if (kennis !== undefined) tempi.set(gemeente, kennis.tempo);
  }
  return tempi;
}
