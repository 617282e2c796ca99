import { findGemeente } from '../gemeente/index.ts';
import { type Datum, datumOf } from '../datum.ts';
import { keyOf } from '../kolomnaam.ts';
import { isSamenvattend } from '../tabel.ts';
import { type Broncel, type Bronrij, datumVan, isLegeCel } from './bronblad.ts';
import { parseDatumtekst } from './datumtekst.ts';

/** What a column holds that may not be read here. */
export type Persoonsgegeven = 'nummer' | 'naam' | 'geboortedatum' | 'adres' | 'contact' | 'kenmerk';

/** A column with personal data: its index, what it holds, and whether its header or its content tells. */
export interface Persoonskolom {
  readonly kolom: number;
  readonly soort: Persoonsgegeven;
  readonly gezienAan: 'kop' | 'inhoud';
}

/** Headers of personal data, as keys of `keyOf`: those that are such a word, begin with it, or have it in them. */
interface Kopwoorden {
  readonly soort: Persoonsgegeven;
  readonly is: readonly string[];
  readonly begint: readonly string[];
  readonly bevat: readonly string[];
}

/** Every word followed by every ending. */
function samen(woorden: readonly string[], eindes: readonly string[]): string[] {
  return woorden.flatMap((woord) => eindes.map((einde) => `${woord}${einde}`));
}

const KOPPEN: readonly Kopwoorden[] = [
  {
    soort: 'nummer',
    is: [
      ...samen(
        [
          'v',
          'vr',
          'vw',
          'coa',
          'sofi',
          'paspoort',
          'document',
          'client',
          'persoons',
          'zorg',
          'dossier',
          'kenmerk',
          'vergunning',
          'digid',
          'ind',
          'crv',
          'a',
        ],
        ['nummer', 'nr', 'num', 'id'],
      ),
      ...samen(['vreemdelingen'], ['nr', 'num', 'id']),
      'idnummer',
      'idbewijs',
      'idnr',
    ],
    begint: ['bsn', 'vnummer', 'vnr', 'iban', 'rekeningnummer', 'rekeningnr', 'identiteit'],
    bevat: ['burgerservice', 'sofinummer', 'vreemdelingennummer', 'bankrekening'],
  },
  {
    soort: 'naam',
    is: [
      'naam',
      'namen',
      ...samen(['naam'], ['client', 'persoon', 'vergunninghouder', 'statushouder', 'asielzoeker', 'referent', 'hoofdpersoon']),
      ...samen(
        ['client', 'vergunninghouder', 'statushouder', 'persoon', 'hoofdpersoon', 'bewoner', 'referent', 'contactpersoon'],
        ['', 's', 'naam', 'snaam'],
      ),
    ],
    begint: ['initialen', 'volledigenaam'],
    bevat: ['achternaam', 'voornaam', 'voorletter', 'tussenvoegsel', 'roepnaam', 'geslachtsnaam', 'familienaam'],
  },
  { soort: 'geboortedatum', is: ['geb', 'gebdat', 'gebdatum', 'gebd', 'leeftijd'], begint: [], bevat: ['geboorte'] },
  { soort: 'adres', is: [], begint: ['straat', 'huisnr'], bevat: ['adres', 'huisnummer', 'postcode', 'woonplaats'] },
  { soort: 'contact', is: ['tel', 'telnr', 'telnummer'], begint: ['email', 'mail', 'mobiel', 'gsm'], bevat: ['telefoon'] },
  {
    soort: 'kenmerk',
    is: ['geslacht', 'mv', 'land', 'landvanherkomst', 'taal'],
    begint: ['gezinssamenstelling', 'religie'],
    bevat: ['nationaliteit', 'herkomstland', 'medisch'],
  },
];

/** No date of figures lies before it. */
const EERSTE_CIJFERDATUM = datumOf(2010, 1, 1);
/** A title above the headers may take so many rows. */
const MEESTE_KOPRIJEN = 20;
/** A longer header is a sentence. */
const LANGSTE_KOP = 40;
const LANGSTE_WAARDE = 200;
/** No count of persons or homes is larger. */
const GROOTSTE_AANTAL = 1_000_000;
/** So many large numbers are needed to see whether they are amounts. */
const MINSTE_BEDRAGEN = 5;

/**
 * The columns of a file that hold personal data, by their headers (in any of the first rows) or by what stands in them:
 * a BSN (nine digits that pass the 11-test), a V-nummer (ten digits), a date of birth (before 2010), an e-mail address, an
 * IBAN or a postcode, in whatever digits. Nothing of what was found is given. A column `naam` or `woonplaats` with names of municipalities only is none.
 */
export function persoonskolommen(rijen: readonly Bronrij[]): readonly Persoonskolom[] {
  const found = new Map<number, Persoonskolom>();
  for (const [i, { cellen }] of rijen.entries()) {
    for (const [kolom, cel] of cellen.entries()) {
      if (found.has(kolom)) continue;
      const kop = i < MEESTE_KOPRIJEN ? soortVanKop(cel) : undefined;
      if (kop !== undefined && !isOnschuldig(kop, rijen.slice(i + 1), kolom)) found.set(kolom, { kolom, soort: kop, gezienAan: 'kop' });
      const inhoud = typeof cel === 'number' && isBedragkolom(rijen, kolom) ? undefined : soortVanInhoud(cel);
      if (inhoud !== undefined) found.set(kolom, { kolom, soort: inhoud, gezienAan: 'inhoud' });
    }
  }
  return [...found.values()].sort((a, b) => a.kolom - b.kolom);
}

