import { findGemeente } from '../gemeente/index.ts';
import { type Datum, datumOf, splitDatum } from '../datum.ts';
import { parseDatumtekst } from './datumtekst.ts';
import type { Persoonsgegeven } from './persoonskoppen.ts';

/** Of a text no more is looked at: a short file can hold a long text that ten thousand cells refer to. */
const BEGIN_VAN_TEKST = 2_000;
/** No date of figures lies before it. */
const EERSTE_CIJFERDATUM = datumOf(2010, 1, 1);
/** In a sentence, which may speak of older decisions, a date is one of birth before it. */
const EERSTE_BESLUITJAAR = 2000;

/** As people see it: one kind of hyphen, space and digit, without signs that have no width. */
export function plainText(tekst: string): string {
  const begin = tekst.slice(0, BEGIN_VAN_TEKST);
  return /^[\x20-\x7e]*$/.test(begin)
    ? begin
    : begin
        .normalize('NFKC')
        .replace(/\p{Cf}/gu, '')
        .replace(/[\u2010-\u2015\u2212]/g, '-')
        .replace(/\s/g, ' ')
        .replace(/\p{Nd}/gu, digitOf);
}

/** The digit that a sign of any script stands for: the ten of a script follow one another. */
function digitOf(sign: string): string {
  const code = sign.codePointAt(0) as number;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}

/** A mark of what is around the value. */
export interface Samenhang {
  /** The column holds amounts of money: large numbers are none of persons. */
  readonly bedragen: boolean;
  /** The column holds days of decisions, letters and meetings: old ones are no births. */
  readonly andereDagen: boolean;
}

/**
 * What a text that is plain holds of a person: a number, a way to reach one, an address, a date of birth or a name behind a
 * title, wherever in it. `soortVanTekst('bsn 111222333 volgt', …)` → `'nummer'`
 */
export function soortVanTekst(tekst: string, samenhang: Samenhang): Persoonsgegeven | undefined {
  const cijfers = tekst.length - tekst.replace(/\d/g, '').length;
  if (cijfers >= 8 && !samenhang.bedragen && heeftNummer(tekst)) return 'nummer';
  if (tekst.includes('@') && MAIL.test(tekst)) return 'contact';
  if (cijfers >= 9 && TELEFOON.some((vorm) => vorm.test(tekst))) return 'contact';
  if (cijfers >= 4 && heeftPostcode(tekst)) return 'adres';
  if (cijfers >= 3 && heeftGeboorte(tekst, samenhang)) return 'geboortedatum';
  return heeftTitel(tekst) ? 'naam' : undefined;
}

/** A day of figures is not so long ago; that of a birth is. */
export function isGeboortedag(datum: Datum | undefined): boolean {
  return datum !== undefined && datum < EERSTE_CIJFERDATUM;
}

/** Whether a number is one that a person has: ten digits (V-nummer), or nine that pass the 11-test (BSN). */
export function isPersoonsnummer(cijfers: string): boolean {
  return /^\d{10}$/.test(cijfers) || (/^\d{9}$/.test(cijfers) && doorstaatElfproef(cijfers));
}

/** The 11-test of a BSN: the digits times 9, 8, … 2 and −1 add up to a multiple of 11. */
export function doorstaatElfproef(cijfers: string): boolean {
  const som = [...cijfers].reduce((totaal, cijfer, i) => totaal + Number(cijfer) * (i === 8 ? -1 : 9 - i), 0);
  return som > 0 && som % 11 === 0;
}

/** Nothing that makes the digits part of another word, number or address of a page. */
const LOS_VOOR = /(?<![\p{L}\d][-./,]?|€ ?)/u.source;
const LOS_NA = /(?![\p{L}\d]|[-./,][1-9])/u.source;
const NEGEN = new RegExp(`${LOS_VOOR}(?:\\d{9}|\\d{3}([ ./-])\\d{3}\\1\\d{3}|\\d{4}([ ./-])\\d{2}\\2\\d{3})${LOS_NA}`, 'gu');
/** A V-nummer is given out from 26… on. */
const TIEN_IN_ZIN = new RegExp(`${LOS_VOOR}2[6-9]\\d{8}${LOS_NA}`, 'u');
/** Ten digits are one behind its name, and alone. */
const TIEN = /^(?:V[- ]?(?:n(?:umme)?r\.? ?)?)?(?:\d{10}|\d{3}([ .-])\d{3}\1\d{4})$|\b[va]-?n(?:umme)?r\.?:? ?\d{10}\b/i;
const REKENING = /(?<![\p{L}\d])[A-Z]{2}\d{2} ?[A-Z]{4}(?: ?\d){10}(?!\d)/iu;

function heeftNummer(tekst: string): boolean {
  const negen = tekst.match(NEGEN)?.some((een) => doorstaatElfproef(een.replace(/\D/g, ''))) ?? false;
  return negen || TIEN.test(tekst) || TIEN_IN_ZIN.test(tekst) || REKENING.test(tekst);
}

