import type { TopLevelSpec } from 'vega-lite';
import type { Grafiek, Grafiekkop, Laag } from './grafiek.ts';
import { kort, LANGSTE_ZIN, regels } from './tekst.ts';
import { alternatief, grafiekbronregel } from './grafieken-texts.ts';
import { KORPS, themaconfig, type Themanaam } from './theme.ts';

/** How a chart is to look. */
export interface Format {
  readonly theme: Themanaam;
  /** As CSS takes it: `'Source Sans 3'`. */
  readonly font: string;
  /** Of the whole, in pixels. */
  readonly width: number;
}

/** The words of a chart, broken into lines; each is a parameter of the specification, and a signal of its view. */
export interface Kopregels {
  readonly titel: readonly string[];
  readonly ondertitel: readonly string[];
  readonly bronregel: readonly string[];
}

/** Room around a chart, in pixels. */
const RAND = 4;
const SMALSTE_VLAK = 60;

/** Vega takes a signal here, and Vega-Lite passes it on, though its types know text only. */
const ONDERTITEL = { signal: 'ondertitel' } as unknown as string;

/** The words of a chart in lines that fit the width. */
export function kopregels(kop: Grafiekkop, width: number): Kopregels {
  const regel = width - 2 * RAND;
  return {
    titel: regels(kort(kop.titel, LANGSTE_ZIN), regel, KORPS.titel * 1.05),
    ondertitel: regels(kort(kop.ondertitel, LANGSTE_ZIN), regel, KORPS.ondertitel),
    bronregel: regels(kort(grafiekbronregel(kop), LANGSTE_ZIN), regel, KORPS.bron),
  };
}

/**
 * The Vega-Lite specification of a chart, with title, subtitle, source and peildatum in it. Two charts of the same kind
 * differ in `datasets` and in the values of `params` only, as long as their labels need the same room.
 */
export function formatted(grafiek: Grafiek, { theme, font, width }: Format): TopLevelSpec {
  const { height, marge, lagen } = grafiek.beeld;
  const woorden = kopregels(grafiek, width);
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description: alternatief(grafiek),
    config: themaconfig(theme, font),
    width: Math.max(SMALSTE_VLAK, width - 2 * RAND - marge.links - marge.rechts),
    height: height,
    padding: RAND,
    autosize: 'pad',
    datasets: Object.fromEntries(Object.entries(grafiek.gegevens).map(([naam, rijen]) => [naam, rijen.map((rij) => ({ ...rij }))])),
    params: Object.entries(woorden).map(([name, value]) => ({ name, value: [...value] })),
    title: { text: { expr: 'titel' }, subtitle: ONDERTITEL, dx: -marge.links },
    layer: [...lagen, fullWidth(marge), herkomstlaag(height + marge.onder, -marge.links)],
  };
}

/** Nothing to see: it holds the drawing at its full width, whatever is drawn. */
function fullWidth({ links, rechts }: Grafiek['beeld']['marge']): Laag {
  return {
    data: { values: [{}] },
    mark: { type: 'rule', color: 'transparent' },
    encoding: { x: { value: 1 - links }, x2: { value: { expr: `width + ${rechts - 1}` } }, y: { value: 0 } },
  };
}

function herkomstlaag(y: number, x: number): Laag {
  return { data: { values: [{}] }, mark: { type: 'text', style: 'bronregel', text: { expr: 'bronregel' }, x, y }, encoding: {} };
}