function soortVanKop(cel: Broncel): Persoonsgegeven | undefined {
  if (typeof cel !== 'string') return undefined;
  const key = keyOf(cel);
  if (key.length > LANGSTE_KOP) return undefined;
  return KOPPEN.find(
    ({ is, begint, bevat }) =>
      is.includes(key) || begint.some((woord) => key.startsWith(woord)) || bevat.some((woord) => key.includes(woord)),
  )?.soort;
}

/** Words such as `Vergunninghouders` and `Adressen` head counts as well as persons: what stands below tells. */
function isOnschuldig(kop: Persoonsgegeven, eronder: readonly Bronrij[], kolom: number): boolean {
  if (kop === 'nummer' || kop === 'geboortedatum' || kop === 'contact') return false;
  return zijnAantallen(eronder, kolom) || (kop !== 'kenmerk' && zijnGemeenten(eronder, kolom));
}

function zijnAantallen(rijen: readonly Bronrij[], kolom: number): boolean {
  const cellen = rijen.map(({ cellen }) => cellen[kolom]).filter((cel) => !isLegeCel(cel));
  return cellen.length > 0 && cellen.every((cel) => typeof cel === 'number' && cel < GROOTSTE_AANTAL);
}

/** A column of large numbers of which few pass the 11-test holds amounts: of any numbers one in eleven does. */
function isBedragkolom(rijen: readonly Bronrij[], kolom: number): boolean {
  const groot = rijen.flatMap(({ cellen }) => {
    const cel = cellen[kolom];
    return typeof cel === 'number' && cel >= GROOTSTE_AANTAL ? [String(cel)] : [];
  });
  const nummers = groot.filter((een) => een.length === 9 && isPersoonsnummer(een));
  return groot.length >= MINSTE_BEDRAGEN && groot.every((een) => een.length !== 10) && nummers.length * 2 < groot.length;
}

function zijnGemeenten(rijen: readonly Bronrij[], kolom: number): boolean {
  const namen = rijen.map(({ cellen }) => cellen[kolom]).filter((cel) => !isLegeCel(cel));
  return namen.length > 0 && namen.every((naam) => typeof naam === 'string' && (isSamenvattend(naam) || findGemeente(naam) !== undefined));
}

function soortVanInhoud(cel: Broncel): Persoonsgegeven | undefined {
  if (typeof cel === 'number') return isPersoonsnummer(String(cel)) ? 'nummer' : undefined;
  if (typeof cel === 'string') return cel.length > LANGSTE_WAARDE ? undefined : soortVanTekst(plainText(cel).trim());
  return soortVanDag(datumVan(cel));
}

/** As people see it: one kind of hyphen, space and digit, without signs that have no width. */
function plainText(tekst: string): string {
  return tekst
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\p{Nd}/gu, digitOf)
    .replace(/^'/, '');
}

/** The digit that a sign of any script stands for: the ten of a script follow one another. */
function digitOf(sign: string): string {
  const code = sign.codePointAt(0) as number;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}

function soortVanTekst(tekst: string): Persoonsgegeven | undefined {
  if (isPersoonsnummer(nummerIn(tekst))) return 'nummer';

  if (/^[A-Z]{2}\d{2} ?[A-Z]{4}(?: ?\d){10}$/i.test(tekst)) return 'nummer';
  if (/^[^\s@]{1,64}@[^\s@]+\.[a-z]{2,}$/i.test(tekst)) return 'contact';
  if (/^(?:\+31|0031|06)(?:[ -]?\d){8,9}$/.test(tekst)) return 'contact';
  if (/^[1-9]\d{3} ?[A-Z]{2}$/.test(tekst)) return 'adres';
  return soortVanDag(parseDatumtekst(tekst, 'dag eerst') ?? parseDatumtekst(tekst, 'maand eerst'));
}

function soortVanDag(datum: Datum | undefined): Persoonsgegeven | undefined {
  return datum !== undefined && datum < EERSTE_CIJFERDATUM ? 'geboortedatum' : undefined;
}

const GEGROEPEERD = /^(?:\d{3}([ .-])\d{3}\1\d{3,4}|\d{4}([ .-])\d{2}\2\d{3})$/;

/** The digits of a number as people write it: `V-123 456 7890`, `1234.56.789`. */
function nummerIn(tekst: string): string {
  const zonderV = tekst.replace(/^V[- ]?(?:nr\.? ?)?(?=\d)/i, '');
  return GEGROEPEERD.test(zonderV) ? zonderV.replace(/\D/g, '') : zonderV;
}

/** A V-nummer has ten digits, a BSN nine that pass the 11-test; no count of persons is that large. */
function isPersoonsnummer(tekst: string): boolean {
  return /^\d{10}$/.test(tekst) || (/^\d{9}$/.test(tekst) && doorstaatElfproef(tekst));
}

/** The 11-test of a BSN: the digits times 9, 8, … 2 and −1 add up to a multiple of 11. */
function doorstaatElfproef(cijfers: string): boolean {
  const som = [...cijfers].reduce((totaal, cijfer, i) => totaal + Number(cijfer) * (i === 8 ? -1 : 9 - i), 0);
  return som > 0 && som % 11 === 0;
}