const MAIL = /(?:^|[^\p{L}\d._%+-])[\p{L}\d._%+'-]{1,64}@[\p{L}\d.-]{1,250}\.\p{L}{2,}/iu;

const TELEFOON: readonly RegExp[] = [
  // A mobile number.
  /(?<![\p{L}\d.,])(?:(?:\+|00)31[ .-]?(?:\(0\))?[ .-]?|0)6(?:[ .-]{0,3}\d){8}(?!\d)|\(06\)(?:[ .-]{0,3}\d){8}(?!\d)/u,
  // An area code, something between, and the rest; or ten digits of which the first is 0.
  /(?<![\p{L}\d.,-])(?:0[1-9]\d(?:[ .-]{1,3}|\) ?)\d(?:[ .-]?\d){6}|0[1-9]\d{2}(?:[ .-]{1,3}|\) ?)\d(?:[ .-]?\d){5}|0[1-9]\d{8})(?![\d]|[.,-]\d)/u,
  // Of another country.
  /(?<!\d)(?:\+|00)[1-9](?:[ ()-]{0,2}\d){8,13}(?![\d.,])/,
];

/** Four digits and two capitals that make no year with an abbreviation. */
const POSTCODE = /(?<![\p{L}\d.,-])([1-9]\d{3}) ?(?!SA|SD|SS)[A-Z]{2}(?![\p{L}\d])/gu;

function heeftPostcode(tekst: string): boolean {
  if (/^[1-9]\d{3} ?[A-Z]{2}$/.test(tekst)) return true;
  return [...tekst.matchAll(POSTCODE)].some(([heel, cijfers]) => !heel.includes(' ') || !/^(?:19|20)/.test(cijfers as string));
}

const DAG = /(?<!\d)(?:\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})|\d{4}-\d{1,2}-\d{1,2}|\d{1,2} [a-z]{3,9}\.? \d{4})(?![\d])/giu;
const DAG_ACHTER_GEBOREN = new RegExp(
  `(?<!\\p{L})(?:geb|geb\\.|gebdat|geboren|geboortedatum|born)(?!\\p{L})[^\\d]{0,20}${DAG.source}`,
  'iu',
);
/** A year of two digits that lies in the century before. */
const KORTE_DAG = /^(?:0?[1-9]|[12]\d|3[01])[-/.](?:0?[1-9]|1[0-2])[-/.][3-9]\d$/;

function heeftGeboorte(tekst: string, { andereDagen }: Samenhang): boolean {
  if (DAG_ACHTER_GEBOREN.test(tekst)) return true;
  if (andereDagen) return false;
  if (KORTE_DAG.test(tekst) || isGeboortedag(dagIn(tekst))) return true;
  return (tekst.match(DAG) ?? []).some((een) => {
    const datum = een.length === tekst.length ? undefined : dagIn(een);
    return datum !== undefined && splitDatum(datum).jaar < EERSTE_BESLUITJAAR;
  });
}

function dagIn(tekst: string): Datum | undefined {
  return parseDatumtekst(tekst, 'dag eerst') ?? parseDatumtekst(tekst, 'maand eerst');
}

/** A title of a person and a name: `mevr. A. de Vries`, `familie Haile`. */
const TITEL =
  /(?<!\p{L})(?:[Dd]hr|[Mm]evr|[Mm]w|[Mm]ej|[Mm]evrouw|[Mm]eneer|[Dd]e heer|[Ff]am|[Ff]amilie|[Gg]ezin)\.? (?:(?:\p{Lu}\.? ?|van|de|der|den|el|al|ten|ter|te|'t)[ -]){0,4}(\p{Lu}[\p{L}'-]+)/gu;
const GEEN_NAAM = new Set(['Totaal', 'Aantal', 'Onbekend', 'Nareis', 'Nareizigers']);

function heeftTitel(tekst: string): boolean {
  return [...tekst.matchAll(TITEL)].some(([, naam = '']) => !GEEN_NAAM.has(naam) && findGemeente(naam) === undefined);
}

/** A street and a number of a house. `Kerkweg 4a` */
const STRAAT =
  /\p{Lu}[\p{L}'.-]{2,40}(?:straat|weg|laan|plein|hof|kade|gracht|dreef|pad|singel|steeg|markt|park|ring|dijk|plantsoen) \d{1,4} ?(?:[a-z]|-\d{1,3})?$/u;

export function isStraatMetNummer(tekst: string): boolean {
  return STRAAT.test(tekst);
}

const VOORVOEGSEL = /^(?:van|de|der|den|el|al|ten|ter|te|en|bin|abu|'t|op|in|het)$/;
const NAAMWOORD = /^\p{Lu}(?:\.|[\p{L}'.-]*)$/u;

/** How many words of a text are those of a name of a person; 0 where it is none. `Jan de Vries` → 3 */
export function persoonsnaamwoorden(tekst: string): number {
  const woorden = tekst.split(/[ ,]+/).filter((woord) => woord !== '');
  const isNaam =
    woorden.length <= 8 &&
    woorden.every((woord) => VOORVOEGSEL.test(woord) || NAAMWOORD.test(woord)) &&
    woorden.some((woord) => /^\p{Lu}\p{Ll}/u.test(woord)) &&
    !GEEN_NAAM.has(woorden[0] as string) &&
    findGemeente(tekst) === undefined;
  return isNaam ? woorden.length : 0;
}

const HERKOMST =
  /^(?:syri|eritre|turk|jemen|yemen|iran|irak|iraq|afgha|somal|oekra|ukrain|ethiop|soedan|sudan|pakist|nigeri|marok|moroc|libi|liby|egypt|gambia|guinee|oegand|ugand|burundi|congo|armen|azerb|georgi|rus|wit-rus|sri lanka|china|chinese|palest|staatlo|koerd|venez|colomb|rwand)/i;

/** Whether a text is a country or a nationality that many persons with a permit come from. */
export function isHerkomst(tekst: string): boolean {
  return HERKOMST.test(tekst);
}
