import { from } from 'arquero';
import { type Datum, parseDatum } from '../../core/datum.ts';
import { parsePeriode, type Periode } from '../../core/periode.ts';
import { type Reeksgegevens, reeksgegevens } from './gebiedsreeks.ts';
import type { Publicaties } from './publicaties.ts';

/** A forecast that was published, of the achterstand of an area at the end of a half-year. */
export interface GepubliceerdePrognose {
  readonly gebied: string;
  readonly periode: Periode;
  readonly waarde: number;
  /** The key of the document it stands in. */
  readonly bron: string;
}

/** A stand of an area during a half-year. */
export interface Tussenstand {
  readonly gebied: string;
  readonly periode: Periode;
  readonly datum: Datum;
  readonly gerealiseerd: number;
  readonly bron: string;
}

/** What the notebook prognose starts from. */
export interface Prognosegegevens extends Reeksgegevens {
  readonly prognoses: readonly GepubliceerdePrognose[];
  readonly tussenstanden: readonly Tussenstand[];
}

interface Rij extends GepubliceerdePrognose {
  readonly grootheid: string;
  readonly datum: Datum | null;
}

/** The half-years of every area, what was forecast of them, and the standen on the way. */
export function prognosegegevens(publicaties: Publicaties): Prognosegegevens {
  const rijen = publicaties.claims.flatMap(({ gebied, periode: tekst = '', peildatum = '', grootheid, waarde, bron }): Rij[] => {
    const periode = parsePeriode(tekst);
    return periode === undefined ? [] : [{ gebied, periode, grootheid, waarde, datum: parseDatum(peildatum) ?? null, bron }];
  });
  const sorted = rijen.length === 0 ? [] : (from(rijen).orderby('periode', 'datum').objects() as Rij[]);
  const prognoses = sorted.flatMap(({ gebied, grootheid, periode, waarde, bron }) =>
    grootheid === 'achterstand_eind_prognose' ? [{ gebied, periode, waarde, bron }] : [],
  );
  const tussenstanden = sorted.flatMap(({ gebied, grootheid, periode, datum, waarde, bron }) =>
    grootheid === 'gerealiseerd_tussentijds' && datum !== null ? [{ gebied, periode, datum, gerealiseerd: waarde, bron }] : [],
  );
  const reeksen = reeksgegevens(publicaties);
  const keys = new Set([...reeksen.documenten, ...prognoses, ...tussenstanden].map(({ bron }) => bron));
  return { ...reeksen, documenten: publicaties.bronnen.filter(({ bron }) => keys.has(bron)), prognoses, tussenstanden };
}
