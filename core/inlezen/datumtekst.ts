import { type Datum, datumOf, isDatum, isoDatum } from '../datum.ts';

/** In which order the texts of a file write day and month; `strijdig` where they do both. */
export type Dagvolgorde = 'dag eerst' | 'maand eerst' | 'strijdig';

const LANGSTE_DATUM = 40;
const JAAR_EERST = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/;
const JAAR_LAATST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?:[ ,]+\d{1,2}:\d{2}(?::\d{2})?)?$/;
const IN_WOORDEN = /^(?:(?:ma|di|wo|do|vr|za|zo)[a-z]*\.? )?(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4})$/;
const MAANDEN: readonly (readonly string[])[] = [
  ['januari', 'jan'], ['februari', 'feb', 'febr'], ['maart', 'mrt'], ['april', 'apr'], ['mei'], ['juni', 'jun'],
  ['juli', 'jul'], ['augustus', 'aug'], ['september', 'sep', 'sept'], ['oktober', 'okt'], ['november', 'nov'], ['december', 'dec'],
];

/** The order of day and month in the texts of a file: day first, as in Dutch, where nothing tells. */
export function dagvolgordeVan(teksten: Iterable<string>): Dagvolgorde {
  let dagEerst = false;
  let maandEerst = false;
  for (const tekst of teksten) {
    const [, eerste = '', , tweede = ''] = (tekst.length <= LANGSTE_DATUM && JAAR_LAATST.exec(tekst.trim())) || [];
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
  const schoon = tekst.length > LANGSTE_DATUM ? '' : tekst.trim().toLowerCase();
  const [, jaar, , maand, dag] = JAAR_EERST.exec(schoon.toUpperCase()) ?? [];
  if (jaar !== undefined) return bestaandeDag(Number(jaar), Number(maand), Number(dag));
  const [, eerste, , tweede, jaarLaatst] = JAAR_LAATST.exec(schoon) ?? [];
  if (jaarLaatst !== undefined) {
    if (volgorde === 'strijdig') return undefined;
    const [d, m] = volgorde === 'dag eerst' ? [eerste, tweede] : [tweede, eerste];
    return bestaandeDag(Number(jaarLaatst), Number(m), Number(d));
  }
  const [, dagInWoorden, maandnaam = '', jaarInWoorden] = IN_WOORDEN.exec(schoon) ?? [];
  const maandnummer = MAANDEN.findIndex((namen) => namen.includes(maandnaam)) + 1;
  return maandnummer === 0 ? undefined : bestaandeDag(Number(jaarInWoorden), maandnummer, Number(dagInWoorden));
}

function bestaandeDag(jaar: number, maand: number, dag: number): Datum | undefined {
  const datum = datumOf(jaar, maand, dag);
  const tweecijferig = (getal: number) => String(getal).padStart(2, '0');
  return isDatum(datum) && isoDatum(datum) === `${jaar}-${tweecijferig(maand)}-${tweecijferig(dag)}` ? datum : undefined;
}
