import { type Datum, datumOf, splitDatum } from './datum.ts';

/** A taakstellingsperiode: `2022-1` runs from 1 January to 1 July 2022, `2022-2` from 1 July 2022 to 1 January 2023. */
export type Periode = `${number}-${1 | 2}`;

/**
 * The four dates of a periode.
 * - `begin`: its first day
 * - `eind`: the peildatum, the first day after it
 * - `koppeling`: the koppelpeildatum, 1 April or 1 October
 * - `correctie`: the correctiedatum, one month after the peildatum
 */
export type SoortDatum = 'begin' | 'eind' | 'koppeling' | 'correctie';

const EERSTE: Periode = '1901-1';
/** From the year after it on a spreadsheet knows no day after the periode. */
const LAATSTE: Periode = '9998-2';

const VRIJE_VORM = /^\s*(?<jaar>\d{4})\s*[-\u2010-\u2015\u2212]\s*(?<helft>1|2|i{1,2})\s*$/i;

/**
 * Reads a periode as people write it: `2022-1`, `2022-2`, `2022-I` or `2022-ii`, with any hyphen or dash and with spaces around it.
 * Any other text gives `undefined`. `parsePeriode('2022 – II')` → `'2022-2'`
 */
export function parsePeriode(tekst: string): Periode | undefined {
  // Most are written as they are kept, and need no new text.
  if (/^\d{4}-[12]$/.test(tekst)) return binnenBereik(tekst as Periode);
  const { jaar, helft } = VRIJE_VORM.exec(tekst)?.groups ?? {};
  return jaar === undefined ? undefined : binnenBereik(`${jaar as `${number}`}-${helft === '2' || helft?.length === 2 ? 2 : 1}`);
}

function binnenBereik(periode: Periode): Periode | undefined {
  return periode >= EERSTE && periode <= LAATSTE ? periode : undefined;
}

/** The periode a day lies in. The peildatum of 2022-1, 1 July 2022, lies in 2022-2. */
export function periodeOf(datum: Datum): Periode {
  const { jaar, maand } = splitDatum(datum);
  return `${jaar}-${maand <= 6 ? 1 : 2}`;
}

/** Half-years since the year 0: consecutive periodes have consecutive numbers. */
export function periodeNummer(periode: Periode): number {
  return Number(periode.slice(0, -2)) * 2 + Number(periode.slice(-1)) - 1;
}

/** The periode with a number of `periodeNummer`. */
function periodeMetNummer(nummer: number): Periode {
  return `${Math.floor(nummer / 2)}-${nummer % 2 === 0 ? 1 : 2}`;
}

/** The periode that many half-years on (or back, below 0). `shiftPeriode('2022-2', 1)` → `'2023-1'`. */
export function shiftPeriode(periode: Periode, aantal: number): Periode {
  return periodeMetNummer(periodeNummer(periode) + aantal);
}

/** Negative when `a` lies before `b`, 0 when they are the same, positive when it lies after. */
export function comparePeriode(a: Periode, b: Periode): number {
  // Years have four digits, so the order of the texts is the order in time.
  if (a < b) return -1;
  return a > b ? 1 : 0;
}

/** All periodes from `van` up to and including `tot`; none when `tot` lies before `van`. */
export function periodesTussen(van: Periode, tot: Periode): Periode[] {
  const eerste = periodeNummer(van);
  return Array.from({ length: Math.max(0, periodeNummer(tot) - eerste + 1) }, (_, i) => periodeMetNummer(eerste + i));
}

/** One of the dates of a periode. `peildatum('2022-1', 'eind')` → 1 July 2022 as serial number. */
export function peildatum(periode: Periode, soort: SoortDatum): Datum {
  const bekend = DATUMS.get(periode);
  if (bekend !== undefined) return bekend[soort];
  const berekend = datumsVan(periode);
  DATUMS.set(periode, berekend);
  return berekend[soort];
}

/** The dates of the periodes that were asked: a forecast asks them for every row. */
const DATUMS = new Map<Periode, Readonly<Record<SoortDatum, Datum>>>();

function datumsVan(periode: Periode): Readonly<Record<SoortDatum, Datum>> {
  const jaar = Number(periode.slice(0, -2));
  return periode.endsWith('-1')
    ? { begin: datumOf(jaar, 1, 1), eind: datumOf(jaar, 7, 1), koppeling: datumOf(jaar, 4, 1), correctie: datumOf(jaar, 8, 1) }
    : { begin: datumOf(jaar, 7, 1), eind: datumOf(jaar + 1, 1, 1), koppeling: datumOf(jaar, 10, 1), correctie: datumOf(jaar + 1, 2, 1) };
}
