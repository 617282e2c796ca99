import { comparePeriode, type Periode } from '../periode.ts';
import { getal } from '../taal/index.ts';
import type { EigenKop, Grafiek, Herkomst, Laag } from './grafiek.ts';
import { GETALAS, NULLIJN, ONDER_AS, PERIODEAS } from './periodeas.ts';
import { breedste } from './tekst.ts';
import { plaatsVoorTrend, TREND } from './grafieken-texts.ts';
import { KORPS } from './theme.ts';

/** A figure of a periode; `null` where there is none. */
export interface Trendpunt {
  readonly periode: Periode;
  readonly waarde: number | null;
}

/** The line in a periode, and how far it may be off. */
export interface Trendstap {
  readonly periode: Periode;
  readonly midden: number;
  readonly onder: number;
  readonly boven: number;
}

/** What the chart of a trend shows. */
export interface Trendvraag extends Herkomst, EigenKop {
  readonly gebied: string;
  /** What is counted: `achterstand`. */
  readonly wat: string;
  readonly punten: readonly Trendpunt[];
  readonly lijn: readonly Trendstap[];
  /** Per half-year, with the bounds of its interval. */
  readonly helling: { readonly waarde: number; readonly onder: number; readonly boven: number };
  /** The level of band and bounds, above 0 and below 1. */
  readonly niveau: number;
}

const HEIGHT = 200;

/** A series with its straight line, the band in which that line lies, and the slope in words. */
export function trendgrafiek(vraag: Trendvraag): Grafiek {
  const punten = [...vraag.punten].sort((a, b) => comparePeriode(a.periode, b.periode));
  const lijn = [...vraag.lijn].sort((a, b) => comparePeriode(a.periode, b.periode));
  const waarden = [...punten.map(({ waarde }) => waarde), ...lijn.flatMap(({ onder, boven }) => [onder, boven])].filter(
    (waarde) => waarde !== null,
  );
  return {
    soort: 'trend',
    titel: vraag.titel ?? plaatsVoorTrend(vraag.gebied, vraag.wat, vraag.helling.waarde),
    ondertitel: vraag.ondertitel ?? TREND.ondertitel(vraag.helling.onder, vraag.helling.boven, vraag.niveau),
    beschrijving: TREND.beschrijving(
      vraag.wat,
      punten.map(({ periode, waarde }) => ({ wanneer: periode, waarde })),
      vraag.helling,
      vraag.niveau,
    ),
    bron: vraag.bron,
    peildatum: vraag.peildatum,
    gegevens: { punten: punten.map((punt) => ({ ...punt })), lijn: lijn.map((stap) => ({ ...stap })) },
    beeld: {
      height: HEIGHT,
      marge: {
        links:
          breedste(
            waarden.map((waarde) => getal(waarde)),
            KORPS.gewoon,
          ) + 10,
        rechts: 12,
        onder: ONDER_AS,
      },
      lagen: LAGEN,
    },
  };
}

const LIJN = { name: 'lijn' };
const PUNTEN = { name: 'punten' };

const LAGEN: readonly Laag[] = [
  {
    data: LIJN,
    mark: { type: 'area', style: 'band_95' },
    encoding: { x: PERIODEAS, y: { ...GETALAS, field: 'onder' }, y2: { field: 'boven' } },
  },
  NULLIJN,
  { data: LIJN, mark: { type: 'line', style: 'verwacht' }, encoding: { x: PERIODEAS, y: { ...GETALAS, field: 'midden' } } },
  {
    data: PUNTEN,
    mark: { type: 'line', style: 'haarlijn_inkt', invalid: 'break-paths-show-domains' },
    encoding: { x: PERIODEAS, y: GETALAS },
  },
  { data: PUNTEN, mark: { type: 'point', style: 'punt_eerste', invalid: 'filter' }, encoding: { x: PERIODEAS, y: GETALAS } },
];
