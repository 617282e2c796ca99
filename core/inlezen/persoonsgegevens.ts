import { findGemeente } from '../gemeente/index.ts';
import { isSamenvattend } from '../tabel.ts';
import { type Broncel, type Bronrij, datumVan, isLegeCel } from './bronblad.ts';
import {
  doorstaatElfproef,
  isGeboortedag,
  isHerkomst,
  isPersoonsnummer,
  isStraatMetNummer,
  persoonsnaamwoorden,
  plainText,
  type Samenhang,
  soortVanTekst,
} from './persoonsinhoud.ts';
import { isAnderedagkop, isBedragkop, type Persoonsgegeven, persoonskop, type Persoonskop } from './persoonskoppen.ts';

export type { Persoonsgegeven } from './persoonskoppen.ts';

/** A column with personal data: its index, what it holds, and whether its header or its content tells. */
export interface Persoonskolom {
  readonly kolom: number;
  readonly soort: Persoonsgegeven;
  readonly gezienAan: 'kop' | 'inhoud';
}

/** A title above the headers may take so many rows. */
const MEESTE_KOPRIJEN = 20;
/** No count of persons or homes is larger. */
const GROOTSTE_AANTAL = 1_000_000;
/** So many large numbers are needed to see whether they are amounts. */
const MINSTE_BEDRAGEN = 3;

/**
 * The columns of a file that hold personal data, by their headers (in any of the first rows) or by what stands in them, alone or
 * in a sentence, in whatever digits: a BSN (nine digits that pass the 11-test), a V-nummer, an IBAN, an e-mail address, a phone
 * number, a postcode, a date of birth, a name behind a title. A header that counts and municipalities can have too
 * (`Vergunninghouders`, `Naam`) is judged with what stands below it. Nothing of what was found is given.
 */
export function persoonskolommen(rijen: readonly Bronrij[]): readonly Persoonskolom[] {
  const width = rijen.reduce((most, { cellen }) => Math.max(most, cellen.length), 0);
  return Array.from({ length: width }, (_, kolom) => inKolom(rijen.map(({ cellen }) => cellen[kolom] ?? null))).flatMap((found, kolom) =>
    found === undefined ? [] : [{ kolom, ...found }],
  );
}

/** What the first cell that tells it says. */
function inKolom(cellen: readonly Broncel[]): Omit<Persoonskolom, 'kolom'> | undefined {
  const boven = cellen.slice(0, MEESTE_KOPRIJEN);
  const samenhang = {
    bedragen: boven.some(isBedragkop) || zijnBedragen(cellen),
    andereDagen: boven.some(isAnderedagkop),
  };
  const gelezen = new Map<Broncel, Persoonsgegeven | undefined>();
  for (const [i, cel] of cellen.entries()) {
    if (cel === null) continue;
    if (!gelezen.has(cel)) gelezen.set(cel, soortVanInhoud(cel, samenhang));
    const soort = gelezen.get(cel);
    if (soort !== undefined) return { soort, gezienAan: 'inhoud' };
    const kop = i < MEESTE_KOPRIJEN ? persoonskop(cel) : undefined;
    if (kop !== undefined && telt(kop, cellen.slice(i + 1))) return { soort: kop.soort, gezienAan: 'kop' };
  }
  return zijnStraten(textsIn(cellen.slice(1))) ? { soort: 'adres', gezienAan: 'inhoud' } : undefined;
}

function soortVanInhoud(cel: Broncel, samenhang: Samenhang): Persoonsgegeven | undefined {
  if (typeof cel === 'number') return !samenhang.bedragen && isPersoonsnummer(String(cel)) ? 'nummer' : undefined;
  if (typeof cel === 'string') return cel.length < 6 ? undefined : soortVanTekst(plainText(cel).trim(), samenhang);
  return !samenhang.andereDagen && isGeboortedag(datumVan(cel)) ? 'geboortedatum' : undefined;
}

