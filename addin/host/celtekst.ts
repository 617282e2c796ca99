/** What to put in a cell of the workbench; without `format` the cell keeps its number format. */
export interface Celinhoud {
  readonly content: string;
  readonly format?: string;
}

/** The number format of a text cell. */
export const TEKSTNOTATIE = '@';

const LIJKT_WAARDE = /^(?:(?=.*\d)[\s\d.,:/+\-%$€e]*(?:[ap]m)?|'.*|true|false)$/is;

/** A sign without width: behind the text of a link it keeps the workbench from making a link of it. */
const WORD_JOINER = '\u2060';

/** Whether the workbench would show a text as a link under another name: `[Utrecht](https://elders.nl)`. */
export function isLinktekst(tekst: string): boolean {
  return tekst.startsWith('[') && tekst.endsWith(')') && tekst.includes('](');
}

/**
 * How a text is put in a cell so that it stays text. What the workbench would read as a number, a date or a
 * boolean gets the text format (`2022-1` is 1 January 2022); what it would take for a formula a quote before it, and what it
 * would show as a link a sign without width behind it: no text of a file or paste leads anywhere under another name.
 * @param isTekstcel Whether the cell has the text format already.
 * @example celtekst('2022-1', false) // { content: '2022-1', format: '@' }
 */
export function celtekst(tekst: string, isTekstcel: boolean): Celinhoud {
  if (isLinktekst(tekst)) return { content: `${tekst}${WORD_JOINER}` };
  if (tekst.startsWith('=')) return zonderTekstopmaak(`'${tekst}`, isTekstcel);
  return LIJKT_WAARDE.test(tekst) ? { content: tekst, format: TEKSTNOTATIE } : { content: tekst };
}

/** Content that a text cell would keep from being a number, a boolean or a formula. */
export function zonderTekstopmaak(content: string, isTekstcel: boolean): Celinhoud {
  return isTekstcel ? { content, format: '' } : { content };
}
