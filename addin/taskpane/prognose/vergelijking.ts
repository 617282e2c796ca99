import { datumInWoorden, parseDatum } from '../../../core/datum.ts';
import { invoerVan, rekenLopende, type Scenario, type Scenarioinvoer } from '../../../core/prognose/scenario.ts';
import { scenarioverschil } from '../../../core/prognose/scenario-verschil.ts';
import { getal, getalTot, metTeken, procent, standInWoorden, tempotekst } from '../../../core/taal/index.ts';
import { ONBEKEND, VERGELIJKING, veldnaam } from './teksten.ts';

/** A figure of two scenarios side by side; the difference is blank for what is no figure. */
export interface Vergelijkingsrij {
  readonly naam: string;
  readonly van: string;
  readonly naar: string;
  readonly verschil: string;
}

export interface Vergelijking {
  /** What the two reckon with differently. */
  readonly invoer: readonly Vergelijkingsrij[];
  /** What they come to. */
  readonly uitkomst: readonly Vergelijkingsrij[];
}

/** Two scenarios side by side. Throws an `Invoerfout` where one of them cannot be computed. */
export function vergelijk(van: Scenario, naar: Scenario): Vergelijking {
  const { velden, uitkomst: verschil } = scenarioverschil(van, naar);
  const [a, b] = [rekenLopende(van), rekenLopende(naar)];
  const kans = (nummer: number, treden: typeof a.treden): string => ('kansen' in treden ? procent(treden.kansen[nummer] ?? 0) : ONBEKEND);
  return {
    invoer: velden.map(({ veld }) => ({ naam: veldtitel(veld), van: inWoorden(veld, invoerVan(van)), naar: inWoorden(veld, invoerVan(naar)), verschil: '' })),
    uitkomst: [
      { naam: VERGELIJKING.verwacht, van: standInWoorden(a.verwachte_achterstand), naar: standInWoorden(b.verwachte_achterstand), verschil: metTeken(verschil.verwachte_achterstand) },
      { naam: VERGELIJKING.gunstig, van: standInWoorden(a.band.gunstig), naar: standInWoorden(b.band.gunstig), verschil: metTeken(verschil.gunstig) },
      { naam: VERGELIJKING.ongunstig, van: standInWoorden(a.band.ongunstig), naar: standInWoorden(b.band.ongunstig), verschil: metTeken(verschil.ongunstig) },
      ...[0, 1, 2, 3, 4, 5].map((i) => ({ naam: VERGELIJKING.kans(i + 1), van: kans(i, a.treden), naar: kans(i, b.treden), verschil: verschil.kansen === undefined ? '' : VERGELIJKING.punten(metTeken(100 * (verschil.kansen[i] ?? 0))) })),
    ],
  };
}

function veldtitel(veld: keyof Scenarioinvoer): string {
  switch (veld) {
    case 'periode':
    case 'plannen':
    case 'komende_taakstellingen':
    case 'parameters':
      return VERGELIJKING[veld];
    case 'tempo':
      return VERGELIJKING.tempo;
    default:
      return veldnaam(veld);
  }
}

function inWoorden(veld: keyof Scenarioinvoer, invoer: Scenarioinvoer): string {
  switch (veld) {
    case 'datum':
      return datumInWoorden(parseDatum(invoer.datum) as number);
    case 'tempo':
      return invoer.tempo === null ? VERGELIJKING.totNu : VERGELIJKING.perWeek(tempotekst(invoer.tempo));
    case 'niveau':
    case 'spreiding_taakstellingen':
      return procent(invoer[veld]);
    case 'plannen':
      return invoer.plannen.length === 0 ? VERGELIJKING.geen : invoer.plannen.map(VERGELIJKING.plan).join('; ');
    case 'komende_taakstellingen':
      return invoer.komende_taakstellingen.length === 0 ? VERGELIJKING.geen : invoer.komende_taakstellingen.map((een) => getal(een)).join(', ');
    case 'parameters':
      return Object.entries(invoer.parameters).map(([naam, waarde]) => `${naam} ${getalTot(waarde, 2)}`).join('; ') || VERGELIJKING.geen;
    default: {
      const waarde = invoer[veld];
      return typeof waarde === 'number' ? getal(waarde) : waarde ?? ONBEKEND;
    }
  }
}
