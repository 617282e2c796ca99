import { parse, View } from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { compile } from 'vega-lite';
import { formatted, type Grafiek, metBeschrijving, type Themanaam } from '../../core/grafieken/index.ts';
import { GRAFIEKBREEDTE, metEigenIds, type PageRenderer } from './page-grafiek.ts';

/** The font of pages and drawings. */
export const PAGE_FONT = 'Source Sans 3';

async function alsSvg(grafiek: Grafiek, theme: Themanaam, voorvoegsel: string): Promise<string> {
  const { spec } = compile(formatted(grafiek, { theme, font: PAGE_FONT, width: GRAFIEKBREEDTE }));
  // The page's policy forbids eval: expressions are interpreted.
  const view = new View(parse(spec, {}, { ast: true }), { renderer: 'none', expr: expressionInterpreter });
  try {
    return metEigenIds(metBeschrijving(await view.toSVG(), grafiek), voorvoegsel);
  } finally {
    view.finalize();
  }
}

/** Draws a chart in the page. */
export const drawInPage: PageRenderer = async (grafiek, naam) => ({
  licht: await alsSvg(grafiek, 'licht', `${naam}-licht`),
  donker: await alsSvg(grafiek, 'donker', `${naam}-donker`),
});
