import { leerHuishoudgrootte } from './leren-clustering.ts';
import { leerMaandgewichten } from './leren-gewichten.ts';
import { leerTempo } from './leren-tempo.ts';
import { leerVertraging } from './leren-vertraging.ts';
import { group } from '../group.ts';
import { oorsprongen } from './oorsprongen.ts';
import { MAANDGEWICHTEN, PARAMETERNAMEN, type Parameternaam, type Parameters, STANDAARDPARAMETERS } from './parameters.ts';
import { type Periodereeks, periodereeksen, type Stand, tellingenTot } from './standen.ts';
import { gewogenTempo } from './prognose-tempo.ts';

/** What was learned, and what was not. */
export interface Geleerd {
  readonly parameters: Parameters;
  /** The parameters that were learned; the others have their default. */
  readonly geleerd: readonly Parameternaam[];
  /** The pace each municipality has come to, persons per week. */
  readonly tempi: ReadonlyMap<string, number>;
  /** Dutch sentences: what could not be learned, and why. */
  readonly aannames: readonly string[];
}

/** Why a step keeps its default. */
const TE_WEINIG = {
  vertraging:
    'De vertraging is een standaardwaarde: minder dan 10 standen met een latere bijstelling, of minder dan 10 personen nagekomen.',
  maandgewichten: 'Elke maand telt even zwaar: minder dan 4 halfjaren met standen door het halfjaar heen.',
  huishoudgrootte: 'De huishoudgrootte is een standaardwaarde: minder dan 30 opeenvolgende standen of minder dan 100 personen.',
  tempo: 'Het tempo is dat sinds het begin van de periode, met een standaardspreiding: minder dan 30 momenten in afgesloten halfjaren.',
} as const;

/**
 * Learns from standen how long registration takes, how months weigh, how large households are, and how the pace goes,
 * pooled over municipalities, each step with what the steps before gave. What there is too little data for keeps its
 * documented default, and `aannames` says so.
 */
export function leer(standen: readonly Stand[]): Geleerd {
  const reeksen = periodereeksen(standen);
  const gewichten = leerMaandgewichten(reeksen);
  let parameters = STANDAARDPARAMETERS;
  const geleerd = new Set<string>();
  const aannames: string[] = [];
  const neem = (stap: keyof typeof TE_WEINIG, nieuw: Partial<Parameters> | undefined) => {
    if (nieuw === undefined) aannames.push(TE_WEINIG[stap]);
    parameters = { ...parameters, ...nieuw };
    for (const naam of Object.keys(nieuw ?? {})) geleerd.add(naam);
  };
  neem('vertraging', metNaam('vertraging', leerVertraging(standen)));
  neem('maandgewichten', gewichten && Object.fromEntries(MAANDGEWICHTEN.map((naam, m) => [naam, gewichten[m] as number])));
  neem('huishoudgrootte', metNaam('huishoudgrootte', leerHuishoudgrootte(reeksen, parameters)));
  neem('tempo', leerTempo(oorsprongen(reeksen), parameters));
  return { parameters, geleerd: PARAMETERNAMEN.filter((naam) => geleerd.has(naam)), tempi: tempiVan(reeksen, parameters), aannames };
}

function metNaam(naam: Parameternaam, waarde: number | undefined): Partial<Parameters> | undefined {
  return waarde === undefined ? undefined : { [naam]: waarde };
}

/** Without a learned half-life all weeks count alike: the longest half-life there is. */
const ALLES_TELT = 520;

function tempiVan(reeksen: readonly Periodereeks[], parameters: Parameters): Map<string, number> {
  const tempi = new Map<string, number>();
  for (const [gemeente, vanGemeente] of group(reeksen, (reeks) => reeks.gemeente)) {
    const tellingen = vanGemeente.flatMap((reeks) => tellingenTot(reeks, Infinity));
    const laatste = tellingen.at(-1);
    const kennis =
      laatste && gewogenTempo(tellingen, laatste.tot, { ...parameters, halfwaardetijd: parameters.halfwaardetijd || ALLES_TELT });
    if (kennis !== undefined) tempi.set(gemeente, kennis.tempo);
  }
  return tempi;
}
