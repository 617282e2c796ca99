import type { Grafiek } from '../../core/grafieken/grafiek.ts';
import { type Knoop, knoop } from '../kern/knoop.ts';

/** How wide a chart is drawn for a page, in pixels: as wide as its column. */
export const GRAFIEKBREEDTE = 720;

/** A chart drawn as SVG for a light and for a dark page. */
export interface Tekeningen {
  readonly licht: string;
  readonly donker: string;
}

/** Draws a chart; `naam` is its cell, by which its ids differ from those of other charts on the page. */
export type Tekenaar = (grafiek: Grafiek, naam: string) => Promise<Tekeningen>;

/** A chart as it stands on the page: the style shows one of the two. */
export function grafiekknoop({ licht, donker }: Tekeningen): Knoop {
  return knoop('figure', { class: 'grafiek' },
    knoop('div', { class: 'schuifvlak licht' }, { svg: licht }),
    knoop('div', { class: 'schuifvlak donker' }, { svg: donker }));
}

/** A drawing of which the ids differ from those of other drawings on the page. */
export function metEigenIds(svg: string, voorvoegsel: string): string {
  return svg
    .replace(/\bid="([^"]+)"/g, `id="${voorvoegsel}-$1"`)
    .replace(/url\(#([^)]+)\)/g, `url(#${voorvoegsel}-$1)`)
    .replace(/href="#([^"]+)"/g, `href="#${voorvoegsel}-$1"`);
}
