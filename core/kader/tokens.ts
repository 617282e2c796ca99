import { keyOf } from '../kolomnaam.ts';

/** A part of the text of a cell: a sign, a number, a class by its place from 1, or a word. */
export type Token =
  | { readonly soort: 'teken'; readonly teken: string }
  | { readonly soort: 'getal'; readonly waarde: number }
  | { readonly soort: 'klasse'; readonly plaats: number; readonly tekst: string }
  | { readonly soort: 'woord'; readonly woord: string; readonly tekst: string };

const GETAL = /\d+(?:[.,]\d+)?/y;
const TEKEN = /<=|>=|\.\.|[<>=≤≥;()+\-−–%]/y;
const WOORD = /[\p{L}_][\p{L}\p{N}_]*/uy;

const ZELFDE: ReadonlyMap<string, string> = new Map([
  ['≤', '<='],
  ['≥', '>='],
  ['−', '-'],
  ['–', '-'],
]);

/** A cell with more is no test. */
const LANGSTE_CEL = 500;

/** The parts of a cell; `undefined` where a sign in it means nothing. The names of classes go before all else, the longest first. */
export function tokensOf(tekst: string, klassen: readonly string[]): Token[] | undefined {
  if (tekst.length > LANGSTE_CEL) return undefined;
  const opLengte = klassen.map((naam, i) => ({ naam, plaats: i + 1 })).sort((a, b) => b.naam.length - a.naam.length);
  const tokens: Token[] = [];
  for (let i = 0; i < tekst.length; ) {
    if (/\s/u.test(tekst[i]!)) {
      i++;
      continue;
    }
    const token = klasseAt(tekst, i, opLengte) ?? tokenAt(tekst, i);
    if (token === undefined) return undefined;
    tokens.push(token.token);
    i = token.end;
  }
  return tokens;
}

interface At {
  readonly token: Token;
  readonly end: number;
}

function klasseAt(tekst: string, i: number, klassen: readonly { readonly naam: string; readonly plaats: number }[]): At | undefined {
  for (const { naam, plaats } of klassen) {
    const end = i + naam.length;
    const same = keyOf(tekst.slice(i, end)) === keyOf(naam);
    const whole = !/[\p{L}\p{N}_]/u.test(tekst[end] ?? '');
    if (same && whole) return { token: { soort: 'klasse', plaats, tekst: naam }, end };
  }
  return undefined;
}

function tokenAt(tekst: string, i: number): At | undefined {
  const getal = matchAt(GETAL, tekst, i);
  if (getal !== undefined) return { token: { soort: 'getal', waarde: Number(getal.replace(/,/, '.')) }, end: i + getal.length };
  const teken = matchAt(TEKEN, tekst, i);
  if (teken !== undefined) return { token: { soort: 'teken', teken: ZELFDE.get(teken) ?? teken }, end: i + teken.length };
  const woord = matchAt(WOORD, tekst, i);
  return woord === undefined ? undefined : { token: { soort: 'woord', woord: woord.toLowerCase(), tekst: woord }, end: i + woord.length };
}

function matchAt(pattern: RegExp, tekst: string, i: number): string | undefined {
  pattern.lastIndex = i;
  return pattern.exec(tekst)?.[0];
}
