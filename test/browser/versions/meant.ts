/** A place where a later version gives another value on purpose, and what stays as it was all the same. */
interface Meant {
  readonly place: RegExp;
  readonly reason: string;
  /** Whether a change is the one that was meant; left out, any is. */
  readonly meant?: (was: string, is: string) => boolean;
}

const numbers = (text: string): string[] => text.match(/\d+(?:\.\d{3})*(?:,\d+)?/g) ?? [];
/** A fact that was told though no rule asked for it. */
const NOT_ASKED = /en de taakstelling van de periode is gehaald \(\d+ van \d+\)/;
/** All of the one are among the other. */
const within = (some: readonly string[], all: readonly string[]): boolean => some.every((each) => all.includes(each));

/** Cells of kept workbooks of which a later version gives another value on purpose: every other cell keeps its own. */
const MEANT: readonly Meant[] = [
  { place: /^Uitleg!B(27|29|30)$/, reason: 'tells the version of the add-in itself' },
  {
    place: /^(Halfjaar!P|Voorbeelden!L|Beoordeling!K|Uitleg![CH])\d+$/,
    reason: 'a motivation says the same trede, figures and source in short sentences',
    meant: (was, is) =>
      was.slice(0, was.indexOf(':')) === is.slice(0, is.indexOf(':')) && within(numbers(was.replace(NOT_ASKED, '')), numbers(is)),
  },
  {
    place: /^(Halfjaar!M|Beoordeling!F)\d+$/,
    reason: 'every trede that a reading gives is named as possible',
    meant: (was, is) => within(numbers(was), numbers(is)),
  },
  {
    place: /^(Telling!B1[67]|Beoordeling!B7[34])$/,
    reason: 'TELLING tells apart whose koppelingstekort is not known, which moves the row below it down',
    meant: (_, is) => ['koppelingstekort onbekend', 'gunstiger door koppelingstekort'].includes(is),
  },
  { place: /^(Telling![ACD]1[67]|Beoordeling![ACD]7[34])$/, reason: 'the number and names of those two rows' },
  {
    place: /^Controle![A-F][5-7]$/,
    reason: 'a finding tells its municipality in a column of its own, and an achterstand_begin of 0 is asked about',
  },
  {
    place: /^Prognose( Leusden)?![A-R]\d+$/,
    reason: 'a forecast weighs what is usual for the taakstelling beside the pace so far, and is less sure of both',
    meant: (was, is) =>
      Number.isNaN(Number(was))
        ? firstPart(was) === firstPart(is)
        : is !== '' && Number.isFinite(Number(is)) && isChance(was) === isChance(is),
  },
];

/** Up to its first semicolon. */
const firstPart = (text: string): string => text.split(';')[0] ?? '';
/** Above 0 and below 1: an achterstand expected is never that close to 0 in these. */
const isChance = (text: string): boolean => Number(text) > 0 && Number(text) < 1;

/** Whether a cell of a kept workbook changed as was meant. */
export function isMeant(cell: string, was: unknown, is: unknown): boolean {
  return MEANT.some(({ place, meant }) => place.test(cell) && (meant === undefined || meant(String(was), String(is))));
}
