import type { Vindplaats } from './claim.ts';
import { PUBLICATIES } from './gegevens/index.ts';

/** A year of Leusden, in persons; `achterstand_1_januari` is negative for a voorsprong. */
export interface Jaarregel extends Vindplaats {
  readonly jaar: number;
  readonly achterstand_1_januari: number;
  readonly taakstelling: number;
  readonly geplaatst: number;
  readonly status: 'definitief' | 'stand 10-10-2022' | 'verwacht';
}

/** Leusden per year, of every `jaarreeks.json`: 2016-2022. The last year is there twice: as it stood in October, and as expected. */
export const LEUSDEN_JAARREEKS = PUBLICATIES.flatMap(({ bron: { bron }, jaarreeks = [] }) =>
  jaarreeks.map((rij) => ({ bron, ...rij })),
) as readonly Jaarregel[];
