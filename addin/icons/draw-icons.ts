/**
 * Draws the add-in's icons: a stair of six treden, from green up to red, with a dark outline.
 * Every edge lies on a whole pixel, so the picture stays sharp at 16 pixels.
 * Run: npx tsx addin/icons/draw-icons.ts <path of a Chromium>
 */
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const COLOURS = ['#2e9e5b', '#93c848', '#f4d53f', '#f5a524', '#e86a25', '#cf2e2e'];
const OUTLINE = '#1f2a37';

interface Drawing {
  readonly size: number;
  readonly outline: number;
  /** Width and rise of one step. */
  readonly step: number;
  /** Width of the dark line between two steps; there is no room for it at 16 pixels. */
  readonly seam: number;
}

const DRAWINGS: readonly Drawing[] = [
  { size: 16, outline: 1, step: 2, seam: 0 },
  { size: 32, outline: 2, step: 4, seam: 1 },
  { size: 64, outline: 3, step: 9, seam: 1 },
  { size: 80, outline: 4, step: 11, seam: 2 },
  { size: 128, outline: 6, step: 18, seam: 3 },
];

function rect(x: number, y: number, width: number, height: number, colour: string): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${colour}"/>`;
}

function svg({ size, outline, step, seam }: Drawing): string {
  const margin = (size - 6 * step) / 2;
  const ground = size - margin;
  const steps = COLOURS.map((colour, i) => ({ colour, x: margin + i * step, rise: (i + 1) * step }));
  const dark = steps.map(({ x, rise }) => rect(x - outline, ground - rise - outline, step + 2 * outline, rise + 2 * outline, OUTLINE));
  const coloured = steps.map(({ colour, x, rise }, i) => rect(x, ground - rise, i < 5 ? step - seam : step, rise, colour));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" shape-rendering="crispEdges">${[...dark, ...coloured].join('')}</svg>`;
}

const executablePath = process.argv[2];
if (executablePath === undefined) throw new Error('Geef het pad van een Chromium: npx tsx addin/icons/draw-icons.ts <pad>');

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
for (const drawing of DRAWINGS) {
  await page.setViewportSize({ width: drawing.size, height: drawing.size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg(drawing)}`);
  const path = fileURLToPath(new URL(`icon-${drawing.size}.png`, import.meta.url));
  await page.screenshot({ path, omitBackground: true });
}
await browser.close();
