import type { Grafiekkop } from './grafiek.ts';
import { alternatief } from './grafieken-texts.ts';
import { kort, LANGSTE_ZIN } from './tekst.ts';

/** An SVG drawing of a chart with its title and description inside, in Dutch, for screen readers. */
export function metBeschrijving(svg: string, kop: Grafiekkop): string {
  const inhoud = svg.indexOf('>', svg.indexOf('<svg')) + 1;
  const root = svg.slice(svg.indexOf('<svg'), inhoud - 1).replace(/ (role|aria-[a-z]+|lang)="[^"]*"/g, '');
  const titel = `<title>${alsXml(kort(kop.titel, LANGSTE_ZIN))}</title>`;
  const beschrijving = `<desc>${alsXml(alternatief(kop))}</desc>`;
  return `${root} role="img" lang="nl">${titel}${beschrijving}${zonderRollen(svg.slice(inhoud))}`;
}

/** Without the English roles and names that Vega gives the parts of a drawing. */
function zonderRollen(svg: string): string {
  return svg.replace(/<[a-z][^<>]*>/g, (element) => element.replace(/ (role|aria-[a-z]+)="[^"]*"/g, ''));
}

/** A text as it may stand in XML. */
function alsXml(tekst: string): string {
  return tekst.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
