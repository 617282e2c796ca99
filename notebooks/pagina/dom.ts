import type { Knoop } from '../kern/knoop.ts';

/** The knoop as nodes of a page. Text becomes a text node, so that it can never be anything else. */
export function alsDom(deel: Knoop, pagina: Document): Node {
  if (typeof deel === 'string') return pagina.createTextNode(deel);
  if ('svg' in deel) return pagina.importNode(new DOMParser().parseFromString(deel.svg, 'image/svg+xml').documentElement, true);
  const element = pagina.createElement(deel.tag);
  for (const [naam, waarde] of Object.entries(deel.attributen)) element.setAttribute(naam, waarde);
  element.append(...deel.inhoud.map((kind) => alsDom(kind, pagina)));
  return element;
}
