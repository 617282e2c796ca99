import type { Vorm } from './grafiek.ts';

/** Where a label stands in an outline, and how much room there is to both sides of it together. */
export interface Labelplaats {
  readonly x: number;
  readonly y: number;
  readonly ruimte: number;
}

/** Heights tried, as parts of the height of a polygon: near the edges there is no room for two lines. */
const HEIGHTS = [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7];

type Ring = Vorm['coordinates'][number][number];

/** The middle of the widest stretch within the outline, at one of some heights in each of its polygons. */
export function labelplaats({ coordinates }: Vorm): Labelplaats {
  const stukken = coordinates.flatMap((ringen) => HEIGHTS.flatMap((deel) => binnen(ringen, heightIn(ringen, deel))));
  return stukken.reduce((breedste, stuk) => (stuk.ruimte > breedste.ruimte ? stuk : breedste), { x: 0, y: 0, ruimte: 0 });
}

function heightIn(ringen: readonly Ring[], deel: number): number {
  const heights = (ringen[0] ?? []).map(([, y]) => y);
  const [onder, boven] = [Math.min(...heights), Math.max(...heights)];
  return onder + deel * (boven - onder);
}

/** The stretches of a polygon at a height, from where a line to the east enters it to where it leaves it. */
function binnen(ringen: readonly Ring[], y: number): Labelplaats[] {
  const grenzen = ringen.flatMap((ring) => snijpunten(ring, y)).sort((a, b) => a - b);
  return grenzen.flatMap((van, i): Labelplaats[] => {
    const tot = grenzen[i + 1];
    return i % 2 === 1 || tot === undefined ? [] : [{ x: (van + tot) / 2, y, ruimte: tot - van }];
  });
}

function snijpunten(ring: Ring, y: number): number[] {
  return ring.flatMap(([x1, y1], i) => {
    const [x2, y2] = ring[(i + 1) % ring.length]!;
    return y1 > y === y2 > y ? [] : [x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)];
  });
}
