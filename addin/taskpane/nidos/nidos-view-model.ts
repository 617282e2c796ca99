import type { Datum } from '../../../core/datum.ts';
import type { Nidosstand } from '../../../core/provincie/index.ts';

/** What the view shows: places per date, and what is expected on a later day. */
export interface Nidosbeeld {
  /** Where the figures come from. */
  readonly bron: string;
  readonly standen: readonly Nidosstand[];
  /** Rows of the table that could not be read. */
  readonly onleesbaar: readonly string[];
  readonly verwachting: Plekkenverwachting;
}

/** The day asked about, and the places expected on it. */
export interface Plekkenverwachting {
  readonly datum: Datum;
  /** In Dutch, with what it rests on; or why there is none. */
  readonly zin: string;
}
