import type { Config } from 'vega-lite';
import { DATA, GETALLEN } from './landinstelling.ts';

/** Light and dark for the screen, `druk` for paper and what is exported, `contrast` for the system's own colours. */
export type Themanaam = 'licht' | 'donker' | 'druk' | 'contrast';

/** The colours of a theme, as CSS takes them. */
export interface Colors {
  readonly background: string;
  readonly inkt: string;
  /** Words and lines that stand back; still readable. */
  readonly zacht: string;
  readonly raster: string;
  /** What the chart is about, what it is held against, and a third. */
  readonly eerste: string;
  readonly tweede: string;
  readonly derde: string;
  /** The bands of 50, 80 and 95%. */
  readonly band50: string;
  readonly band80: string;
  readonly band95: string;
  /** Around a trede's colour. */
  readonly rand: string;
}

const LICHT: Colors = {
  background: '#ffffff',
  inkt: '#1b1b1b',
  zacht: '#5c5c5c',
  raster: '#e8e8e8',
  eerste: '#0f5ea8',
  tweede: '#b3470a',
  derde: '#4a4a4a',
  band50: '#93bde2',
  band80: '#bfd8ee',
  band95: '#e1ecf7',
  rand: '#1b1b1b',
};

/** The colours of every theme. */
export const COLORS: Readonly<Record<Themanaam, Colors>> = {
  licht: LICHT,
  donker: {
    background: '#292929',
    inkt: '#f5f5f5',
    zacht: '#b8b8b8',
    raster: '#3d3d3d',
    eerste: '#7db8ef',
    tweede: '#f2a36b',
    derde: '#d0d0d0',
    band50: '#3f6f9c',
    band80: '#345371',
    band95: '#2f3f50',
    rand: '#e0e0e0',
  },
  druk: { ...LICHT, inkt: '#000000', zacht: '#404040', raster: '#dcdcdc', derde: '#333333', rand: '#000000' },
  contrast: {
    background: 'Canvas',
    inkt: 'CanvasText',
    zacht: 'CanvasText',
    raster: 'GrayText',
    eerste: 'Highlight',
    tweede: 'CanvasText',
    derde: 'CanvasText',
    band50: 'GrayText',
    band80: 'GrayText',
    band95: 'GrayText',
    rand: 'CanvasText',
  },
};

/** Sizes of type, in pixels. */
export const KORPS = { titel: 16, ondertitel: 13, gewoon: 12, bron: 11 } as const;

/** The looks of marks, by the name a layer gives as its `style`. */
function cellStyles(colors: Colors, lijn: number): NonNullable<Config['style']> {
  const { inkt, zacht, raster, eerste, tweede, derde, rand } = colors;
  const gevuld = { filled: true, opacity: 1, strokeWidth: 0 };
  return {
    lijn_eerste: { color: eerste, strokeWidth: 2 * lijn },
    lijn_tweede: { color: tweede, strokeWidth: 2 * lijn },
    lijn_derde: { color: derde, strokeWidth: 1.5 * lijn, strokeDash: [5, 3] },
    verwacht: { color: eerste, strokeWidth: 2 * lijn, strokeDash: [6, 3] },
    hulplijn: { color: zacht, strokeWidth: lijn, strokeDash: [2, 3] },
    grens: { color: inkt, strokeWidth: lijn },
    punt_eerste: { ...gevuld, color: eerste, size: 40, shape: 'circle' },
    punt_tweede: { ...gevuld, color: tweede, size: 40, shape: 'square' },
    punt_derde: { ...gevuld, color: derde, size: 40, shape: 'diamond' },
    punt_open: { filled: false, opacity: 1, color: derde, strokeWidth: 1.5, size: 40, shape: 'diamond' },
    band_50: { color: colors.band50, opacity: 1 },
    band_80: { color: colors.band80, opacity: 1 },
    band_95: { color: colors.band95, opacity: 1 },
    staaf_eerste: { color: eerste },
    staaf_tweede: { color: tweede },
    staaf_derde: { color: derde },
    staaf_stil: { color: colors.band50 },
    haarlijn_inkt: { color: zacht, strokeWidth: 1 },
    tredevak: { stroke: rand, strokeWidth: 1 },
    leeg_vak: { filled: false, stroke: zacht, strokeWidth: 1, strokeDash: [3, 3] },
    leeg_gebied: { fill: colors.background, stroke: zacht, strokeWidth: 1, strokeDash: [3, 3] },
    vak_zacht: { color: raster },
    vak_nadruk: { color: colors.band80 },
    tredenaam: { align: 'center' },
    tredecijfer: { fontSize: KORPS.gewoon, fontWeight: 600, align: 'center', baseline: 'middle' },
    tekst: { color: inkt, fontSize: KORPS.gewoon },
    tekst_vet: { color: inkt, fontSize: KORPS.gewoon, fontWeight: 600 },
    tekst_zacht: { color: zacht, fontSize: KORPS.gewoon },
    tekst_eerste: { color: eerste, fontSize: KORPS.gewoon, fontWeight: 600 },
    tekst_tweede: { color: tweede, fontSize: KORPS.gewoon, fontWeight: 600 },
    tekst_derde: { color: derde, fontSize: KORPS.gewoon, fontWeight: 600 },
    bronregel: { color: zacht, fontSize: KORPS.bron, align: 'left', baseline: 'top', lineHeight: 15 },
  };
}

/** The Vega-Lite configuration of a theme, in a font. */
export function themaconfig(theme: Themanaam, font: string): Config {
  const colors = COLORS[theme];
  const { inkt, zacht, raster, background } = colors;
  return {
    background: background,
    font: font,
    // A chart is put into words by its own description; those of Vega are English.
    aria: false,
    locale: { number: GETALLEN, time: DATA },
    view: { stroke: null },
    title: {
      anchor: 'start',
      frame: 'group',
      align: 'left',
      offset: 14,
      subtitlePadding: 5,
      color: inkt,
      fontSize: KORPS.titel,
      fontWeight: 600,
      lineHeight: 21,
      subtitleColor: zacht,
      subtitleFontSize: KORPS.ondertitel,
      subtitleLineHeight: 18,
    },
    axis: {
      labelColor: zacht,
      labelFontSize: KORPS.gewoon,
      labelPadding: 6,
      labelLimit: 400,
      title: null,
      domain: false,
      ticks: false,
      gridColor: raster,
      gridWidth: 1,
      tickColor: zacht,
      domainColor: zacht,
    },
    style: cellStyles(colors, theme === 'druk' ? 1.1 : 1),
  };
}
