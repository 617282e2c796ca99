import { drempels } from '../../../core/beoordeling/index.ts';
import type { Datum } from '../../../core/datum.ts';
import { peildatum } from '../../../core/periode.ts';
import { huishoudgrootteIn, parametersVan } from '../../../core/prognose/index.ts';
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
  /** Persons a week, to be there on the peildatum. */
  readonly per_week: number;
  /** When it is reached at the pace in view; `undefined` where that is 0 or unknown, or it takes longer than dates go. */
  readonly op: Datum | undefined;
  /** Whether that is on the peildatum at the latest. */
  readonly isOpTijd: boolean;
  readonly status: Status;
}

const DAGEN_PER_WEEK = 7;
/** Further on a date says nothing. */
const LANGSTE = 10 * 366;

/** What each trede below that of the present figures takes, the nearest first; nothing from the peildatum on. Leusden 2022-2: `18` for trede 1. */
export function nodigPerTrede(uitkomst: Uitkomst): readonly Nodigregel[] {
  const { vraag, prognose } = uitkomst;
  const eind = peildatum(vraag.periode, 'eind');
  const weken = (eind - vraag.datum) / DAGEN_PER_WEEK;
  if (weken <= 0) return [];
  const tempo = prognose.uitzicht.kennis?.tempo ?? 0;
  return drempels(vraag)
    .filter(({ nog_te_gaan }) => nog_te_gaan > 0)
    .map(({ trede, nog_te_gaan, status }) => {
      const dagen = tempo > 0 ? Math.ceil((nog_te_gaan / tempo) * DAGEN_PER_WEEK) : Infinity;
      const op = dagen <= LANGSTE ? vraag.datum + dagen : undefined;
      const huizen = woningen(nog_te_gaan, personenPerWoning(uitkomst));
      return {
        trede,
        personen: nog_te_gaan,
        woningen: huizen,
        per_week: nog_te_gaan / weken,
        op,
        isOpTijd: op !== undefined && op <= eind,
        status,
      };
    });
}

/** How many persons a home is reckoned to hold: a household, as large as the forecast takes it. */
export function personenPerWoning({ vraag, invoer }: Uitkomst): number {
  return huishoudgrootteIn(vraag.periode, parametersVan(invoer));
}
