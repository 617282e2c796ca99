import { type Markdown, nodesOf } from '../../notebooks/model/model-format.ts';
import type { PageNode } from '../../notebooks/model/node.ts';

/** What a reader sees of a text in Markdown, without marks. */
export function platteTekst(format: Markdown): string {
  return nodesOf(format).map(tekstVan).join('\n');
}

/** The text of a piece without its elements; a drawing has none. */
export function tekstVan(deel: PageNode): string {
  if (typeof deel === 'string') return deel;
  return 'svg' in deel ? '' : deel.inhoud.map(tekstVan).join('');
}
