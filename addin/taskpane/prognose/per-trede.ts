import { drempels } from '../../../core/beoordeling/index.ts';
import type { Datum } from '../../../core/datum.ts';
import { peildatum } from '../../../core/periode.ts';
import {
  huishoudgrootteIn,
  type Parameters,
  parametersVan,
  type Prognosevraag,
  uitzicht,
  verwachtAantal,
  verwachtUitPlannen,
} from '../../../core/prognose/index.ts';
import { woningen } from '../../../core/wonen.ts';
import type { Status } from '../../../core/kader/index.ts';
import type { Trede } from '../../../core/trede.ts';
import type { Uitkomst } from './uitkomst.ts';

/** What a lower trede takes from the day of the figures on. */
export interface Nodigregel {
  readonly trede: Trede;
  /** Persons still to be housed. */
  readonly personen: number;
  /** Homes for them. */
  readonly woningen: number;
  /** Persons a week besides plans, to be there on the asked day. */
  readonly per_week: number;
  /** When it is reached at the pace in view and by plans; `undefined` where that is 0 or unknown, or it takes longer than dates go. */
  readonly op: Datum | undefined;
  /** Whether that is on the asked day at the latest. */
  readonly isOpTijd: boolean;
  readonly status: Status;
}

const DAGEN_PER_WEEK = 7;
/** Further on a date says nothing. */
const LANGSTE = 10 * 366;
/** So many persons fewer are what rounding leaves. */
const NIETS = 1e-9;

/**
 * What each trede below that of the present figures takes, the nearest first, to be there on a day up to the peildatum: plans that are
 * expected by then count as housed. Nothing from that day on. Leusden 2022-2: `18` for trede 1.
 */
export function nodigPerTrede(uitkomst: Uitkomst, tot?: Datum): readonly Nodigregel[] {
  const { vraag, invoer } = uitkomst;
  const eind = peildatum(vraag.periode, 'eind');
  const doel = tot === undefined ? eind : Math.min(tot, eind);
  const weken = (doel - vraag.datum) / DAGEN_PER_WEEK;
  if (weken <= 0) return [];
  const parameters = parametersVan(invoer);
  const uitPlannen = verwachtUitPlannen(uitzicht(vraag, parameters, doel).plannen);
  return drempels(vraag)
    .filter(({ nog_te_gaan }) => nog_te_gaan > 0)
    .map(({ trede, nog_te_gaan, status }) => {
      const op = dagVan(vraag, parameters, nog_te_gaan);
      return {
        trede,
        personen: nog_te_gaan,
        woningen: woningen(nog_te_gaan, personenPerWoning(uitkomst)),
        per_week: Math.max(0, nog_te_gaan - uitPlannen) / weken,
        op,
        isOpTijd: op !== undefined && op <= doel,
        status,
      };
    });
}

/** The first day on which so many more are expected, by pace and plans; after the peildatum by pace alone. */
function dagVan(vraag: Prognosevraag, parameters: Parameters, personen: number): Datum | undefined {
  const eind = peildatum(vraag.periode, 'eind');
  const verwachtOp = (dag: Datum): number => verwachtAantal(uitzicht(vraag, parameters, dag)) - vraag.gerealiseerd;
  const tekort = personen - verwachtOp(eind);
  if (tekort > NIETS) {
    const tempo = uitzicht(vraag, parameters).kennis?.tempo ?? 0;
    const dagen = tempo > 0 ? Math.ceil((tekort / tempo) * DAGEN_PER_WEEK) : Infinity;
    return eind - vraag.datum + dagen <= LANGSTE ? eind + dagen : undefined;
  }
  let [voor, na] = [vraag.datum, eind];
  while (na - voor > 1) {
    const midden = Math.floor((voor + na) / 2);
    if (verwachtOp(midden) >= personen - NIETS) na = midden;
    else voor = midden;
  }
  return na;
}

/** How many persons a home is reckoned to hold: a household, as large as the forecast takes it. */
export function personenPerWoning({ vraag, invoer }: Uitkomst): number {
  return huishoudgrootteIn(vraag.periode, parametersVan(invoer));
}
