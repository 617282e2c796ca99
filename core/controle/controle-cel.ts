import { isTrede } from '../trede.ts';
import type { BeoordelingOp } from '../bronnen/index.ts';
import { type Datum, splitDatum } from '../datum.ts';
import { parseGetypt, parseGetyptAantal } from '../getaltekst.ts';
import { alsDatum, isGeen, isLeegOfNul, MEESTE_PERSONEN } from '../invoer/index.ts';
import { parsePeriode, type Periode, periodeOf } from '../periode.ts';
import type { Bevinding } from './bevinding.ts';
import type { Aard } from './kolommen.ts';

type ZonderPlaats<B> = B extends Bevinding ? Omit<B, 'rij' | 'kolom' | 'cel'> : never;

/** What is wrong with a cell: a finding without its place. */
export type Gebrek = ZonderPlaats<Bevinding>;

/** What a cell holds, and what is wrong with it; with neither it is blank. */
export interface Gelezen<W> {
  readonly waarde?: W;
  readonly gebrek?: Gebrek;
}

/** A cell with something in it that cannot be read. */
export const ONGELDIG: Gelezen<never> = { gebrek: { soort: 'ongeldige_waarde', ernst: 'fout' } };

/** What people write around a figure, by what it is. */
const EROMHEEN: Readonly<Partial<Record<Aard, RegExp>>> = { trede: /^\s*trede/i, deel: /%\s*$/ };

/**
 * Reads a cell of figures. `null` is 0 or blank; "geen" is a real zero, but for a trede and a share it is blank.
 * Rule: counts are whole persons, 0 or more; standen whole persons; a trede 1 to 6; never text.
 * Source: the functions' contract for input.
 */
export function readCijfer(cel: unknown, aard: Aard): Gelezen<number | null> {
  if (isLeegOfNul(cel)) return { waarde: null };
  if (isGeen(cel)) return { waarde: aard === 'trede' || aard === 'deel' ? null : 0 };
  if (typeof cel === 'string') return { gebrek: { soort: 'tekst_als_getal', ernst: 'fout', berekend: getalIn(cel, aard) } };
  if (typeof cel !== 'number' || !(Math.abs(cel) <= MEESTE_PERSONEN) || (aard === 'trede' && !isTrede(cel))) return ONGELDIG;
  if (aard !== 'deel' && !Number.isInteger(cel)) return { gebrek: { soort: 'geen_geheel_getal', ernst: 'fout' } };
  return aard === 'aantal' && cel < 0 ? { gebrek: { soort: 'negatief_aantal', ernst: 'fout' } } : { waarde: cel };
}

/** Reads a count of municipalities, which may stand in any column. */
export function readTelling(cel: unknown): Gelezen<number | null> {
  const gelezen = readCijfer(cel, 'aantal');
  return gelezen.gebrek === undefined ? gelezen : { gebrek: { ...gelezen.gebrek, telt_gemeenten: true } };
}

/** The figure that a text means; a percentage in percents. `getalIn('trede 2', 'trede')` → 2; nothing where it does not fit the column. */
function getalIn(tekst: string, aard: Aard): number | undefined {
  const eromheen = EROMHEEN[aard];
  const parse = aard === 'deel' ? parseGetypt : parseGetyptAantal;
  const getal = parse(eromheen === undefined ? tekst : tekst.replace(eromheen, ''));
  return readCijfer(getal, aard).gebrek === undefined ? getal : undefined;
}

/** The first year in which a number as periode is taken for a typed periode that became a date. */
const EERSTE_JAAR = 2000;

/**
 * Reads a periode. Rule: it is text such as 2022-1; a typed one that became 1 January or 1 February is reported, and still known.
 * Source: the functions' contract for input.
 */
export function readPeriodecel(cel: unknown): Gelezen<Periode> {
  if (isLeegOfNul(cel)) return {};
  const periode = typeof cel === 'string' ? parsePeriode(cel) : undefined;
  if (periode !== undefined) return { waarde: periode };
  if (typeof cel !== 'number') return ONGELDIG;
  const datum = Math.floor(cel);
  const { jaar, maand, dag } = splitDatum(datum);
  const getypt = dag === 1 && maand <= 2;
  const bedoeld = jaar < EERSTE_JAAR ? undefined : parsePeriode(getypt ? `${jaar}-${maand}` : periodeOf(datum));
  if (bedoeld === undefined) return ONGELDIG;
  return { gebrek: { soort: 'periode_als_datum', ernst: 'fout', berekend: bedoeld }, ...(getypt ? { waarde: bedoeld } : {}) };
}

/** Reads a peildatum: a serial number or text such as 2022-07-01. */
export function readPeildatum(cel: unknown): Gelezen<Datum> {
  if (isLeegOfNul(cel)) return {};
  const waarde = alsDatum(cel);
  return waarde === undefined ? ONGELDIG : { waarde };
}

/** Reads what a municipality was judged on. */
export function readBeoordelingOp(cel: unknown): Gelezen<BeoordelingOp> {
  if (isLeegOfNul(cel)) return {};
  const woord = typeof cel === 'string' ? cel.trim().toLowerCase() : undefined;
  return woord === 'totaalopgave' || woord === 'koppelingstekort' ? { waarde: woord } : ONGELDIG;
}
