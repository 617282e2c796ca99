import { isTrede, parseTrede, type Trede } from '../trede.ts';
import { type Datum, datumOf, isDatum, parseDatum, splitDatum } from '../datum.ts';
import { withoutNegativeZero } from '../negative-zero.ts';
import { parsePeriode, type Periode, periodeOf } from '../periode.ts';
import { type Invoerfout, refuse } from './invoerfout.ts';
import { type GeweigerdeCel, INVOERFOUT } from './invoer-messages.ts';

/**
 * Reads one cell, which may hold anything, as the value a function needs.
 * `naam` is the argument or column, for the message. Throws an `Invoerfout`.
 */
export type Reader<T> = (cel: unknown, naam: string) => T;

/** At most so many persons: anything larger is a mistake. */
export const MEESTE_PERSONEN = 10_000_000;

/** Far above any figure of this domain; sums of squares stay finite. */
const GROOTSTE_GETAL = 1_000_000_000_000;

/** A century: further from a known period nobody looks. */
const MEESTE_HALFJAREN = 200;

/** 1 January 2000: a lower number as periode is not a typed periode that became a date. */
const EERSTE_GETYPTE_PERIODE = datumOf(2000, 1, 1);

/** Whether a cell is blank: `null` on the web, `""` from a formula, `undefined` where nothing was passed. */
export function isLeeg(cel: unknown): boolean {
  return cel === null || cel === undefined || cel === '';
}

/** Whether a cell is blank in any host: the desktop passes a blank cell as 0. */
export function isLeegOfNul(cel: unknown): boolean {
  return cel === 0 || isLeeg(cel);
}

/** A real zero, which cannot be mistaken for a blank cell. */
export function isGeen(cel: unknown): boolean {
  return typeof cel === 'string' && cel.trim().toLowerCase() === 'geen';
}

type Geweigerd = (cel: GeweigerdeCel) => Invoerfout;

/** A whole number of persons within bounds; `"geen"` is 0. */
function persons(cel: unknown, naam: string, minimum: number, geweigerd: Geweigerd): number {
  if (typeof cel === 'number' && Number.isInteger(cel) && cel >= minimum && cel <= MEESTE_PERSONEN) return withoutNegativeZero(cel);
  return isGeen(cel) ? 0 : refuse(geweigerd({ naam, cel }));
}

/** A count of persons, 0 or more. */
export const readAantal: Reader<number> = (cel, naam) => persons(cel, naam, 0, INVOERFOUT.geen_aantal);

/** A stand or change in persons of any sign. */
export const readStand: Reader<number> = (cel, naam) => persons(cel, naam, -MEESTE_PERSONEN, INVOERFOUT.geen_stand);

/** A taakstelling in an assessment: 0 counts as blank, `"geen"` is a real 0. */
export const readTaakstelling: Reader<number> = (cel, naam) =>
  isLeegOfNul(cel) ? refuse(INVOERFOUT.geen_taakstelling({ naam, cel })) : readAantal(cel, naam);

/** A trede from 1 to 6, as a number or as the reports write it: `trede 2`. */
export const readTrede: Reader<Trede> = (cel, naam) => {
  if (typeof cel === 'number' && isTrede(cel)) return cel;
  return (typeof cel === 'string' ? parseTrede(cel) : undefined) ?? refuse(INVOERFOUT.geen_trede({ naam, cel }));
};

/** A periode as text. A number is what a spreadsheet makes of a typed `2022-1`: refused with advice. */
export const readPeriode: Reader<Periode> = (cel, naam) => {
  const periode = typeof cel === 'string' ? parsePeriode(cel) : undefined;
  if (periode !== undefined) return periode;
  if (typeof cel !== 'number' || !isDatum(Math.floor(cel)) || cel < EERSTE_GETYPTE_PERIODE) throw INVOERFOUT.geen_periode({ naam, cel });
  const datum = Math.floor(cel);
  throw INVOERFOUT.periode_werd_datum({ naam, cel, datum, bedoeld: getypteperiode(datum) });
};

