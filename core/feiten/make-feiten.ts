import { FEITEN } from './feiten-lists.ts';
import type { Feit, Feiten } from './facts.ts';

/**
 * Facts from their values, in the order of the schema. Written out, since an object made by a loop takes twenty times as long,
 * and all objects of facts have one shape this way. A fact that is missing here does not compile.
 */
export function feitenInVolgorde([
  periode,
  taakstelling,
  achterstand_begin,
  gerealiseerd,
  vorige_trede,
  nagekomen,
  gekoppeld,
  herverdeling,
  nagekomen_vorige,
  reeks,
]: readonly unknown[]): Feiten {
  const feiten = {
    periode,
    taakstelling,
    achterstand_begin,
    gerealiseerd,
    vorige_trede,
    nagekomen,
    gekoppeld,
    herverdeling,
    nagekomen_vorige,
    reeks,
  } satisfies Record<Feit, unknown>;
  return feiten as Feiten;
}

/** Facts made by asking for each by its name, so that none can be left out. */
export function feitenUit(waardeVan: (naam: Feit) => Feiten[Feit]): Feiten {
  return feitenInVolgorde(FEITEN.map(waardeVan));
}
