import { withoutNegativeZero } from './negative-zero.ts';

/** The sign between whole and fraction in the texts of a file; `gemengd` where both are used, so that none can be trusted. */
export type Decimaalteken = 'komma' | 'punt' | 'gemengd';

const LANGSTE_GETAL = 30;
const MINTEKENS = /[\u2212\u2010-\u2015]/g;
/** A space between thousands, which stand in threes. */
const DUIZENDSPATIE = /(?<=(?<!\d)\d{1,3})\s(?=\d{3}(?!\d))/g;
/** `12,5`, `1.234,5` or `0,823`: the comma can only be a decimal sign. */
const MET_KOMMA = /^[-+]?(?:\d+,(?:\d{1,2}|\d{4,})|\d{1,3}(?:\.\d{3})+,\d+|(?:0|\d{4,}),\d+)%?$/;
/** `1.500` or `1,000`: the sign may mark thousands as well as a fraction. */
const DUBBELZINNIG = /^[-+]?[1-9]\d{0,2}[.,]\d{3}$/;
/** Longer ones are not exact. */
const GEWOON = /^[-+]?\d{1,15}(?:\.\d+)?$/;

/**
 * Which decimal sign the number texts of a file use; a comma, as in Dutch, where nothing tells.
 * `decimaaltekenVan(['12', '0.82'])` → `'punt'`
 */
export function decimaaltekenVan(texts: Iterable<string>): Decimaalteken {
  let komma = false;
  let punt = false;
  for (const tekst of texts) {
    if (tekst.length > LANGSTE_GETAL) continue;
    const schoon = zonderSpaties(tekst);
    komma ||= MET_KOMMA.test(schoon);
    punt ||= MET_KOMMA.test(verwisseld(schoon));
  }
  if (komma && punt) return 'gemengd';
  return punt ? 'punt' : 'komma';
}

/**
 * The number a text stands for, thousands marked or not; a percentage as a fraction. `undefined` for any other text,
 * and with mixed decimal signs for every text with a sign in it.
 * `parseGetal('1.234,5', 'komma')` → 1234.5; `parseGetal('82%', 'komma')` → 0.82
 */
export function parseGetal(tekst: string, decimaalteken: Decimaalteken): number | undefined {
  if (tekst.length > LANGSTE_GETAL) return undefined;
  const schoon = zonderSpaties(tekst);
  const procent = schoon.endsWith('%');
  const cijfers = procent ? schoon.slice(0, -1) : schoon;
  const gewoon = decimaalteken === 'gemengd' ? cijfers : gewoneVorm(decimaalteken === 'komma' ? cijfers : verwisseld(cijfers));
  if (!GEWOON.test(gewoon) || (decimaalteken === 'gemengd' && gewoon.includes('.'))) return undefined;
  // Divided as text, so that 82% is 0.82 and not a neighbour of it.
  return withoutNegativeZero(Number(procent ? `${gewoon}e-2` : gewoon));
}

/**
 * As `parseGetal`, for what is counted in whole: no fraction that may be thousands.
 * `parseAantal('1.500', 'komma')` → 1500; `parseAantal('1,000', 'komma')` → `undefined`
 */
export function parseAantal(tekst: string, decimaalteken: Decimaalteken): number | undefined {
  const getal = parseGetal(tekst, decimaalteken);
  return getal !== undefined && Math.abs(getal) < 1000 && isDubbelzinnig(tekst) ? undefined : getal;
}

/**
 * A number typed by itself, with a comma or a point before its fraction. `undefined` for any other text: also for
 * `1.500` and `1,000`, which may mean thousands, and for a percentage, since the field says what it is in.
 * `parseGetypt('1,5')` and `parseGetypt('1.5')` → 1.5
 */
export function parseGetypt(tekst: string): number | undefined {
  const getal = tekst.includes('%') ? undefined : parseGetal(tekst, decimaaltekenVan([tekst]));
  return Number.isInteger(getal) && isDubbelzinnig(tekst) ? undefined : getal;
}

/**
 * As `parseGetypt`, for what is counted in whole: points mark thousands, as in Dutch.
 * `parseGetyptAantal('1.250')` → 1250; `parseGetyptAantal('1,000')` → `undefined`
 */
export function parseGetyptAantal(tekst: string): number | undefined {
  const getal = tekst.includes('%') ? undefined : parseAantal(tekst, 'komma');
  return Number.isInteger(getal) ? getal : undefined;
}

/** Marks of a footnote: `*`, `¹`, `²)`. */
const VOETNOOT = /(?:[*†‡]|[\u00b9\u00b2\u00b3\u2070-\u2079][)\u207e]?)+$/;

/** A text without the mark of a footnote behind it. `zonderVoetnoot('26¹')` → `'26'` */
export function zonderVoetnoot(tekst: string): string {
  return tekst.length > LANGSTE_GETAL ? tekst : tekst.trimEnd().replace(VOETNOOT, '').trimEnd();
}

/** Whether the sign in a text may mark thousands as well as a fraction, as in `1.500` and `1,500`. */
export function isDubbelzinnig(tekst: string): boolean {
  return tekst.length <= LANGSTE_GETAL && DUBBELZINNIG.test(zonderSpaties(tekst));
}

/** `1.234,5` → `1234.5`; `''` where thousands are not in threes. */
function gewoneVorm(cijfers: string): string {
  const [geheel, breuk, ...rest] = cijfers.split(',') as [string, ...string[]];
  const [eerste, ...groepen] = geheel.split('.') as [string, ...string[]];
  const inDrieen = groepen.length === 0 || (/^[-+]?\d{1,3}$/.test(eerste) && groepen.every((groep) => /^\d{3}$/.test(groep)));
  // Stryker disable next-line StringLiteral: een andere tekst zonder cijfers is evenmin een getal
  if (!inDrieen || rest.length > 0) return '';
  return breuk === undefined ? `${eerste}${groepen.join('')}` : `${eerste}${groepen.join('')}.${breuk}`;
}

/** The same with commas for points and points for commas. */
function verwisseld(tekst: string): string {
  return tekst.replace(/[.,]/g, (teken) => (teken === '.' ? ',' : '.'));
}

/** Without the spaces that a number may have, and with one kind of minus. `'− 1 234,5 %'` → `'-1234,5%'` */
function zonderSpaties(tekst: string): string {
  const schoon = tekst.trim();
  const isProcent = schoon.endsWith('%');
  return (isProcent ? `${schoon.slice(0, -1).trimEnd()}%` : schoon)
    .replace(MINTEKENS, '-')
    .replace(/^([-+])\s+/, '$1')
    .replace(DUIZENDSPATIE, '');
}
