import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { TREDEPALET } from '../../core/grafieken/index.ts';

const FONTS = [
  ['400', 'normal'],
  ['400', 'italic'],
  ['600', 'normal'],
] as const;
const { resolve } = createRequire(import.meta.url);

/** The style of every page, with its font and the colours of the treden in it. */
export function paginastijl(): string {
  return [
    ...FONTS.map(([gewicht, vorm]) => fontregel(gewicht, vorm)),
    readFileSync(new URL('../page/stijl.css', import.meta.url), 'utf8'),
    ...tredekleuren(),
  ].join('\n');
}

function fontregel(gewicht: string, vorm: string): string {
  const file = readFileSync(resolve(`@fontsource/source-sans-3/files/source-sans-3-latin-${gewicht}-${vorm}.woff2`)).toString('base64');
  return `@font-face { font-family: 'Source Sans 3'; font-weight: ${gewicht}; font-style: ${vorm}; src: url(data:font/woff2;base64,${file}) format('woff2'); }`;
}

function tredekleuren(): readonly string[] {
  return Object.entries(TREDEPALET).map(
    ([trede, { background, inkt }]) =>
      `.trede[data-trede='${trede}'] { background: ${background}; color: ${inkt}; print-color-adjust: exact; -webkit-print-color-adjust: exact; }`,
  );
}
