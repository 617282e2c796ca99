import { bronVanReeks, type Halfjaar, provinciereeks } from './provinciereeks.ts';
import type { Publicaties } from './publicaties.ts';

/** What the notebook trend starts from. */
export interface Trendgegevens {
  readonly reeks: readonly Halfjaar[];
  /** The documents the figures are taken from, as a caption names them. */
  readonly bron: string;
}

/** The half-years of the province. */
export function trendgegevens(publicaties: Publicaties): Trendgegevens {
  return { reeks: provinciereeks(publicaties), bron: bronVanReeks(publicaties) };
}
