import { svgAlsPng, tekenSvg } from '../../../notebooks/draw.ts';
import type { PrintRenderer } from '../../documenten/renderer.ts';

/** The width of the text on A4, in pixels. */
const GRAFIEKBREEDTE = 600;

/** Draws a chart as the notebooks do, without a browser. */
export const tekenVoorDruk: PrintRenderer = async (grafiek) => {
  const svg = await tekenSvg(grafiek, 'druk', GRAFIEKBREEDTE);
  const [, width = '', height = ''] = /<svg[^>]*?\bwidth="([\d.]+)"[^>]*?\bheight="([\d.]+)"/.exec(svg) ?? [];
  return { png: svgAlsPng(svg, grafiek), width: Number(width), height: Number(height) };
};
