import type { Grafiek } from '../../core/grafieken/index.ts';
import { type PageNode, node } from '../model/node.ts';

/** How wide a chart is drawn for a page, in pixels: as wide as its column. */
export const GRAFIEKBREEDTE = 720;

/** A chart drawn as SVG for a light and for a dark page. */
export interface Drawings {
  readonly licht: string;
  readonly donker: string;
}

/** Draws a chart; `naam` is its cell, by which its ids differ from those of other charts on the page. */
export type PageRenderer = (grafiek: Grafiek, naam: string) => Promise<Drawings>;

/** A chart as it stands on the page: the style shows one of the two. */
export function grafiekknoop({ licht, donker }: Drawings): PageNode {
  return node(
    'figure',
    { class: 'grafiek' },
    node('div', { class: 'schuifvlak licht' }, { svg: licht }),
    node('div', { class: 'schuifvlak donker' }, { svg: donker }),
  );
}

/** A drawing of which the ids differ from those of other drawings on the page. */
export function metEigenIds(svg: string, voorvoegsel: string): string {
  return svg
    .replace(/\bid="([^"]+)"/g, `id="${voorvoegsel}-$1"`)
    .replace(/url\(#([^)]+)\)/g, `url(#${voorvoegsel}-$1)`)
    .replace(/href="#([^"]+)"/g, `href="#${voorvoegsel}-$1"`);
}
