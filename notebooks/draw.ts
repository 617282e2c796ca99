import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { GlobalFonts } from 'canvas';
import { parse, View, Warn } from 'vega';
import { compile } from 'vega-lite';
import { formatted, type Grafiek, metBeschrijving, metPngTekst, type Themanaam } from '../core/grafieken/index.ts';

/** The font of all that is drawn without a browser; text widths are those of its files. */
const FONT = 'Source Sans 3';
const GEWICHTEN = ['400Regular/SourceSans3_400Regular.ttf', '600SemiBold/SourceSans3_600SemiBold.ttf'];
const FONTBESTANDEN = GEWICHTEN.map((file) => createRequire(import.meta.url).resolve(`@expo-google-fonts/source-sans-3/${file}`));

/** The scale of a drawing: a CSS pixel is 1/96 inch. */
const PIXELS_PER_INCH = 96;
const PUNTEN_PER_INCH = 300;

registreerFont();

/** Without its font a text is measured wrongly, and dropped from a PNG without a word: better no drawing at all. */
function registreerFont(): void {
  for (const file of FONTBESTANDEN) {
    if (!GlobalFonts.register(readFileSync(file), FONT)) throw new Error(`lettertype niet te laden: ${file}`);
  }
  if (!GlobalFonts.has(FONT)) throw new Error(`lettertype ontbreekt: ${FONT}`);
}

/**
 * A chart as SVG with title and description in it. The same chart gives the same bytes.
 * Throws where Vega-Lite or Vega warns.
 */
export async function tekenSvg(grafiek: Grafiek, theme: Themanaam, width: number): Promise<string> {
  const logger = strengeLogger();
  const { spec } = compile(formatted(grafiek, { theme, font: FONT, width }), { logger });
  const view = new View(parse(spec), { renderer: 'none', logger });
  try {
    return metBeschrijving(await view.toSVG(), grafiek);
  } finally {
    view.finalize();
  }
}

/** The SVG that `tekenSvg` made of a chart as PNG of 300 dots per inch, with title and description in it. */
export function svgAlsPng(svg: string, grafiek: Grafiek): Uint8Array {
  const png = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: PUNTEN_PER_INCH / PIXELS_PER_INCH },
    font: { fontFiles: FONTBESTANDEN, loadSystemFonts: false, defaultFontFamily: FONT },
  })
    .render()
    .asPng();
  return metPngTekst(png, grafiek, PUNTEN_PER_INCH);
}

type Logger = NonNullable<NonNullable<Parameters<typeof compile>[1]>['logger']>;

function strengeLogger(): Logger {
  const refuse = (...delen: readonly unknown[]): Logger => {
    // A layer without rows, such as one of revised figures where none was revised, has no extent of its own.
    if (String(delen[0]).startsWith('Infinite extent')) return logger;
    throw new Error(`de grafiek is niet in orde: ${delen.map(String).join(' ')}`);
  };
  const logger = { level: () => Warn, error: refuse, warn: refuse, info: () => logger, debug: () => logger } as Logger;
  return logger;
}
