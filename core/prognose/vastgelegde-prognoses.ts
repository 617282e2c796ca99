import { type Datum, isoDatum } from '../datum.ts';
import { gemeentesleutel } from '../gemeente/index.ts';
import { isLeeg, readDatum, readGetal, readPeriode, readTekst } from '../invoer/index.ts';
import { peildatum, type Periode } from '../periode.ts';
import { type GelezenRijen, readRijen } from '../rijen.ts';
import type { Dagstand } from './standen.ts';

/** The sheet on which forecasts are put down, to be looked back on. */
export const VOORSPELLINGENBLAD = 'IBT-prognoses';

/** Its columns, in order. */
export const VASTGELEGDE_KOLOMMEN = [
  'gemeente',
  'periode',
  'datum',
  'vastgelegd_op',
  'versie',
  'aannames',
  'gehuisvest',
  'verwacht_gehuisvest',
  'minstens',
  'hoogstens',
  'niveau',
  'rechte_lijn',
] as const;

/** A forecast as it was put down: of the persons housed on the peildatum, by the figures of an earlier day. */
export interface VastgelegdePrognose {
  readonly gemeente: string;
  readonly periode: Periode;
  /** The day of the figures. */
  readonly datum: Datum;
  readonly vastgelegd_op: Datum;
  /** Of the add-in. */
  readonly versie: string;
  /** Which assumptions it was made with, in words. */
  readonly aannames: string;
  readonly gehuisvest: number;
  readonly verwacht_gehuisvest: number;
  /** The bounds of the central interval at `niveau`. */
  readonly minstens: number;
  readonly hoogstens: number;
  readonly niveau: number;
  /** What a straight line from 0 through the figure comes to. */
  readonly rechte_lijn: number;
}

/** A forecast of which the outcome is known. */
export interface UitgekomenPrognose extends VastgelegdePrognose {
  readonly uitkomst: number;
  /** Whether the outcome lies within the bounds. */
  readonly isBinnen: boolean;
}

/** How forecasts of which the outcome is known did. Persons. */
export interface Uitkomstoordeel {
  readonly uitgekomen: readonly UitgekomenPrognose[];
  /** Forecasts without an outcome yet. */
  readonly open: number;
  /** The part of the outcomes within the bounds, and the part that was promised on average; `undefined` without outcomes. */
  readonly dekking: number | undefined;
  readonly beloofd: number | undefined;
  /** The mean distance between what was expected and what came, of the forecast and of the straight line. */
  readonly afwijking: number | undefined;
  readonly afwijking_rechte_lijn: number | undefined;
}

/** Where a straight line from 0 at the start through the figure of a day ends. `rechteLijn('2022-2', 100, 22 November)` → 127.8 */
export function rechteLijn(periode: Periode, gehuisvest: number, datum: Datum): number {
  const begin = peildatum(periode, 'begin');
  return (gehuisvest * (peildatum(periode, 'eind') - begin)) / (datum - begin);
}

/** Forecasts as rows of the sheet, days as text. */
export function alsPrognoserijen(prognoses: readonly VastgelegdePrognose[]): (string | number)[][] {
  return prognoses.map((een) =>
    VASTGELEGDE_KOLOMMEN.map((kolom) => (kolom === 'datum' || kolom === 'vastgelegd_op' ? isoDatum(een[kolom]) : een[kolom])),
  );
}

/** The forecasts on the sheet, and the rows that cannot be read. */
export function readVastgelegdePrognoses(
  cellen: readonly (readonly unknown[])[],
): GelezenRijen<readonly [rij: number, cellen: readonly unknown[]], VastgelegdePrognose> {
  return readRijen(
    cellen.slice(1).map((rij, i) => [i + 2, rij] as const),
    ([nummer, rij]) => (rij.every(isLeeg) ? undefined : prognoseIn(rij, nummer)),
  );
}

function prognoseIn(rij: readonly unknown[], nummer: number): VastgelegdePrognose {
  const van = (kolom: (typeof VASTGELEGDE_KOLOMMEN)[number]) =>
    [rij[VASTGELEGDE_KOLOMMEN.indexOf(kolom)], `${VOORSPELLINGENBLAD}, rij ${nummer}, ${kolom}`] as const;
  return {
    gemeente: readTekst(...van('gemeente')),
    periode: readPeriode(...van('periode')),
    datum: readDatum(...van('datum')),
    vastgelegd_op: readDatum(...van('vastgelegd_op')),
    versie: readTekst(...van('versie')),
    aannames: readTekst(...van('aannames')),
    gehuisvest: readGetal(...van('gehuisvest')),
    verwacht_gehuisvest: readGetal(...van('verwacht_gehuisvest')),
    minstens: readGetal(...van('minstens')),
    hoogstens: readGetal(...van('hoogstens')),
    niveau: readGetal(...van('niveau')),
    rechte_lijn: readGetal(...van('rechte_lijn')),
  };
}

/**
 * How forecasts did. The outcome is the figure of the first day from the peildatum on in `standen`, up to the correctiedatum: the forecast is of what is
 * registered by the peildatum. Of the same forecast put down twice the first one counts.
 */
export function beoordeelPrognoses(
  prognoses: readonly VastgelegdePrognose[],
  standen: readonly Omit<Dagstand, 'bekend_op'>[],
): Uitkomstoordeel {
  const uitkomsten = uitkomstenIn(standen);
  const eerste = [...new Map([...prognoses].reverse().map((een) => [`${keyVan(een)}|${een.datum}`, een])).values()].reverse();
  const uitgekomen = eerste.flatMap((een) => {
    const uitkomst = uitkomsten.get(keyVan(een))?.gerealiseerd;
    return uitkomst === undefined ? [] : [{ ...een, uitkomst, isBinnen: uitkomst >= een.minstens && uitkomst <= een.hoogstens }];
  });
  const gemiddeld = (waarde: (een: UitgekomenPrognose) => number): number | undefined =>
    uitgekomen.length === 0 ? undefined : uitgekomen.reduce((som, een) => som + waarde(een), 0) / uitgekomen.length;
  return {
    uitgekomen,
    open: eerste.length - uitgekomen.length,
    dekking: gemiddeld(({ isBinnen }) => Number(isBinnen)),
    beloofd: gemiddeld(({ niveau }) => niveau),
    afwijking: gemiddeld(({ uitkomst, verwacht_gehuisvest }) => Math.abs(uitkomst - verwacht_gehuisvest)),
    afwijking_rechte_lijn: gemiddeld(({ uitkomst, rechte_lijn }) => Math.abs(uitkomst - rechte_lijn)),
  };
}

function keyVan({ gemeente, periode }: Pick<VastgelegdePrognose, 'gemeente' | 'periode'>): string {
  return `${gemeentesleutel(gemeente)}|${periode}`;
}

/** The figure with which each half-year of a municipality ended. */
function uitkomstenIn(standen: readonly Omit<Dagstand, 'bekend_op'>[]): ReadonlyMap<string, Omit<Dagstand, 'bekend_op'>> {
  const uitkomsten = new Map<string, Omit<Dagstand, 'bekend_op'>>();
  for (const stand of standen) {
    const { periode, datum } = stand;
    const eerder = uitkomsten.get(keyVan(stand));
    if (datum >= peildatum(periode, 'eind') && datum <= peildatum(periode, 'correctie') && (eerder === undefined || datum < eerder.datum))
      uitkomsten.set(keyVan(stand), stand);
  }
  return uitkomsten;
}
