import type { Datum } from '../../../core/datum.ts';
import type { Periode } from '../../../core/periode.ts';
import type { Trede } from '../../../core/trede.ts';

/** What was decided on a municipality in a periode. It is never recomputed: what is computed stands beside it. */
export interface Rijbesluit {
  readonly trede: Trede;
  /** What the framework gave then; `undefined` where it could not. */
  readonly berekend: Trede | undefined;
  readonly op: Datum;
  /** Why, where that is another than computed; may be blank. */
  readonly reden: string;
  /** Whether the row is as it was put down. */
  readonly isZeker: boolean;
}

/** The decisions of a workbook. */
export interface Besluiten {
  /** What the row of a sheet itself holds, where that is the sheet of decisions; rows as the user counts. */
  ofRij(blad: string, rij: number): Rijbesluit | undefined;
  /** What holds for a municipality, however it is spelled, in a periode. */
  of(gemeente: string | number, periode: Periode): Rijbesluit | undefined;
}

/** Nothing decided. */
export const GEEN_BESLUITEN: Besluiten = { ofRij: () => undefined, of: () => undefined };
