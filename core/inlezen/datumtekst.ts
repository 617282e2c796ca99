import { type Datum, datumOf, isDatum, splitDatum } from '../datum.ts';

/** In which order the texts of a file write day and month; `strijdig` where they do both. */
export type Dagvolgorde = 'dag eerst' | 'maand eerst' | 'strijdig';

const LANGSTE_DATUM = 40;
/** At the end of a text in small letters: `t09:30:00.000z`, ` 09:30`. */
const TIJD = /[t ,]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:z|[-+]\d{2}:\d{2})?$/;
const JAAR_EERST = /^(?<jaar>\d{4})(?<teken>[-/.]?)(?<maand>\d{1,2})\k<teken>(?<dag>\d{1,2})$/;
const JAAR_LAATST = /^(?<eerste>\d{1,2})(?<teken>[-/.])(?<tweede>\d{1,2})\k<teken>(?<jaar>\d{4})$/;
const IN_WOORDEN = /^(?:(?:ma|di|wo|do|vr|za|zo)[a-z]*\.? )?(?<dag>\d{1,2})[ -](?<maandnaam>[a-z]{3,9})\.?[ -](?<jaar>\d{4})$/;
const MAANDEN: readonly (readonly string[])[] = [
  ['januari', 'jan'],
  ['februari', 'feb', 'febr'],
  ['maart', 'mrt'],
  ['april', 'apr'],
  ['mei'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['augustus', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt'],
  ['november', 'nov'],
  ['december', 'dec'],
];

/** The order of day and month in the texts of a file: day first, as in Dutch, where nothing tells. */
export function dagvolgordeVan(texts: Iterable<string>): Dagvolgorde {
  let dagEerst = false;
  let maandEerst = false;
  for (const tekst of texts) {
    const { eerste, tweede } = JAAR_LAATST.exec(zonderTijd(tekst))?.groups ?? {};
    dagEerst ||= Number(eerste) > 12;
    maandEerst ||= Number(tweede) > 12;
  }
  if (dagEerst && maandEerst) return 'strijdig';
  return maandEerst ? 'maand eerst' : 'dag eerst';
}

/**
 * The day a text stands for: `2022-07-01` (or `20220701`), `01-07-2022`, `1/7/2022`, `1 juli 2022`, with a time of day or
 * without. `undefined` for any other text, for days that do not exist, and for years of two digits.
 */
export function parseDatumtekst(tekst: string, volgorde: Dagvolgorde): Datum | undefined {
  const schoon = zonderTijd(tekst);
  const eerst = JAAR_EERST.exec(schoon)?.groups;
  if (eerst !== undefined) return bestaandeDag(eerst.jaar, eerst.maand, eerst.dag);
  const laatst = JAAR_LAATST.exec(schoon)?.groups;
  if (laatst !== undefined) {
    if (volgorde === 'dag eerst') return bestaandeDag(laatst.jaar, laatst.tweede, laatst.eerste);
    return volgorde === 'maand eerst' ? bestaandeDag(laatst.jaar, laatst.eerste, laatst.tweede) : undefined;
  }
  const woorden = IN_WOORDEN.exec(schoon)?.groups;
  return woorden && bestaandeDag(woorden.jaar, MAANDEN.findIndex((namen) => namen.includes(woorden.maandnaam as string)) + 1, woorden.dag);
}

/** A text that may be a date, in small letters and without its time of day; `''` for one too long to be. */
function zonderTijd(tekst: string): string {
  // Stryker disable next-line StringLiteral: een andere tekst zonder cijfers is evenmin een datum
  if (tekst.length > LANGSTE_DATUM) return '';
  return tekst.trim().toLowerCase().replace(TIJD, '');
}

/** A year, month or day, in digits or already counted. */
type Datumdeel = string | number | undefined;

/** A day that exists; `undefined` for the 31st of a short month and for month 0. */
function bestaandeDag(jaar: Datumdeel, maand: Datumdeel, dag: Datumdeel): Datum | undefined {
  const datum = datumOf(Number(jaar), Number(maand), Number(dag));
  return isDatum(datum) && splitDatum(datum).maand === Number(maand) ? datum : undefined;
}
