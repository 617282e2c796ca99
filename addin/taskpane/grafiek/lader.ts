import type { Grafiek } from '../../../core/grafieken/grafiek.ts';
import type { Opmaak } from '../../../core/grafieken/opmaak.ts';

type Tekenprogramma = typeof import('./tekening.ts');

let poging = 0;

/** What draws charts, loaded when it is first asked for; asked again after a failure it is loaded again. */
export function laadTekenprogramma(): Promise<Tekenprogramma> {
  return import('./tekening.ts').catch(laadOpnieuw);
}

/**
 * A browser remembers that a module could not be loaded and does not try again, unless its address is another one
 * (whatwg/html issue 6768). Chromium names the address in its error; where it is not named, the error stands.
 */
function laadOpnieuw(fout: unknown): Promise<Tekenprogramma> {
  const [adres] = /https?:\/\/\S+\.js/.exec(String(fout)) ?? [];
  if (adres === undefined || new URL(adres).origin !== location.origin) throw fout;
  poging++;
  return import(/* @vite-ignore */ `${adres}?poging=${poging}`) as Promise<Tekenprogramma>;
}

/** The font of the pane and of what it exports. */
export const LETTERTYPE = "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, 'Helvetica Neue', Arial, sans-serif";

/** Wide enough for the text width of a letter, at 96 pixels an inch. */
const UITVOER: Opmaak = { thema: 'druk', lettertype: LETTERTYPE, breedte: 620 };

/** A chart as SVG file for on paper, whatever the theme of the pane. */
export async function grafiekAlsSvg(grafiek: Grafiek): Promise<Blob> {
  return (await laadTekenprogramma()).alsSvg(grafiek, UITVOER);
}

/** A chart as PNG file of 300 dots per inch for on paper, whatever the theme of the pane. */
export async function grafiekAlsPng(grafiek: Grafiek): Promise<Blob> {
  return (await laadTekenprogramma()).alsPng(grafiek, UITVOER);
}