/** The periode that was typed where a spreadsheet made this day of it: 1 January or 1 February, or else the periode it lies in. */
function getypteperiode(datum: Datum): Periode {
  const { jaar, maand, dag } = splitDatum(datum);
  return dag === 1 && maand <= 2 ? `${jaar}-${maand === 1 ? 1 : 2}` : periodeOf(datum);
}

/** The day a cell means: a serial number (a time of day is dropped) or text such as `2022-07-01`; `undefined` for anything else. */
export function alsDatum(cel: unknown): Datum | undefined {
  if (typeof cel === 'number' && isDatum(Math.floor(cel))) return Math.floor(cel);
  return typeof cel === 'string' ? parseDatum(cel) : undefined;
}

/** A day: a serial number or text such as `2022-07-01`. */
export const readDatum: Reader<Datum> = (cel, naam) => alsDatum(cel) ?? refuse(INVOERFOUT.geen_datum({ naam, cel }));

/** Text that is not blank. */
export const readTekst: Reader<string> = (cel, naam) =>
  typeof cel === 'string' && cel.trim() !== '' ? cel : refuse(INVOERFOUT.geen_tekst({ naam, cel }));

/** One of a few words, whatever their case. */
export function readKeuze<T extends string>(keuzes: readonly T[]): Reader<T> {
  return (cel, naam) => {
    const woord = typeof cel === 'string' ? cel.trim().toLowerCase() : undefined;
    return keuzes.find((keuze) => keuze === woord) ?? refuse(INVOERFOUT.geen_keuze({ naam, cel, keuzes }));
  };
}

const JA: readonly unknown[] = ['ja', 'j', 'x', 'waar', true, 1];
const NEE: readonly unknown[] = ['nee', 'n', 'onwaar', false];

/** Yes or no, as a word or as a truth value. */
export const readJaNee: Reader<boolean> = (cel, naam) => {
  const woord = typeof cel === 'string' ? cel.trim().toLowerCase() : cel;
  return JA.includes(woord) || (NEE.includes(woord) ? false : refuse(INVOERFOUT.geen_ja_nee({ naam, cel })));
};

/** Yes or no as a cell that reads back as the same. */
export function jaNee(waarde: boolean): 'ja' | 'nee' {
  return waarde ? 'ja' : 'nee';
}

/** A blank cell or a 0 gives the default, since the desktop passes a blank cell as 0; any other cell is read. */
export function metStandaard<T>(reader: Reader<T>, standaard: T): Reader<T> {
  return (cel, naam) => (isLeegOfNul(cel) ? standaard : reader(cel, naam));
}

/** A blank cell or a 0 is unknown, since the desktop passes a blank cell as 0; any other cell is read. */
export function misschienNietNul<T>(reader: Reader<T>): Reader<T | undefined> {
  return (cel, naam) => (isLeegOfNul(cel) ? undefined : reader(cel, naam));
}

/** A count of persons; a blank cell is 0. */
export const readAantalOfNul = metStandaard(readAantal, 0);

/** A stand or change in persons of any sign; a blank cell is 0. */
export const readStandOfNul = metStandaard(readStand, 0);

/** A number of a size that can still be computed with. */
export const readGetal: Reader<number> = (cel, naam) =>
  typeof cel === 'number' && Math.abs(cel) <= GROOTSTE_GETAL
    ? cel
    : refuse(INVOERFOUT.geen_getal({ naam, cel, hoogstens: GROOTSTE_GETAL }));

/** A number above 0. */
export const readPositief: Reader<number> = (cel, naam) =>
  typeof cel === 'number' && cel > 0 && Number.isFinite(cel) ? cel : refuse(INVOERFOUT.niet_positief({ naam, cel }));

/** A whole number of half-years, forward or back. */
export const readHalfjaren: Reader<number> = (cel, naam) =>
  typeof cel === 'number' && Number.isInteger(cel) && Math.abs(cel) <= MEESTE_HALFJAREN
    ? cel
    : refuse(INVOERFOUT.geen_halfjaren({ naam, cel, hoogstens: MEESTE_HALFJAREN }));
