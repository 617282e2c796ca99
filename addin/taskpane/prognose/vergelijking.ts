import { datumInWoorden, parseDatum } from '../../../core/datum.ts';
import { feitcel, type Veldwaarde } from '../../../core/feiten/index.ts';
import { computeLopende, invoerVan, type Scenario, type Scenarioinvoer, scenarioverschil } from '../../../core/prognose/index.ts';
import { getal, getalTot, metTeken, procent, standInWoorden, tempotekst } from '../../../core/taal/index.ts';
import { ONBEKEND, VERGELIJKING, veldnaam } from './prognose-texts.ts';

/** A figure of two scenarios side by side; the difference is blank for what is no figure. */
export interface Vergelijkingsrij {
  readonly naam: string;
  readonly van: string;
  readonly naar: string;
  readonly verschil: string;
}

export interface Vergelijking {
  /** What the two assume differently. */
  readonly invoer: readonly Vergelijkingsrij[];
  /** What they come to. */
  readonly uitkomst: readonly Vergelijkingsrij[];
}

/** Two scenarios side by side. Throws an `Invoerfout` where one of them cannot be computed. */
export function compare(van: Scenario, naar: Scenario): Vergelijking {
  const { fields, uitkomst: verschil } = scenarioverschil(van, naar);
  const [a, b] = [computeLopende(van), computeLopende(naar)];
  const kans = (nummer: number, treden: typeof a.treden): string => ('kansen' in treden ? procent(treden.kansen[nummer] ?? 0) : ONBEKEND);
  return {
    invoer: fields.map(({ field }) => ({
      naam: veldtitel(field),
      van: inWoorden(field, invoerVan(van)),
      naar: inWoorden(field, invoerVan(naar)),
      verschil: '',
    })),
    uitkomst: [
      {
        naam: VERGELIJKING.verwacht,
        van: standInWoorden(a.verwachte_achterstand),
        naar: standInWoorden(b.verwachte_achterstand),
        verschil: metTeken(verschil.verwachte_achterstand),
      },
      {
        naam: VERGELIJKING.gunstig,
        van: standInWoorden(a.band.gunstig),
        naar: standInWoorden(b.band.gunstig),
        verschil: metTeken(verschil.gunstig),
      },
      {
        naam: VERGELIJKING.ongunstig,
        van: standInWoorden(a.band.ongunstig),
        naar: standInWoorden(b.band.ongunstig),
        verschil: metTeken(verschil.ongunstig),
      },
      ...[0, 1, 2, 3, 4, 5].map((i) => ({
        naam: VERGELIJKING.kans(i + 1),
        van: kans(i, a.treden),
        naar: kans(i, b.treden),
        verschil: verschil.kansen === undefined ? '' : VERGELIJKING.punten(metTeken(100 * (verschil.kansen[i] ?? 0))),
      })),
    ],
  };
}

function veldtitel(field: keyof Scenarioinvoer): string {
  switch (field) {
    case 'periode':
    case 'plannen':
    case 'komende_taakstellingen':
    case 'parameters':
    case 'standen':
    case 'tempo_geleerd':
      return VERGELIJKING[field];
    case 'tempo':
      return VERGELIJKING.tempo;
    default:
      return veldnaam(field);
  }
}

function inWoorden(field: keyof Scenarioinvoer, invoer: Scenarioinvoer): string {
  switch (field) {
    case 'datum':
      return datumInWoorden(parseDatum(invoer.datum) as number);
    case 'tempo':
      return invoer.tempo === null ? VERGELIJKING.totNu : VERGELIJKING.perWeek(tempotekst(invoer.tempo));
    case 'tempo_geleerd':
      return invoer.tempo_geleerd === null ? VERGELIJKING.geen : VERGELIJKING.perWeek(tempotekst(invoer.tempo_geleerd));
    case 'standen':
      return VERGELIJKING.aantalStanden(invoer.standen.length);
    case 'niveau':
    case 'spreiding_taakstellingen':
      return procent(invoer[field]);
    case 'plannen':
      return invoer.plannen.length === 0 ? VERGELIJKING.geen : invoer.plannen.map(VERGELIJKING.plan).join('; ');
    case 'komende_taakstellingen':
      return invoer.komende_taakstellingen.length === 0
        ? VERGELIJKING.geen
        : invoer.komende_taakstellingen.map((een) => getal(een)).join(', ');
    case 'parameters':
      return (
        Object.entries(invoer.parameters)
          .map(([naam, waarde]) => `${naam} ${getalTot(waarde, 2)}`)
          .join('; ') || VERGELIJKING.geen
      );
    default:
      return feitInWoorden(invoer[field]);
  }
}

function feitInWoorden(waarde: Veldwaarde | null): string {
  if (typeof waarde === 'number') return getal(waarde);
  return waarde === null ? ONBEKEND : String(feitcel(waarde));
}
