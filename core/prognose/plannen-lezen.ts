import { Invoerfout, ofFout } from '../invoer/invoerfout.ts';
import { gemeentesleutel } from '../gemeente/index.ts';
import { isLeegOfNul, leesAantal, leesDatum } from '../invoer/lezers.ts';
import { rijenVan, type Invoerrij } from '../rijen.ts';
import { leesTabel } from '../tabel.ts';
import { leesJaNee, leesKans } from './lezers.ts';
import type { Plan } from './plannen.ts';

/** The plans of each municipality by its key; an error where one of them could not be read. */
export type PlannenPerGemeente = ReadonlyMap<string, readonly Plan[] | Invoerfout>;

/**
 * Reads a table of planned placements: gemeente, datum, aantal, and if they are there kans (1 where blank) and bovenop
 * (no where blank). A row that cannot be read spoils the forecast of its own municipality only.
 * Throws an `Invoerfout` where the headers are wrong.
 */
export function leesPlannen(cellen: readonly (readonly unknown[])[]): PlannenPerGemeente {
  const tabel = leesTabel(cellen, ['gemeente', 'datum', 'aantal']);
  const plannen = new Map<string, Plan[] | Invoerfout>();
  for (const rij of rijenVan(tabel, { waar: 'plannen, ' })) {
    if (rij.cellen.every(isLeegOfNul)) continue;
    const sleutel = gemeentesleutel(rij.gemeente);
    const eerder = plannen.get(sleutel) ?? [];
    const plan = ofFout(() => leesPlan(rij));
    if (eerder instanceof Invoerfout) continue;
    plannen.set(sleutel, plan instanceof Invoerfout ? plan : [...eerder, plan]);
  }
  return plannen;
}

function leesPlan(rij: Invoerrij): Plan {
  return {
    datum: rij.lees('datum', leesDatum),
    aantal: rij.lees('aantal', leesAantal),
    kans: rij.lees('kans', leesKans),
    bovenop: rij.lees('bovenop', leesJaNee),
  };
}
