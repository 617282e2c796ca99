import type { Periode } from '../../../core/periode.ts';
import type { Kopiecel, Kopiekolom } from './delen-kolommen.ts';

/** A bar of the chart: who and when, and the achterstand_eind (negative is a voorsprong). */
export type Staaf = readonly [naam: string, achterstand_eind: number];

/** All that a copy to share holds: values and texts of the chosen municipalities only. */
export interface Copy {
  readonly gemeenten: readonly string[];
  readonly perioden: readonly Periode[];
  readonly kolommen: readonly Kopiekolom[];
  readonly rijen: readonly (readonly Kopiecel[])[];
  readonly staven: readonly Staaf[];
  /** What the chart shows, for those who cannot see it. */
  readonly grafiek: string;
  readonly toelichting: readonly string[];
  readonly bronnen: readonly string[];
  /** For each municipality with rows that cannot be read: that they are left out. */
  readonly nietOpgenomen: readonly string[];
}
