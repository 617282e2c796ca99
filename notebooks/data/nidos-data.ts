import { bronregelVan, PROVINCIE } from '../../core/bronnen/index.ts';
import { type Datum, parseDatum } from '../../core/datum.ts';
import { gepubliceerdeNidosstanden } from '../../core/provincie/index.ts';
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
  /** Municipalities with more places than asked, on the last day it was published of; `null` where not published. */
  readonly boven_opgave: { readonly aantal: number; readonly datum: Datum | null } | null;
  /** The documents the figures are taken from, as a caption names them. */
  readonly bron: string;
}

/** The Nidos-plekken of the province by day. */
export function nidosgegevens({ boek, claims, bronnen }: Publicaties): Nidosgegevens {
  const gekozen = (['nidos_nodig', 'nidos_gerealiseerd'] as const)
    .flatMap((grootheid) => boek.reeks(PROVINCIE, grootheid))
    .flatMap((cijfer) => (cijfer.soort === 'gevonden' ? [cijfer.gekozen] : []));
  const boven = claims.flatMap(({ grootheid, waarde, peildatum = '' }) =>
    grootheid === 'nidos_gemeenten_boven_opgave' ? [{ aantal: waarde, datum: parseDatum(peildatum) ?? null }] : [],
  );
  return {
    standen: gepubliceerdeNidosstanden(boek).flatMap(({ datum, nodig = null, gerealiseerd = null }) =>
      nodig === null && gerealiseerd === null ? [] : [{ datum, nodig, gerealiseerd }],
    ),
    boven_opgave: boven.sort((a, b) => (a.datum ?? 0) - (b.datum ?? 0)).at(-1) ?? null,
    bron: bronregelVan(gekozen, bronnen),
  };
}
