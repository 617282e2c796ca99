import { comparePeriode, type Periode } from '../periode.ts';
import { getal } from '../taal/index.ts';
import type { EigenKop, Grafiek, Herkomst, Laag } from './grafiek.ts';
import { GETALAS, NULLIJN, ONDER_AS, PERIODEAS } from './periodeas.ts';
import { breedste } from './tekst.ts';
import { VOORUITZICHTGRAFIEK } from './grafieken-texts.ts';
import { KORPS } from './theme.ts';

/** A published figure of a half-year; `null` where there is none. */
export interface Grafiekuitkomst {
  readonly periode: Periode;
  readonly waarde: number | null;
}

/** What is, or was, expected of a half-year. */
export interface Grafiekverwachting {
  readonly periode: Periode;
  readonly midden: number;
  readonly onder: number;
  readonly boven: number;
}

/** What the chart of outcomes and expectations shows. */
export interface Vooruitzichtvraag extends Herkomst, EigenKop {
  /** What is counted: `achterstand`. */
  readonly wat: string;
  readonly uitkomsten: readonly Grafiekuitkomst[];
  readonly verwachtingen: readonly Grafiekverwachting[];
  /** The level of the bars, above 0 and below 1. */
  readonly niveau: number;
}

const HEIGHT = 220;

/** Published outcomes as a line with filled points, and expectations apart from it: an open point on a bar from bound to bound. */
export function vooruitzicht(vraag: Vooruitzichtvraag): Grafiek {
  const uitkomsten = [...vraag.uitkomsten].sort((a, b) => comparePeriode(a.periode, b.periode));
  const verwachtingen = [...vraag.verwachtingen].sort((a, b) => comparePeriode(a.periode, b.periode));
  const cijfers = [...uitkomsten.map(({ waarde }) => waarde), ...verwachtingen.flatMap(({ onder, boven }) => [onder, boven])].filter(
    (waarde) => waarde !== null,
  );
  return {
    soort: 'vooruitzicht',
    titel: vraag.titel ?? VOORUITZICHTGRAFIEK.titel(vraag.wat),
    ondertitel: vraag.ondertitel ?? VOORUITZICHTGRAFIEK.ondertitel(vraag.niveau),
    beschrijving: VOORUITZICHTGRAFIEK.beschrijving(
      vraag.wat,
      uitkomsten.map(({ periode, waarde }) => ({ wanneer: periode, waarde })),
      verwachtingen,
      vraag.niveau,
    ),
    bron: vraag.bron,
    peildatum: vraag.peildatum,
    gegevens: { punten: uitkomsten.map((punt) => ({ ...punt })), verwacht: verwachtingen.map((een) => ({ ...een })) },
    beeld: {
      height: HEIGHT,
      marge: {
        links:
          breedste(
            cijfers.map((waarde) => getal(waarde)),
            KORPS.gewoon,
          ) + 10,
        rechts: 12,
        onder: ONDER_AS,
      },
      lagen: LAGEN,
    },
  };
}

const VERWACHT = { name: 'verwacht' };
const PUNTEN = { name: 'punten' };

const LAGEN: readonly Laag[] = [
  {
    data: VERWACHT,
    mark: { type: 'bar', style: 'band_80', width: 14 },
    encoding: { x: PERIODEAS, y: { ...GETALAS, field: 'onder' }, y2: { field: 'boven' } },
  },
  NULLIJN,
  {
    data: PUNTEN,
    mark: { type: 'line', style: 'lijn_eerste', invalid: 'break-paths-show-domains' },
    encoding: { x: PERIODEAS, y: GETALAS },
  },
  { data: PUNTEN, mark: { type: 'point', style: 'punt_eerste', invalid: 'filter' }, encoding: { x: PERIODEAS, y: GETALAS } },
  { data: VERWACHT, mark: { type: 'point', style: 'punt_open' }, encoding: { x: PERIODEAS, y: { ...GETALAS, field: 'midden' } } },
];
