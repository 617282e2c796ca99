import { type Datum, datumOf } from './datum.ts';
import { findKolom, type Kolomnaam, keyOf } from './kolomnaam.ts';
import { parsePeriode, peildatum, type Periode } from './periode.ts';

/** A day that a heading names; without a year where it gives none. */
export interface Kopdag {
  readonly jaar: number | undefined;
  readonly maand: number;
  readonly dag: number;
}

/** What a heading says: which column it is, and of which periode or day. */
export interface Kopbetekenis {
  /** `achterstand` is one of which only the row can tell whether it is at the start or at the end. */
  readonly kolom: Kolomnaam | 'achterstand';
  readonly periode?: Periode;
  readonly jaar?: number;
  readonly dag?: Kopdag;
  /** The edge of the year, where the heading names that: `begin 2022`. */
  readonly rand?: 'begin' | 'eind';
  /** The taakstelling holds the herverdeling already. */
  readonly met_herverdeling?: true;
}

/** A longer heading is a sentence; the rest of it is not looked at. */
const LANGSTE_KOP = 200;

const MAANDEN = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const MAAND = /(?<maand>jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]*\.?/.source;
const STREEP = /[-\u2010-\u2015\u2212/]/.source;
const PERIODEN = [
  new RegExp(`(?<!\\d)(?<jaar>\\d{4}) ?(?:${STREEP} ?|h|hj)(?<helft>1|2|ii?)(?![\\da-z]|${STREEP}\\d)`),
  /(?<![\da-z])(?<helft>1e|2e|eerste|tweede) (?:helft|halfjaar)(?: van)? (?<jaar>\d{4})(?!\d)/,
];
const DAGEN = [
  new RegExp(`(?<!\\d)(?<dag>\\d{1,2}) ?${MAAND}(?: (?<jaar>\\d{4})(?!\\d))?`),
  /(?<!\d)(?<jaar>\d{4})-(?<cijfers>\d{1,2})-(?<dag>\d{1,2})(?!\d)/,
  /(?<!\d)(?<dag>\d{1,2})[-/](?<cijfers>\d{1,2})(?:[-/](?<jaar>\d{4}))?(?!\d)/,
];
const JAAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;
/** Where a year begins or ends, which is the edge of one of its halves only. */
const RAND = /(?<![a-z])(?<rand>begin|eind)e? (?:19|20)\d{2}(?!\d)/;
const MET_HERVERDELING = /\bincl(?:usief|\.)? (?:de )?herverdeling(?: (?:uh|utrechtse heuvelrug))?/;
/** A percentage is another figure than a number, so its sign stays where other units go. */
const DEEL = /\bin (?:percentage|procenten|procent|%)|\((?:in )?(?:percentage|procenten|procent|%)\)/g;
/** Persons, and where they are counted, behind the name of a column. */
const EENHEID = /\((?:in )?(?:personen|pers\.?|aantal|aantallen|tvs|coa)\)/g;
/** Words beside the name of a column that make it no other column. */
const BIJWOORDEN: ReadonlySet<string> = new Set(
  't m aantal aantallen personen pers vergunninghouders statushouders tvs coa provinciale gemeentelijke definitief definitieve per op tot en met vanaf sinds zoals gemeten volgens van de het'.split(
    ' ',
  ),
);

/**
 * What a heading means: a column by its name or a synonym, whatever stands around it that makes it no other column — a periode, a
 * day or year, the number of a footnote, an asterisk, persons as unit. `undefined` for any other.
 * `readKop('Achterstand 1 januari 2022')` → `{ kolom: 'achterstand', dag: { jaar: 2022, maand: 1, dag: 1 } }`;
 * `readKop('TS 2022-1')` → `{ kolom: 'taakstelling', periode: '2022-1' }`; `readKop('Gehuisvest (%)')` → `undefined`
 */
export function readKop(kop: string): Kopbetekenis | undefined {
  const genoemd = findKolom(kop);
  if (genoemd !== undefined) return { kolom: genoemd };
  const tekst = opEenRegel(kop);
  const { rest: zonderPeriode, periode } = haalPeriode(tekst);
  const { rest: zonderDag, dag } = haalDag(zonderPeriode);
  const zonderHerverdeling = zonderDag.replace(MET_HERVERDELING, ' ');
  const [jaar] = JAAR.exec(zonderHerverdeling) ?? [];
  const kolom = kolomIn(zonderHerverdeling.replace(JAAR, ' '), periode !== undefined);
  if (kolom === undefined || (kolom === 'achterstand' && dag === undefined)) return undefined;
  const rand = RAND.exec(zonderHerverdeling)?.groups?.rand as Kopbetekenis['rand'];
  const inclusief = zonderHerverdeling !== zonderDag;
  if (inclusief && kolom !== 'taakstelling') return undefined;
  return {
    kolom,
    ...(periode && { periode }),
    ...(jaar === undefined ? {} : { jaar: Number(jaar) }),
    ...(dag && { dag }),
    ...(rand && { rand }),
    ...(inclusief && { met_herverdeling: true }),
  };
}

