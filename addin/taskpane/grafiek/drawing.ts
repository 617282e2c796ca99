import { parse, View } from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { compile } from 'vega-lite';
import {
  alternatief,
  type Format,
  formatted,
  type Grafiek,
  kopregels,
  metBeschrijving,
  metPngTekst,
} from '../../../core/grafieken/index.ts';

/** What draws charts: Vega, in a chunk of its own that is loaded when a chart is first shown. */

/** A chart on the page. */
export interface Drawing {
  /** Shows another chart, or this one with other data; data alone are changed within the drawing. */
  show(grafiek: Grafiek, format: Format): Promise<void>;
  close(): void;
}

/** Under the pane's policy no text may become code: expressions are interpreted. */
function zicht(spec: Parameters<typeof compile>[0], renderer: 'svg' | 'none'): View {
  return new View(parse(compile(spec).spec, undefined, { ast: true }), { expr: expressionInterpreter, renderer });
}

/** A place on the page to draw charts in. */
export function drawing(drager: HTMLElement): Drawing {
  // What Vega tells of its parts is English: the whole has one name and description, in Dutch.
  const vlak = drager.appendChild(document.createElement('div'));
  vlak.setAttribute('aria-hidden', 'true');
  let view: View | undefined;
  let vorm = '';
  const begin = async (spec: ReturnType<typeof formatted>): Promise<void> => {
    view?.finalize();
    view = zicht(spec, 'svg').initialize(vlak);
    await view.runAsync();
  };
  return {
    async show(grafiek, format) {
      const spec = formatted(grafiek, format);
      const nieuw = vormVan(spec);
      if (view === undefined || nieuw !== vorm) await begin(spec);
      else await refresh(view, grafiek, format);
      vorm = nieuw;
      drager.setAttribute('role', 'img');
      drager.setAttribute('aria-label', alternatief(grafiek));
    },
    close() {
      view?.finalize();
      view = undefined;
      vlak.remove();
    },
  };
}

/** All of a specification but its data and words. */
function vormVan({ datasets: _data, params: _woorden, description: _beschrijving, ...vorm }: ReturnType<typeof formatted>): string {
  return JSON.stringify(vorm);
}

async function refresh(view: View, grafiek: Grafiek, { width }: Format): Promise<void> {
  // Vega marks the rows it is given: it gets copies.
  for (const [naam, rijen] of Object.entries(grafiek.gegevens))
    view.data(
      naam,
      rijen.map((rij) => ({ ...rij })),
    );
  for (const [naam, regels] of Object.entries(kopregels(grafiek, width))) view.signal(naam, regels);
  await view.resize().runAsync();
}

const PUNTEN_PER_INCH = 300;
const PIXELS_PER_INCH = 96;

/** A chart as SVG file, with title, description, source and peildatum. */
export async function alsSvg(grafiek: Grafiek, format: Format): Promise<Blob> {
  const view = zicht(formatted(grafiek, format), 'none');
  try {
    return new Blob([metBeschrijving(await view.toSVG(), grafiek)], { type: 'image/svg+xml' });
  } finally {
    view.finalize();
  }
}

/** A chart as PNG file of 300 dots per inch, with title, description, source and peildatum. */
export async function alsPng(grafiek: Grafiek, format: Format): Promise<Blob> {
  const view = zicht(formatted(grafiek, format), 'none');
  try {
    const canvas = (await view.toCanvas(PUNTEN_PER_INCH / PIXELS_PER_INCH)) as unknown as HTMLCanvasElement;
    const blob = await new Promise<Blob | null>((ready) => canvas.toBlob(ready, 'image/png'));
    if (blob === null) throw new Error('de browser gaf geen afbeelding');
    const png = metPngTekst(new Uint8Array(await blob.arrayBuffer()), grafiek, PUNTEN_PER_INCH);
    return new Blob([png as Uint8Array<ArrayBuffer>], { type: 'image/png' });
  } finally {
    view.finalize();
  }
}
