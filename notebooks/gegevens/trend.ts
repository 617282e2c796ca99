import { type Halfjaar, provinciereeks } from './provinciereeks.ts';
import type { Publicaties } from './publicaties.ts';

/** What the notebook trend starts from. */
export interface Trendgegevens {
  readonly reeks: readonly Halfjaar[];
}

/** The half-years of the province. */
export function trendgegevens(publicaties: Publicaties): Trendgegevens {
  return { reeks: provinciereeks(publicaties) };
}
