import type { Grafiek } from '../../core/grafieken/index.ts';

/** A chart as a picture: a PNG file, and its size in a document in pixels of 1/96 inch. */
export interface Picture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Draws a chart for on paper; each place draws in its own way. */
export type PrintRenderer = (grafiek: Grafiek) => Promise<Picture>;
