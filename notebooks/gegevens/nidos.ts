import { from } from 'arquero';
import { PROVINCIE } from '../../core/bronnen/gebied.ts';
import { type Datum, parseDatum } from '../../core/datum.ts';
import type { Publicaties } from './publicaties.ts';

/** Nidos-plekken on a day: needed and realised; `null` where not published. */
export interface Nidosstand {
  readonly datum: Datum;
  readonly nodig: number | null;
  readonly gerealiseerd: number | null;
}

/** What the notebook nidos starts from. */
export interface Nidosgegevens {
  readonly standen: readonly Nidosstand[];
  /** Municipalities with more places than asked; `null` where not published. */
  readonly boven_opgave: number | null;
}

/** The Nidos-plekken of the province by day. */
export function nidosgegevens({ claims }: Publicaties): Nidosgegevens {
  const rijen = claims.flatMap(({ gebied, grootheid, peildatum = '', waarde }) => {
    const datum = parseDatum(peildatum);
    if (gebied !== PROVINCIE.naam || datum === undefined || (grootheid !== 'nidos_nodig' && grootheid !== 'nidos_gerealiseerd')) return [];
    return [{ datum, grootheid, waarde }];
  });
  const breed = rijen.length === 0 ? [] : from(rijen).groupby('datum').pivot('grootheid', 'waarde').orderby('datum').objects() as { datum: Datum; nidos_nodig?: number; nidos_gerealiseerd?: number }[];
  return {
    standen: breed.map(({ datum, nidos_nodig, nidos_gerealiseerd }) => ({ datum, nodig: nidos_nodig ?? null, gerealiseerd: nidos_gerealiseerd ?? null })),
    boven_opgave: claims.findLast(({ grootheid }) => grootheid === 'nidos_gemeenten_boven_opgave')?.waarde ?? null,
  };
}
