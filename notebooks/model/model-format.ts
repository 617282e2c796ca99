import { lexer, type Token, type Tokens } from 'marked';
import { getalTot } from '../../core/taal/index.ts';
import { node, type PageNode } from './node.ts';

/** Text in Markdown of which every value put in is only text. `md` alone makes it, so that `tsc` refuses a bare text. */
export interface Markdown {
  readonly format: string;
}

/**
 * Markdown with values: a number is written as a Dutch reader expects it, a text as it is, whatever stands in it.
 * `` md`Van **${1234}** naar ${'<b>'}` `` shows 1.234 in bold and the three characters `<b>`.
 */
export function md(delen: TemplateStringsArray, ...waarden: readonly (string | number | Markdown)[]): Markdown {
  return {
    format: delen
      .map((deel, i) => (i === 0 ? deel : `${alsFormat(waarden[i - 1] ?? '')}${deel}`))
      .join('')
      .replace(/^\s*\n|\n\s*$/g, ''),
  };
}

/** Pieces of Markdown as a list. */
export function mdList(delen: readonly Markdown[]): Markdown {
  return { format: delen.map(({ format }) => `- ${format.replace(/\s+/g, ' ')}`).join('\n') };
}

/** The pieces of a page that Markdown stands for. HTML in it is shown as text; a link goes to https or a place on the page. */
export function nodesOf({ format }: Markdown): readonly PageNode[] {
  return lexer(format).flatMap(nodesOfToken);
}

/** The same without the paragraph around it, for a sentence in a list or a caption. */
export function zinsknopen(format: Markdown): readonly PageNode[] {
  return nodesOf(format).flatMap((deel) => (typeof deel !== 'string' && 'tag' in deel && deel.tag === 'p' ? deel.inhoud : [deel]));
}

function alsFormat(waarde: string | number | Markdown): string {
  if (typeof waarde === 'object') return waarde.format;
  return ontdaan(typeof waarde === 'number' ? getalTot(waarde, 2) : waarde);
}

/** A text in which no character has a meaning in Markdown. */
function ontdaan(tekst: string): string {
  return tekst.replace(/[\r\n\0]+/g, ' ').replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

const OMHULSELS: Readonly<Record<string, string>> = {
  paragraph: 'p',
  strong: 'strong',
  em: 'em',
  blockquote: 'blockquote',
  list_item: 'li',
  del: 'del',
};

function nodesOfToken(token: Token): readonly PageNode[] {
  switch (token.type) {
    case 'space':
      return [];
    case 'heading':
      return [node(`h${Math.min(6, (token as Tokens.Heading).depth)}`, {}, ...binnenste(token))];
    case 'list':
      return [node((token as Tokens.List).ordered ? 'ol' : 'ul', {}, ...(token as Tokens.List).items.flatMap(nodesOfToken))];
    case 'link':
      return [koppeling(token as Tokens.Link)];
    case 'codespan':
      return [node('code', {}, (token as Tokens.Codespan).text)];
    case 'br':
      return [node('br', {})];
    case 'text':
      return token.tokens === undefined ? [(token as Tokens.Text).text] : binnenste(token);
    default: {
      const tag = OMHULSELS[token.type];
      return tag === undefined ? ['text' in token ? String(token.text) : token.raw] : [node(tag, {}, ...binnenste(token))];
    }
  }
}

function binnenste(token: Token): readonly PageNode[] {
  return ('tokens' in token && Array.isArray(token.tokens) ? (token.tokens as Token[]) : []).flatMap(nodesOfToken);
}

function koppeling(token: Tokens.Link): PageNode {
  const veilig = /^(https:\/\/|#|\.\/[\w-]+\.html)/.test(token.href);
  return veilig ? node('a', { href: token.href }, ...binnenste(token)) : token.text;
}
