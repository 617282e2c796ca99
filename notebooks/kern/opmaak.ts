import { lexer, type Token, type Tokens } from 'marked';
import { getalTot } from '../../core/taal/index.ts';
import { knoop, type Knoop, tekstVan } from './knoop.ts';

/** Text in Markdown of which every value put in is only text. `md` alone makes it, so that `tsc` refuses a bare text. */
export interface Opmaak {
  readonly opmaak: string;
}

/**
 * Markdown with values: a number is written as a Dutch reader expects it, a text as it is, whatever stands in it.
 * `` md`Van **${1234}** naar ${'<b>'}` `` shows 1.234 in bold and the three characters `<b>`.
 */
export function md(delen: TemplateStringsArray, ...waarden: readonly (string | number | Opmaak)[]): Opmaak {
  return { opmaak: delen.map((deel, i) => (i === 0 ? deel : `${alsOpmaak(waarden[i - 1] ?? '')}${deel}`)).join('').replace(/^\s*\n|\n\s*$/g, '') };
}

/** Pieces of Markdown as a list. */
export function lijst(delen: readonly Opmaak[]): Opmaak {
  return { opmaak: delen.map(({ opmaak }) => `- ${opmaak.replace(/\s+/g, ' ')}`).join('\n') };
}

/** What a reader sees of it, without marks. */
export function platteTekst(opmaak: Opmaak): string {
  return knopenVan(opmaak).map(tekstVan).join('\n');
}

/** The pieces of a page that Markdown stands for. HTML in it is shown as text; a link goes to https or a place on the page. */
export function knopenVan({ opmaak }: Opmaak): readonly Knoop[] {
  return lexer(opmaak).flatMap(knopenVanToken);
}

/** The same without the paragraph around it, for a sentence in a list or a caption. */
export function zinsknopen(opmaak: Opmaak): readonly Knoop[] {
  return knopenVan(opmaak).flatMap((deel) => (typeof deel !== 'string' && 'tag' in deel && deel.tag === 'p' ? deel.inhoud : [deel]));
}

function alsOpmaak(waarde: string | number | Opmaak): string {
  if (typeof waarde === 'object') return waarde.opmaak;
  return ontdaan(typeof waarde === 'number' ? getalTot(waarde, 2) : waarde);
}

/** A text in which no character has a meaning in Markdown. */
function ontdaan(tekst: string): string {
  return tekst.replace(/[\r\n\0]+/g, ' ').replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

const OMHULSELS: Readonly<Record<string, string>> = { paragraph: 'p', strong: 'strong', em: 'em', blockquote: 'blockquote', list_item: 'li', del: 'del' };

function knopenVanToken(token: Token): readonly Knoop[] {
  switch (token.type) {
    case 'space':
      return [];
    case 'heading':
      return [knoop(`h${Math.min(6, (token as Tokens.Heading).depth)}`, {}, ...binnenste(token))];
    case 'list':
      return [knoop((token as Tokens.List).ordered ? 'ol' : 'ul', {}, ...(token as Tokens.List).items.flatMap(knopenVanToken))];
    case 'link':
      return [koppeling(token as Tokens.Link)];
    case 'codespan':
      return [knoop('code', {}, (token as Tokens.Codespan).text)];
    case 'br':
      return [knoop('br', {})];
    case 'text':
      return token.tokens === undefined ? [(token as Tokens.Text).text] : binnenste(token);
    default: {
      const tag = OMHULSELS[token.type];
      return tag === undefined ? ['text' in token ? String(token.text) : token.raw] : [knoop(tag, {}, ...binnenste(token))];
    }
  }
}

function binnenste(token: Token): readonly Knoop[] {
  return ('tokens' in token && Array.isArray(token.tokens) ? (token.tokens as Token[]) : []).flatMap(knopenVanToken);
}

function koppeling(token: Tokens.Link): Knoop {
  const veilig = /^(https:\/\/|#|\.\/[\w-]+\.html)/.test(token.href);
  return veilig ? knoop('a', { href: token.href }, ...binnenste(token)) : token.text;
}
