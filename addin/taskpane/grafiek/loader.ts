import type { Format, Grafiek } from '../../../core/grafieken/index.ts';

type Tekenprogramma = typeof import('./drawing.ts');

let attempt = 0;

/** What draws charts, loaded when it is first asked for; asked again after a failure it is loaded again. */
export function loadTekenprogramma(): Promise<Tekenprogramma> {
  return import('./drawing.ts').catch(reload);
}

/**
 * A browser remembers that a module could not be loaded and does not try again, unless its address is another one
 * (whatwg/html issue 6768). Chromium names the address in its error; where it is not named, the error stands.
 */
function reload(fout: unknown): Promise<Tekenprogramma> {
  const [adres] = /https?:\/\/\S+\.js/.exec(String(fout)) ?? [];
  if (adres === undefined || new URL(adres).origin !== location.origin) throw fout;
  attempt++;
  return import(/* @vite-ignore */ `${adres}?poging=${attempt}`) as Promise<Tekenprogramma>;
}

/** The font of the pane and of what it exports. */
export const PANE_FONT = "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, 'Helvetica Neue', Arial, sans-serif";

/** Wide enough for the text width of a letter, at 96 pixels an inch. */
const OUTPUT: Format = { theme: 'druk', font: PANE_FONT, width: 620 };

/** A chart as SVG file for on paper, whatever the theme of the pane. */
export async function grafiekAlsSvg(grafiek: Grafiek): Promise<Blob> {
  return (await loadTekenprogramma()).alsSvg(grafiek, OUTPUT);
}

/** A chart as PNG file of 300 dots per inch for on paper, whatever the theme of the pane. */
export async function grafiekAlsPng(grafiek: Grafiek): Promise<Blob> {
  return (await loadTekenprogramma()).alsPng(grafiek, OUTPUT);
}
