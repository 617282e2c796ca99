import { Invoerfout, isLeegOfNul, misschienNietNul, ofFout, readAantal, readDatum } from '../invoer/index.ts';
import { gemeentesleutel } from '../gemeente/index.ts';
import { rijenVan, type Invoerrij } from '../rijen.ts';
import { readTabel, requireKolommen } from '../tabel.ts';
import { readBovenop, readKans } from './prognose-readers.ts';
import type { Datum } from '../datum.ts';
import { periodeOf } from '../periode.ts';
import { huishoudgrootteIn, STANDAARDPARAMETERS } from './parameters.ts';
import type { Plan } from './plannen.ts';
import { PROGNOSEFOUT } from './prognose-messages.ts';

/** The plans of each municipality by its key; an error where one of them could not be read. */
export type PlannenPerGemeente = ReadonlyMap<string, readonly Plan[] | Invoerfout>;

/**
 * Reads a table of planned placements: gemeente, datum, aantal (persons) or woningen, and if they are there van (the first day, where it is
 * spread over days up to datum), woningen (homes, in which live as many persons as households of the year have, where aantal is
 * blank), kans (the documented one where blank) and bovenop (no where blank). A row that cannot be read spoils the forecast of its own municipality only.
 * Throws an `Invoerfout` where the headers are wrong.
 */
export function readPlannen(cellen: readonly (readonly unknown[])[]): PlannenPerGemeente {
  const tabel = readTabel(cellen, []);
  requireKolommen(tabel, ['gemeente', 'datum', ...(tabel.kolommen.has('woningen') ? [] : (['aantal'] as const))]);
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
  const datum = rij.read('datum', readDatum);
  const van = rij.read('van', misschienNietNul(readDatum));
  if (van !== undefined && van > datum) throw PROGNOSEFOUT.van_na_datum({ naam: rij.plaats('van') });
  return {
    datum,
    ...(van !== undefined && { van }),
    aantal: readPersonen(rij, datum),
    kans: rij.read('kans', readKans),
    bovenop: rij.read('bovenop', readBovenop),
  };
}

/** The persons of a plan, by their number or by their homes. */
function readPersonen(rij: Invoerrij, datum: Datum): number {
  const woningen = isLeegOfNul(rij.cel('aantal')) ? rij.read('woningen', misschienNietNul(readAantal)) : undefined;
  if (woningen === undefined) return rij.read('aantal', readAantal);
  return Math.round(woningen * huishoudgrootteIn(periodeOf(datum), STANDAARDPARAMETERS));
}
