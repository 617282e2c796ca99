import type { Prognose } from './prognose.ts';
import { invoerVan, computeLopende, type Scenario, type Scenarioinvoer } from './scenario.ts';
import { keysOf } from '../keys.ts';

/** A field in which two scenarios differ. */
export interface Veldverschil {
  readonly field: keyof Scenarioinvoer;
  readonly van: Scenarioinvoer[keyof Scenarioinvoer];
  readonly naar: Scenarioinvoer[keyof Scenarioinvoer];
}

/** What one scenario comes to more than another at the end of its running half-year. Persons; positive is more achterstand, or a larger probability. */
export interface Uitkomstverschil {
  readonly verwachte_achterstand: number;
  readonly gunstig: number;
  readonly ongunstig: number;
  /** Of trede 1 … 6; `undefined` where one of the two is not known. */
  readonly kansen: readonly number[] | undefined;
}

/** The difference between two scenarios: in what they assume, and in what they come to. */
export interface Scenarioverschil {
  readonly fields: readonly Veldverschil[];
  readonly uitkomst: Uitkomstverschil;
}

/** From one scenario to another. Throws an `Invoerfout` where one of them cannot be computed. */
export function scenarioverschil(van: Scenario, naar: Scenario): Scenarioverschil {
  return {
    fields: veldverschillen(invoerVan(van), invoerVan(naar)),
    uitkomst: uitkomstverschil(computeLopende(van), computeLopende(naar)),
  };
}

function veldverschillen(van: Scenarioinvoer, naar: Scenarioinvoer): Veldverschil[] {
  return keysOf(van)
    .filter((field) => JSON.stringify(van[field]) !== JSON.stringify(naar[field]))
    .map((field) => ({ field, van: van[field], naar: naar[field] }));
}

function uitkomstverschil(van: Prognose, naar: Prognose): Uitkomstverschil {
  const kansen = 'kansen' in van.treden && 'kansen' in naar.treden ? ([van.treden.kansen, naar.treden.kansen] as const) : undefined;
  return {
    verwachte_achterstand: naar.verwachte_achterstand - van.verwachte_achterstand,
    gunstig: naar.band.gunstig - van.band.gunstig,
    ongunstig: naar.band.ongunstig - van.band.ongunstig,
    kansen: kansen?.[1].map((kans, i) => kans - (kansen[0][i] as number)),
  };
}
