import { Invoerfout, isLeegOfNul, ofFout, readAantal, readDatum } from '../invoer/index.ts';
import { gemeentesleutel } from '../gemeente/index.ts';
import { rijenVan, type Invoerrij } from '../rijen.ts';
import { readTabel } from '../tabel.ts';
import { readJaNee, readKans } from './prognose-readers.ts';
import type { Plan } from './plannen.ts';

/** The plans of each municipality by its key; an error where one of them could not be read. */
export type PlannenPerGemeente = ReadonlyMap<string, readonly Plan[] | Invoerfout>;

/**
 * Reads a table of planned placements: gemeente, datum, aantal, and if they are there kans (1 where blank) and bovenop
 * (no where blank). A row that cannot be read spoils the forecast of its own municipality only.
 * Throws an `Invoerfout` where the headers are wrong.
 */
export function readPlannen(cellen: readonly (readonly unknown[])[]): PlannenPerGemeente {
  const tabel = readTabel(cellen, ['gemeente', 'datum', 'aantal']);
  const plannen = new Map<string, Plan[] | Invoerfout>();
  for (const rij of rijenVan(tabel, { waar: 'plannen, ' })) {
    if (rij.cellen.every(isLeegOfNul)) continue;
    const key = gemeentesleutel(rij.gemeente);
    const eerder = plannen.get(key);
    const plan = ofFout(() => readPlan(rij));
    if (eerder instanceof Invoerfout) continue;
    if (plan instanceof Invoerfout) plannen.set(key, plan);
    else if (eerder === undefined) plannen.set(key, [plan]);
    else eerder.push(plan);
  }
  return plannen;
}

function readPlan(rij: Invoerrij): Plan {
  return {
    datum: rij.read('datum', readDatum),
    aantal: rij.read('aantal', readAantal),
    kans: rij.read('kans', readKans),
    bovenop: rij.read('bovenop', readJaNee),
  };
}
