import type { PageNode } from '../model/node.ts';

/** The knoop as nodes of a page. Text becomes a text node, so that it can never be anything else. */
export function alsDom(deel: PageNode, page: Document): Node {
  if (typeof deel === 'string') return page.createTextNode(deel);
  if ('svg' in deel) return page.importNode(new DOMParser().parseFromString(deel.svg, 'image/svg+xml').documentElement, true);
  const element = page.createElement(deel.tag);
  for (const [naam, waarde] of Object.entries(deel.attributen)) element.setAttribute(naam, waarde);
  element.append(...deel.inhoud.map((kind) => alsDom(kind, page)));
  return element;
}
