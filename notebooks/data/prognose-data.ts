import { from } from 'arquero';
import { bronregel, findBron, LAATSTE_PERIODE, PROVINCIE } from '../../core/bronnen/index.ts';
import { type Datum, parseDatum } from '../../core/datum.ts';
import { parsePeriode, peildatum, type Periode } from '../../core/periode.ts';
import { isBekend } from '../model/terugblik.ts';
import { bronVanReeks, type Halfjaar, provinciereeks } from './provinciereeks.ts';
import type { Publicaties } from './publicaties.ts';

/** A forecast that was published, of the achterstand at the end of a half-year. */
export interface GepubliceerdePrognose {
  readonly periode: Periode;
  readonly waarde: number;
  /** The document it stands in, as a caption names it. */
  readonly bron: string;
}

/** A stand of the province during a half-year. */
export interface Tussenstand {
  readonly periode: Periode;
  readonly datum: Datum;
  readonly gerealiseerd: number;
}

/** What the notebook prognose starts from. */
export interface Prognosegegevens {
  readonly reeks: readonly Halfjaar[];
  /** The documents the half-years are taken from, as a caption names them. */
  readonly bron: string;
  /** The last day figures are published of: the end of the last half-year of which the outcome is known, or where there is none the begin of the last announced. */
  readonly tot: Datum;
  readonly prognoses: readonly GepubliceerdePrognose[];
  readonly tussenstanden: readonly Tussenstand[];
}

interface Rij {
  readonly periode: Periode;
  readonly grootheid: string;
  readonly waarde: number;
  readonly datum: Datum | null;
  readonly bron: string;
}

/** The half-years of the province, what was forecast of them, and the standen on the way. */
export function prognosegegevens(publicaties: Publicaties): Prognosegegevens {
  const rijen = publicaties.claims.flatMap((claim): Rij[] => {
    const periode = parsePeriode(claim.periode ?? '');
    if (claim.gebied !== PROVINCIE.naam || periode === undefined) return [];
    return [
      { periode, grootheid: claim.grootheid, waarde: claim.waarde, datum: parseDatum(claim.peildatum ?? '') ?? null, bron: claim.bron },
    ];
  });
  const sorted = rijen.length === 0 ? [] : (from(rijen).orderby('periode', 'datum').objects() as Rij[]);
  const reeks = provinciereeks(publicaties);
  const afgelopen = reeks.findLast(isBekend);
  return {
    reeks,
    bron: bronVanReeks(publicaties),
    tot: afgelopen === undefined ? peildatum(reeks.at(-1)?.periode ?? LAATSTE_PERIODE, 'begin') : peildatum(afgelopen.periode, 'eind'),
    prognoses: sorted.flatMap(({ grootheid, periode, waarde, bron }) =>
      grootheid === 'achterstand_eind_prognose' ? [{ periode, waarde, bron: bronregel([findBron(bron, publicaties.bronnen)]) }] : [],
    ),
    tussenstanden: sorted.flatMap(({ grootheid, periode, datum, waarde }) =>
      grootheid === 'gerealiseerd_tussentijds' && datum !== null ? [{ periode, datum, gerealiseerd: waarde }] : [],
    ),
  };
}
