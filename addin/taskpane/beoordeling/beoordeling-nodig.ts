import { type Beoordeling, drempels } from '../../../core/beoordeling/index.ts';
import type { Datum } from '../../../core/datum.ts';
import type { Feiten } from '../../../core/feiten/index.ts';
import type { Nodig } from './beoordeling-view-model.ts';
import { laagsteTrede, nodigRegel, NODIG_ONBEKEND, NU_LAAGSTE } from './beoordeling-texts.ts';

/** What it takes to come on each lower trede that can be reached, the nearest first. */
export function nodigVan(feiten: Feiten, beoordeling: Beoordeling, tussenstand: Datum | undefined): Nodig {
  if (!('trede' in beoordeling)) return { eerst: NODIG_ONBEKEND, daarna: [] };
  if (beoordeling.trede === 1)
    return { eerst: tussenstand === undefined ? laagsteTrede(beoordeling.stand.achterstand_eind) : NU_LAAGSTE, daarna: [] };
  const lager = drempels(feiten, beoordeling.kader).filter(({ trede, nog_te_gaan }) => trede < beoordeling.trede && nog_te_gaan > 0);
  const [eerst = NU_LAAGSTE, ...daarna] = lager.map((drempel) => nodigRegel(drempel, beoordeling.kader));
  return { eerst, daarna };
}
