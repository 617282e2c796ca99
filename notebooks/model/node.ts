/** A piece of a page: text, an element with its contents, or a drawing this project made itself. Text stays text, whatever is in it. */
export type PageNode = string | Elementknoop | SvgDrawing;

/** An element with its attributes. */
export interface Elementknoop {
  readonly tag: string;
  readonly attributen: Readonly<Record<string, string>>;
  readonly inhoud: readonly PageNode[];
}

/** A drawing as SVG, made by this project and never by a user. */
export interface SvgDrawing {
  readonly svg: string;
}

/** An element. `node('p', { class: 'lead' }, 'Tekst')` */
export function node(tag: string, attributen: Readonly<Record<string, string>>, ...inhoud: readonly PageNode[]): Elementknoop {
  return { tag, attributen, inhoud };
}

const ZONDER_EINDE: ReadonlySet<string> = new Set(['br', 'hr', 'input', 'meta', 'link', 'img']);

/** The knoop as HTML, with all text and attributes escaped. */
export function alsHtml(deel: PageNode): string {
  if (typeof deel === 'string') return escapeHtml(deel);
  if ('svg' in deel) return deel.svg;
  const attributen = Object.entries(deel.attributen)
    .map(([naam, waarde]) => ` ${naam}="${escapeHtml(waarde)}"`)
    .join('');
  if (ZONDER_EINDE.has(deel.tag)) return `<${deel.tag}${attributen}>`;
  return `<${deel.tag}${attributen}>${deel.inhoud.map(alsHtml).join('')}</${deel.tag}>`;
}

/** Text that is only text in HTML, also inside an attribute. */
export function escapeHtml(tekst: string): string {
  return tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
