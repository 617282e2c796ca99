import { Invoerfout, ofFout } from '../invoer/invoerfout.ts';
import { leesAantal, leesDatum } from '../invoer/lezers.ts';
import { celVan, isLegeRij, type Kolomnaam, leesTabel, plaatsVan, type Tabel } from '../tabel.ts';
import { gemeenteVan } from '../uitvoer.ts';
import { gemeentesleutel } from './gemeentesleutel.ts';
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
  for (const [i, rij] of tabel.rijen.entries()) {
    if (isLegeRij(rij) || rij.every((cel) => cel === 0)) continue;
    const sleutel = gemeentesleutel(gemeenteVan(tabel, rij));
    const eerder = plannen.get(sleutel) ?? [];
    const plan = ofFout(() => leesPlan(tabel, rij, i + 2));
    if (eerder instanceof Invoerfout) continue;
    plannen.set(sleutel, plan instanceof Invoerfout ? plan : [...eerder, plan]);
  }
  return plannen;
}

function leesPlan(tabel: Tabel, rij: readonly unknown[], rijnummer: number): Plan {
  const cel = (naam: Kolomnaam) => celVan(tabel, rij, naam);
  const plaats = (naam: Kolomnaam) => `plannen, ${plaatsVan(tabel, rijnummer, naam)}`;
  return {
    datum: leesDatum(cel('datum'), plaats('datum')),
    aantal: leesAantal(cel('aantal'), plaats('aantal')),
    kans: leesKans(cel('kans'), plaats('kans')),
    bovenop: leesJaNee(cel('bovenop'), plaats('bovenop')),
  };
}
