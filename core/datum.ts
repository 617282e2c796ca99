/**
 * A day as a spreadsheet counts it: the serial number of the 1900 date system.
 * 44562 is 1 January 2022. A whole number stands for the start of that day.
 */
export type Datum = number;

const MS_PER_DAG = 86_400_000;
const SERIAL_VAN_1970 = 25_569;
/** 1 January 1901: before it the 1900 system counts a leap day that never was. */
const EERSTE = 367;
/** 31 December 9999, the last day a spreadsheet knows. */
const LAATSTE = 2_958_465;

const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** The serial number of a calendar day; `maand` counts from 1. `datumOf(2022, 1, 1)` → 44562. */
export function datumOf(jaar: number, maand: number, dag: number): Datum {
  return Date.UTC(jaar, maand - 1, dag) / MS_PER_DAG + SERIAL_VAN_1970;
}

/** Year, month (1-12) and day of a serial number. `splitDatum(44562)` → `{jaar: 2022, maand: 1, dag: 1}`. */
export function splitDatum(datum: Datum): { jaar: number; maand: number; dag: number } {
  const dag = new Date((datum - SERIAL_VAN_1970) * MS_PER_DAG);
  return { jaar: dag.getUTCFullYear(), maand: dag.getUTCMonth() + 1, dag: dag.getUTCDate() };
}

/** The day written as `2022-07-01`; `undefined` for any other text and for days that do not exist. */
export function parseDatum(tekst: string): Datum | undefined {
  const schoon = tekst.trim();
  const datum = datumOf(Number(schoon.slice(0, 4)), Number(schoon.slice(5, 7)), Number(schoon.slice(8)));
  // Written again it must be the same text, so that no other form and no 30 February passes.
  return isDatum(datum) && isoDatum(datum) === schoon ? datum : undefined;
}

/** Whether a number is a day this project can compute with: 1 January 1901 up to 31 December 9999. */
export function isDatum(getal: number): boolean {
  return Number.isInteger(getal) && getal >= EERSTE && getal <= LAATSTE;
}

/** `isoDatum(44562)` → `'2022-01-01'`. */
export function isoDatum(datum: Datum): string {
  return new Date((datum - SERIAL_VAN_1970) * MS_PER_DAG).toISOString().slice(0, 10);
}

/** `datumInWoorden(44562)` → `'1 januari 2022'`. */
export function datumInWoorden(datum: Datum): string {
  const { jaar, maand, dag } = splitDatum(datum);
  return `${dag} ${MAANDEN[maand - 1]} ${jaar}`;
}
