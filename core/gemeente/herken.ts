import type { Periode } from '../periode.ts';
import { GEMEENTEN, type Gemeente, stamVan } from './gemeenten.ts';
import {
  isAfkortingVan,
  kernsleutel,
  meestNabij,
  naamlijst,
  naamsleutel,
  naamwoorden,
  type Onbekend,
  woordenMetAfkorting,
} from './naam.ts';

/** What `herkenGemeente` makes of a text. */
export type GemeenteHerkenning = { readonly soort: 'herkend'; readonly gemeente: Gemeente } | Onbekend;

const OP_KEY: ReadonlyMap<string, Gemeente> = new Map(
  GEMEENTEN.flatMap((gemeente) => gemeente.spellingen.map((naam) => [naamsleutel(naam), gemeente] as const)),
);
/** What can be meant by a name that is not known: namesakes by what they share, and no codes, of which a wrong one resembles many. */
export const GEMEENTENAMEN = naamlijst(
  GEMEENTEN.flatMap(({ naam, code, spellingen }) =>
    [stamVan(naam), ...spellingen.filter((een) => een !== code)].map((een) => [naamsleutel(een), naam] as const),
  ),
);

/**
 * The municipality a text names, present or former, as `herkenGemeente` finds it; `undefined` where there is none, without
 * looking for what resembles it.
 */
export function findGemeente(naam: string): Gemeente | undefined {
  const key = naamsleutel(naam);
  return OP_KEY.get(key) ?? OP_KEY.get(kernsleutel(naam)) ?? OP_KEY.get(key.replace(/^gem(eente)?|gemeente$/, '')) ?? findAfgekort(naam);
}

const NAAMWOORDEN = GEMEENTEN.map((gemeente) => ({ gemeente, officieel: naamwoorden(gemeente.naam) }));

/** The only municipality of which a text is the name with words shortened: `Wijk b. Duurstede`, `St. Anthonis`. */
function findAfgekort(naam: string): Gemeente | undefined {
  const woorden = woordenMetAfkorting(naam);
  const gemeenten = NAAMWOORDEN.filter(({ officieel }) => isAfkortingVan(woorden, officieel));
  return gemeenten.length === 1 ? gemeenten[0]?.gemeente : undefined;
}

/**
 * The municipality a text names, whatever its case, spaces, hyphens, diacritics or invisible marks: by its name, with or
 * without CBS's suffix and the word gemeente, with its article in front or behind, with words shortened, or by its code.
 * `herkenGemeente('Bilt, De')` → `{soort: 'herkend', gemeente: {naam: 'De Bilt', provincie: 'Utrecht', …}}`;
 * `herkenGemeente('Amersvoort')` → `{soort: 'onbekend', naaste: ['Amersfoort']}`;
 * `herkenGemeente('Weesp')` → `{soort: 'herkend', gemeente: {naam: 'Weesp', tot: 24 March 2022, opgegaan_in: ['Amsterdam'], …}}`
 */
export function herkenGemeente(naam: string): GemeenteHerkenning {
  const gemeente = findGemeente(naam);
  return gemeente ? { soort: 'herkend', gemeente } : { soort: 'onbekend', naaste: naasteVan(naam) };
}

/** What resembles the last unknown names: a column of figures has the same few again and again. */
const NAASTE = new Map<string, readonly string[]>();
const MEESTE_NAASTE = 500;

function naasteVan(naam: string): readonly string[] {
  const key = kernsleutel(naam);
  const eerder = NAASTE.get(key);
  if (eerder !== undefined) return eerder;
  const naaste = meestNabij(naam, GEMEENTENAMEN);
  if (NAASTE.size >= MEESTE_NAASTE) NAASTE.clear();
  NAASTE.set(key, naaste);
  return naaste;
}

/**
 * What two cells with the same municipality have in common, whatever the spelling; also of names that are not known.
 * `''` of a blank cell alone. `gemeentesleutel('gem. Ijsselstein')` equals `gemeentesleutel('GM0353')`.
 */
export function gemeentesleutel(cel: string | number): string {
  const tekst = String(cel);
  const gemeente = findGemeente(tekst);
  return gemeente ? naamsleutel(gemeente.naam) : kernsleutel(tekst) || zichtbaar(tekst);
}

/** What rows of one municipality and one periode have in common; `''` of those whose periode cannot be read. */
export function rijsleutel(gemeente: string | number, periode: Periode | ''): string {
  return `${gemeentesleutel(gemeente)}|${periode}`;
}

const LANGSTE_NAAM = 80;

/**
 * The name in a cell: that of the municipality it names, or else the text itself without marks that a file cannot hold.
 * `gemeentenaam('gem. Ijsselstein')` → `'IJsselstein'`
 */
export function gemeentenaam(cel: string | number): string {
  const tekst = String(cel);
  return findGemeente(tekst)?.naam ?? zichtbaar(tekst.slice(0, LANGSTE_NAAM));
}

function zichtbaar(tekst: string): string {
  return tekst.replace(/\p{C}+/gu, ' ').trim();
}