/** Words such as `Vergunninghouders` and `Contact` head counts and other words as well as persons: what stands below tells. */
function telt({ soort, zeker }: Persoonskop, eronder: readonly Broncel[]): boolean {
  if (zeker === 'altijd') return true;
  const cellen = eronder.filter((cel) => !isLegeCel(cel));
  const texts = textsIn(cellen);
  if (zeker === 'als') return soort === 'naam' ? zijnNamen(texts) : zijnKenmerken(texts);
  if (zijnAantallen(cellen)) return false;
  if (soort === 'kenmerk')
    return !texts.every((tekst) => /^(?:nl|nederlands?)$/i.test(tekst)) || texts.length < cellen.length || texts.length === 0;
  return !zijnGemeenten(cellen);
}

/** Texts that are plain; one that stands in many cells is made plain once. */
function textsIn(cellen: readonly Broncel[]): readonly string[] {
  const plain = once((tekst: string) => plainText(tekst).trim());
  return cellen.flatMap((cel) => (typeof cel === 'string' && !isLegeCel(cel) ? [plain(cel)] : []));
}

/** The same function, that works once for each text: a file may repeat a long one in every cell. */
function once<T>(of: (tekst: string) => T): (tekst: string) => T {
  const known = new Map<string, T>();
  return (tekst) => {
    const found = known.get(tekst) ?? of(tekst);
    known.set(tekst, found);
    return found;
  };
}

/** A number as text, or what stands in its place. `1.234`, `12%`, `n.b.`, `-` */
const AANTAL = /^(?:[-+<>]? ?\d{1,3}(?:[. ]?\d{3})?(?:,\d{1,9})? ?%?|-|n\.? ?v\.? ?t\.?|n\.? ?n?\.? ?b\.?|onbekend|geen)$/i;

function zijnAantallen(cellen: readonly Broncel[]): boolean {
  const isAantal = (cel: Broncel): boolean =>
    (typeof cel === 'number' && cel < GROOTSTE_AANTAL) || (typeof cel === 'string' && AANTAL.test(cel.trim()));
  return cellen.some((cel) => /\d/.test(String(cel))) && cellen.every(isAantal);
}

/** The digits of a cell that holds one large number and nothing else. */
function grootGetal(cel: Broncel): readonly string[] {
  const tekst = typeof cel === 'number' ? String(cel) : typeof cel === 'string' && cel.length <= 20 ? plainText(cel).trim() : '';
  return /^\d{7,}$/.test(tekst) ? [tekst] : [];
}

/** A column of large numbers that differ in length, or of which few pass the 11-test, holds amounts: of any numbers one in eleven does. */
function zijnBedragen(cellen: readonly Broncel[]): boolean {
  const groot = cellen.flatMap(grootGetal);
  if (groot.length < MINSTE_BEDRAGEN) return false;
  const aantal = (is: (een: string) => boolean): number => groot.filter(is).length;
  const tien = aantal((een) => een.length === 10);
  const burgers = aantal((een) => een.length === 9 && doorstaatElfproef(een));
  return Math.max(tien, burgers) * 5 < groot.length * 4 && tien < groot.length && (tien > 0 || burgers * 2 < groot.length);
}

function zijnGemeenten(namen: readonly Broncel[]): boolean {
  return namen.length > 0 && namen.every((naam) => typeof naam === 'string' && (isSamenvattend(naam) || findGemeente(naam) !== undefined));
}

/** Names of persons: most of two words and more, or single words that are nearly all different. */
function zijnNamen(texts: readonly string[]): boolean {
  const woorden = texts.map(once(persoonsnaamwoorden));
  const namen = woorden.filter((aantal) => aantal > 0).length;
  if (texts.length === 0 || namen * 2 < texts.length) return false;
  const langer = woorden.filter((aantal) => aantal > 1).length;
  return langer * 2 >= texts.length || (namen >= 3 && new Set(texts).size * 5 >= texts.length * 4);
}

function zijnKenmerken(texts: readonly string[]): boolean {
  return [...new Set(texts)].some((tekst) => isHerkomst(tekst) || ZIEKTE.test(tekst));
}

const ZIEKTE =
  /diabet|rolstoel|ptss|trauma|kanker|hart|zwanger|psych|epilep|astma|blind|doof|dement|hiv|beperking|gehandicapt|medicijn|ziek/i;

function zijnStraten(texts: readonly string[]): boolean {
  const straten = texts.filter(once(isStraatMetNummer)).length;
  return straten >= 2 && straten * 2 >= texts.length;
}
