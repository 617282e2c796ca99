import type { BeoordelingOp } from '../bronnen/index.ts';
import type { Feiten } from '../feiten/index.ts';
import type { Kader, Omstandigheden } from '../kader/index.ts';
import type { Datum } from '../datum.ts';
import { type Periode, peildatum } from '../periode.ts';
import type { Cijferkolom } from './kolommen.ts';

/**
 * The figures of a row. `null` is 0 or blank, which a spreadsheet does not keep apart; an absent or `undefined` one is unknown:
 * no such column, or a cell that cannot be read. A real zero, written "geen", is 0.
 */
export type Cijfers = { readonly [K in Cijferkolom]?: number | null | undefined };

/** A row of figures as the check sees it. */
export interface Controlerij {
  /** The row as the user counts: the header row is 1. */
  readonly rij: number;
  readonly rol: 'gemeente' | 'totaal';
  /** What rows of one area have in common; `''` where it is not known. */
  readonly naam: string;
  readonly periode?: Periode | undefined;
  /** The day of the figures, from the column peildatum or else datum; see `dagkolom`. */
  readonly peildatum?: Datum | undefined;
  readonly dagkolom?: 'peildatum' | 'datum';
  /** The day on which they were known, where that is told apart. */
  readonly bekend_op?: Datum | undefined;
  /** The number of a row that was recorded, on a sheet where a later row corrects an earlier one. */
  readonly volgnummer?: unknown;
  readonly cijfers: Cijfers;
  /** The figures of which the cell holds the number 0, which may be a blank cell of the desktop. */
  readonly nullen?: ReadonlySet<Cijferkolom>;
  readonly beoordeling_op?: BeoordelingOp | undefined;
  /** The framework that goes for it; `undefined` where none is known. */
  readonly kader?: Kader | undefined;
  /** Why none is known, where that is more than that the ladder began later; blank where what is wrong with the name tells it. */
  readonly zonder_kader?: string | undefined;
  readonly omstandigheden?: Omstandigheden & Pick<Feiten, 'reeks'>;
}

/** A figure that is certainly there; `undefined` where the cell is 0 or blank, or unknown. */
export function zekerCijfer({ cijfers }: Controlerij, kolom: Cijferkolom): number | undefined {
  return cijfers[kolom] ?? undefined;
}

/** A figure of which 0, blank and no column all mean 0: herverdeling, nagekomen. */
export function ofNul({ cijfers }: Controlerij, kolom: Cijferkolom): number {
  return cijfers[kolom] ?? 0;
}

/** The stand at the start: 0 or blank is 0; `undefined` where there is no such column. */
export function achterstandBegin({ cijfers }: Controlerij): number | undefined {
  return cijfers.achterstand_begin === null ? 0 : cijfers.achterstand_begin;
}

/** Whether a row gives the end of its periode, and not a stand on the way. */
export function isEindstand({ periode, peildatum: datum }: Controlerij): boolean {
  return periode === undefined || datum === undefined || datum >= peildatum(periode, 'eind');
}
