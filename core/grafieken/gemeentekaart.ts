import type { Periode } from '../periode.ts';
import type { Grafiek, Herkomst, Laag, Grafiekrij, Vorm } from './grafiek.ts';
import { GEMEENTEKAART } from './grafieken-texts.ts';
import { labelplaats } from './labelplaats.ts';
import { kort, LANGSTE_NAAM } from './tekst.ts';
import { tredecel } from './tredevakken.ts';

/** A municipality on the map; `null` where no trede is known. */
export interface Kaartgemeente {
  readonly gemeente: string;
  readonly vorm: Vorm;
  readonly trede: number | null;
}

/** What the map shows: the municipalities of a province in one periode. */
export interface Gemeentekaartvraag extends Herkomst {
  readonly provincie: string;
  readonly periode: Periode;
  readonly gemeenten: readonly Kaartgemeente[];
}

/** Where width and height are alike it is drawn this high, in pixels; a wide one lower, a narrow one not much higher. */
const HEIGHT = 360;
const LAAGSTE = 220;
const HOOGSTE = 420;

/** The municipalities of a province in their outlines, each with its trede where there is room for it; a pointer on it shows its name. */
export function gemeentekaart(vraag: Gemeentekaartvraag): Grafiek {
  const [breed, hoog] = maten(vraag.gemeenten.map(({ vorm }) => vorm));
  const gemeenten = vraag.gemeenten.map(({ gemeente, vorm, trede }): Grafiekrij => {
    const naam = kort(gemeente, LANGSTE_NAAM);
    const { x, y, ruimte } = labelplaats(vorm);
    return {
      type: 'Feature',
      geometry: vorm,
      gemeente: naam,
      ...tredecel(trede),
      x,
      y,
      ruimte,
      breed,
      hoog,
      tip: GEMEENTEKAART.tip(naam, trede),
    };
  });
  return {
    soort: 'gemeentekaart',
    titel: GEMEENTEKAART.titel(vraag.provincie, vraag.periode),
    ondertitel: GEMEENTEKAART.ondertitel,
    beschrijving: GEMEENTEKAART.beschrijving(vraag.gemeenten),
    bron: vraag.bron,
    peildatum: vraag.peildatum,
    gegevens: { gemeenten },
    beeld: { height: heightFor(breed, hoog), marge: { links: 0, rechts: 0, onder: 12 }, lagen: LAGEN },
  };
}

function maten(vormen: readonly Vorm[]): readonly [breed: number, hoog: number] {
  const punten = vormen.flatMap(({ coordinates }) => coordinates.flat(2));
  return [bereik(punten.map(([x]) => x)), bereik(punten.map(([, y]) => y))];
}

/** From the smallest to the largest; 1 where there is nothing to span. */
function bereik(waarden: readonly number[]): number {
  const grootste = waarden.reduce((a, b) => Math.max(a, b), -Infinity);
  const kleinste = waarden.reduce((a, b) => Math.min(a, b), Infinity);
  return grootste > kleinste ? grootste - kleinste : 1;
}

function heightFor(breed: number, hoog: number): number {
  return Math.round(Math.min(HOOGSTE, Math.max(LAAGSTE, (HEIGHT * hoog) / breed)));
}

const OP_KAART = { data: { name: 'gemeenten' }, projection: { type: 'identity', reflectY: true } } as const;
const PLAATS = { longitude: { field: 'x', type: 'quantitative' }, latitude: { field: 'y', type: 'quantitative' } } as const;
const INK = { field: 'inkt', type: 'nominal', scale: null } as const;
const TIP = { field: 'tip', type: 'nominal' } as const;
/** Pixels that one unit of the map takes, as the projection fits it. */
const SCHAAL = 'min(width / datum.breed, height / datum.hoog)';
const WEL = { filter: 'datum.trede !== null' };
const NIET = { filter: 'datum.trede === null' };
/** Room for a figure of one sign. */
const PAST = { filter: `datum.ruimte * ${SCHAAL} > 9` };

const LAGEN: readonly Laag[] = [
  {
    ...OP_KAART,
    transform: [NIET],
    mark: { type: 'geoshape', style: 'leeg_gebied', strokeJoin: 'round' },
    encoding: { tooltip: TIP },
  },
  {
    ...OP_KAART,
    transform: [WEL],
    mark: { type: 'geoshape', style: 'tredevak', strokeJoin: 'round' },
    encoding: { fill: { field: 'vlak', type: 'nominal', scale: null }, tooltip: TIP },
  },
  {
    ...OP_KAART,
    transform: [NIET, PAST],
    mark: { type: 'text', style: 'tekst_zacht', text: '–', baseline: 'middle' },
    encoding: PLAATS,
  },
  {
    ...OP_KAART,
    transform: [WEL, PAST],
    mark: { type: 'text', style: 'tredecijfer' },
    encoding: { ...PLAATS, text: { field: 'trede' }, fill: INK },
  },
];
