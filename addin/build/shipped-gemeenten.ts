import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { Gemeenterij } from '../../core/gemeente/index.ts';

const MODULE = '\0gemeenten';
const LIST = new URL('../../core/gemeente/gegevens/gemeenten.json', import.meta.url);

/** Puts the municipalities into a bundle as one text: their list of objects is a tenth of what functions.js may take. */
export function shippedGemeenten(): Plugin {
  return {
    name: 'shipped-gemeenten',
    enforce: 'pre',
    resolveId: (id) => (id.endsWith('/gemeenten.json') ? MODULE : null),
    load: (id) => (id === MODULE ? gemeentenModule(JSON.parse(readFileSync(LIST, 'utf8')) as Gemeenterij[]) : null),
  };
}

/** A module that gives the rows again: of each the digits of its code, a sign for province and veiligheidsregio, and its name. */
export function gemeentenModule(rijen: readonly Gemeenterij[]): string {
  const provincies = [...new Set(rijen.map(({ provincie }) => provincie))];
  const regios = [...new Set(rijen.map(({ veiligheidsregio }) => veiligheidsregio))];
  const texts = rijen.map(({ code, naam, provincie, veiligheidsregio }) =>
    [code.slice(2), provincies.indexOf(provincie).toString(36), regios.indexOf(veiligheidsregio).toString(36), naam].join(''),
  );
  const meer = rijen.flatMap(({ code, naam: _, provincie: __, veiligheidsregio: ___, ...rest }) =>
    Object.keys(rest).length === 0 ? [] : [[code.slice(2), rest]],
  );
  return [
    `const provincies=${JSON.stringify(provincies)},regios=${JSON.stringify(regios)},meer=${JSON.stringify(Object.fromEntries(meer))};`,
    `export default ${JSON.stringify(texts.join('|'))}.split('|').map((tekst)=>({code:'GM'+tekst.slice(0,4),naam:tekst.slice(6),provincie:provincies[parseInt(tekst[4],36)],veiligheidsregio:regios[parseInt(tekst[5],36)],...meer[tekst.slice(0,4)]}));`,
  ].join('\n');
}
