import { hoofdletter } from '../taal/index.ts';
/** The longest name a chart shows, in characters. */
export const LANGSTE_NAAM = 28;
/** The longest title, subtitle or source. */
export const LANGSTE_ZIN = 240;

/** A text as a chart shows it: one line, no control or direction marks, cut at `langste` characters with an ellipsis. */
export function kort(tekst: string, langste: number): string {
  // Cut once before cleaning, so that a text of any length costs the same.
  const schoon = tekst
    .slice(0, 4 * langste)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/[\p{Cf}\p{Cs}\uFFFE\uFFFF]/gu, '')
    .replace(/ +/g, ' ')
    .trim();
  const tekens = [...schoon];
  return tekens.length > langste || tekst.length > 4 * langste
    ? `${tekens
        .slice(0, langste - 1)
        .join('')
        .trimEnd()}…`
    : schoon;
}

/** Names as a chart shows them, still all different: `['a…', 'a…']` become `['a…', 'a… (2)']`. */
export function korteNamen(namen: readonly string[]): ReadonlyMap<string, string> {
  const bezet = new Set<string>();
  return new Map(
    [...new Set(namen)].map((naam) => {
      const basis = kort(naam, LANGSTE_NAAM) || '?';
      let eigen = basis;
      for (let n = 2; bezet.has(eigen); n++) eigen = `${basis} (${n})`;
      bezet.add(eigen);
      return [naam, eigen];
    }),
  );
}

const SMAL = 0.3;
const GEWOON = 0.53;
const KAPITAAL = 0.64;
const BREED = 0.88;

/** About how wide a text is in a common sans-serif of `korps` pixels; a little too wide rather than too narrow. */
export function tekstbreedte(tekst: string, korps: number): number {
  let width = 0;
  for (const teken of tekst) width += tekenbreedte(teken);
  return width * korps;
}

function tekenbreedte(teken: string): number {
  if (/[iljtfI.,:;'|!()[\] -]/.test(teken)) return SMAL;
  if (/[mwMW@%—…]/.test(teken)) return BREED;
  if (/[A-Z]/.test(teken)) return KAPITAAL;
  return teken < '\u0250' || /[–−×·≤≥]/.test(teken) ? GEWOON : 1;
}

/** The width of the widest of some texts, in pixels. */
export function breedste(texts: readonly string[], korps: number): number {
  return texts.reduce((meest, tekst) => Math.max(meest, Math.ceil(tekstbreedte(tekst, korps))), 0);
}

/** A text broken into lines of at most `width` pixels, between words; a word that is wider is broken itself. */
export function regels(tekst: string, width: number, korps: number): string[] {
  const uit: string[] = [];
  let regel = '';
  // A number stays with the word behind it: `1 januari`, `33 personen`.
  const woorden = tekst.replace(/(\d) (?=\p{Ll})/gu, '$1\u00a0').split(' ');
  for (const woord of woorden.flatMap((heel) => stukken(heel, width, korps))) {
    const langer = regel === '' ? woord : `${regel} ${woord}`;
    if (regel !== '' && tekstbreedte(langer, korps) > width) {
      uit.push(regel);
      regel = woord;
    } else {
      regel = langer;
    }
  }
  return [...uit, regel].map((een) => een.replace(/\u00a0/g, ' '));
}

function stukken(woord: string, width: number, korps: number): string[] {
  const uit: string[] = [];
  let stuk = '';
  for (const teken of woord) {
    if (stuk !== '' && tekstbreedte(stuk + teken, korps) > width) {
      uit.push(stuk);
      stuk = '';
    }
    stuk += teken;
  }
  return [...uit, stuk];
}

/** The name of a place as the end of a title; nothing where there is no name. */
export function plaatsInTitel(naam: string): string {
  const eigen = kort(naam, LANGSTE_NAAM);
  return eigen === '' ? '' : `, ${eigen}`;
}

/** A title that begins with the name of a place, where it has one. */
export function plaatsVoor(naam: string, zin: string): string {
  const eigen = kort(naam, LANGSTE_NAAM);
  return eigen === '' ? hoofdletter(zin) : `${eigen}: ${zin}`;
}