/** The days that a heading can mean in a row of a periode: that of its year, or else those of the years that the periode touches. */
export function dagenVanKop({ jaar, maand, dag }: Kopdag, periode: Periode): readonly Datum[] {
  const eerste = Number(periode.slice(0, 4));
  return (jaar === undefined ? [eerste, eerste + 1] : [jaar]).map((een) => datumOf(een, maand, dag));
}

/**
 * The column that a heading is in a row of a periode: an achterstand is that of the start or of the end by its day. `undefined`
 * where its periode is another one, or its day lies outside the row's periode.
 */
export function kolomInPeriode({ kolom, periode: van, jaar, dag, rand }: Kopbetekenis, periode: Periode): Kolomnaam | undefined {
  if ((van !== undefined && van !== periode) || (jaar !== undefined && jaar !== Number(periode.slice(0, 4)))) return undefined;
  const dagen = dag === undefined ? undefined : dagenVanKop(dag, periode);
  const is = (moment: Datum) => dagen?.includes(moment) ?? false;
  if (STANDEN.has(kolom)) {
    if (dagen === undefined) return rand === undefined || isAtEdge(rand, periode) ? (kolom as Kolomnaam) : undefined;
    const bedoeld = is(peildatum(periode, 'begin')) ? 'achterstand_begin' : is(peildatum(periode, 'eind')) ? 'achterstand_eind' : undefined;
    return kolom === 'achterstand' || kolom === bedoeld ? bedoeld : undefined;
  }
  const past = dagen?.some((datum) => datum >= peildatum(periode, 'begin') && datum <= peildatum(periode, 'correctie')) ?? true;
  return past ? (kolom as Kolomnaam) : undefined;
}

/** Whether the begin or end of a year is that of a periode of it. */
function isAtEdge(rand: Kopbetekenis['rand'], periode: Periode): boolean {
  return periode.endsWith(rand === 'begin' ? '1' : '2');
}

/** The columns of which the day in the heading says whether they are those of the row. */
const STANDEN: ReadonlySet<Kopbetekenis['kolom']> = new Set<Kopbetekenis['kolom']>([
  'achterstand',
  'achterstand_begin',
  'achterstand_eind',
]);

/** In small letters, marks as letters, line breaks as spaces. */
function opEenRegel(kop: string): string {
  return kop
    .slice(0, LANGSTE_KOP)
    .replace(/[\u00b9\u00b2\u00b3\u2070-\u2079]/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

function haalPeriode(tekst: string): { readonly rest: string; readonly periode?: Periode } {
  for (const patroon of PERIODEN) {
    const { jaar, helft = '' } = patroon.exec(tekst)?.groups ?? {};
    const periode = jaar === undefined ? undefined : parsePeriode(`${jaar}-${/^(?:2|ii|tweede)/.test(helft) ? 2 : 1}`);
    if (periode !== undefined) return { rest: tekst.replace(patroon, ' '), periode };
  }
  return { rest: tekst };
}

function haalDag(tekst: string): { readonly rest: string; readonly dag?: Kopdag } {
  for (const patroon of DAGEN) {
    const { dag, maand, cijfers, jaar } = patroon.exec(tekst)?.groups ?? {};
    if (dag === undefined) continue;
    const nummer = maand === undefined ? Number(cijfers) : MAANDEN.indexOf(maand === 'maart' ? 'mrt' : maand) + 1;
    if (nummer < 1 || nummer > 12 || Number(dag) < 1 || Number(dag) > 31) continue;
    return {
      rest: tekst.replace(patroon, ' '),
      dag: { jaar: jaar === undefined ? undefined : Number(jaar), maand: nummer, dag: Number(dag) },
    };
  }
  return { rest: tekst };
}

/** The column that remains; a new taakstelling is one only where the heading says of which periode. */
function kolomIn(tekst: string, metPeriode: boolean): Kopbetekenis['kolom'] | undefined {
  if (/^totaalopgave: .*taakstelling/.test(tekst)) return 'totaalopgave';
  const met = tekst.replace(DEEL, ' % ').replace(EENHEID, ' ');
  const gewoon = kaal(met, metPeriode);
  for (const attempt of [
    met,
    met.replace(AANTAL, ''),
    gewoon,
    gewoon.replace(CUMULATIEF, ''),
    kaal(met.replace(VOETNOOT, ''), metPeriode),
  ]) {
    const kolom = findKolom(attempt) ?? (keyOf(attempt) === 'achterstand' ? 'achterstand' : undefined);
    if (kolom !== undefined) return kolom;
  }
  return undefined;
}

/** Before a name that has words of its own that would go with the others: `Aantal achterstand aan het begin`. */
const AANTAL = /^\s*aantal\b/;

/** Of a column that is known, what every figure of it is. */
const CUMULATIEF = /\bcumulatieve?\b/;

/** The number of a footnote stands right behind a word: `Periode1`. */
const VOETNOOT = /(?<=[a-z)])\d{1,2}(?=\s*$)/;

function kaal(tekst: string, metPeriode: boolean): string {
  return (tekst.match(/[\p{L}\p{N}%_]+/gu) ?? [])
    .filter((woord) => !BIJWOORDEN.has(woord) && !(metPeriode && /^nieuwe?$/.test(woord)))
    .join(' ');
}
