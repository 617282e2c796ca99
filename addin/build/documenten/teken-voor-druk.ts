import { alsPng, tekenSvg } from '../../../notebooks/teken.ts';
import type { Tekenaar } from '../../documenten/tekenaar.ts';

/** The width of the text on A4, in pixels. */
const GRAFIEKBREEDTE = 600;

/** Draws a chart as the notebooks do, without a browser. */
export const tekenVoorDruk: Tekenaar = async (grafiek) => {
  const svg = await tekenSvg(grafiek, 'druk', GRAFIEKBREEDTE);
  const [, breedte = '', hoogte = ''] = /<svg[^>]*?\bwidth="([\d.]+)"[^>]*?\bheight="([\d.]+)"/.exec(svg) ?? [];
  return { png: alsPng(svg, grafiek), breedte: Number(breedte), hoogte: Number(hoogte) };
};
