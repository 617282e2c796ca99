import { splitDatum, isDatum } from '../../../core/datum.ts';
import { Invoerfout, ofFout } from '../../../core/invoer/index.ts';
import { parsePeriode, type Periode } from '../../../core/periode.ts';
import { findKoprij, readTabel } from '../../../core/tabel.ts';
import { kortekop } from '../../../core/tabel-messages.ts';
import { adresVan, vakVan } from '../../host/adres.ts';
import type { Bereik, Celwaarde, Celgebied } from '../../host/werkmap.ts';

/** A column of which cells hold the day that a spreadsheet made of a typed periode, and what they should hold. */
export interface Periodeherstel {
  readonly kop: string;
  /** How many cells change. */
  readonly aantal: number;
  readonly bereik: Bereik;
  readonly was: readonly (readonly Celwaarde[])[];
  readonly wordt: readonly (readonly Celwaarde[])[];
}

/** An earlier day is no periode that somebody typed. */
const EERSTE_JAAR = 2000;

/** What is to be repaired in the column periode of the table in a region; `undefined` where there is nothing. */
export function periodeherstel({ blad, adres, cellen }: Celgebied): Periodeherstel | undefined {
  const koprij = findKoprij(cellen);
  const tabel = koprij === undefined ? undefined : ofFout(() => readTabel(cellen.slice(koprij), ['periode']));
  const kolom = tabel === undefined || tabel instanceof Invoerfout ? undefined : tabel.kolommen.get('periode');
  if (koprij === undefined || kolom === undefined) return undefined;
  const was = cellen.slice(koprij + 1).map((rij) => [rij[kolom] ?? null]);
  const wordt = was.map(([cel = null]) => [getypt(cel) ?? cel]);
  const aantal = wordt.filter(([cel], i) => cel !== was[i]?.[0]).length;
  if (aantal === 0) return undefined;
  const { left, top, bottom } = vakVan(adres);
  const bereik = { blad, adres: adresVan({ left: left + kolom, right: left + kolom, top: top + koprij + 1, bottom }) };
  return { kop: kortekop(String(cellen[koprij]?.[kolom] ?? '')), aantal, bereik, was, wordt };
}

/** The periode that was typed: 1 January is what becomes of the first half-year, 1 February of the second. */
function getypt(cel: Celwaarde): Periode | undefined {
  if (typeof cel !== 'number' || !isDatum(cel)) return undefined;
  const { jaar, maand, dag } = splitDatum(cel);
  return dag === 1 && maand <= 2 && jaar >= EERSTE_JAAR ? parsePeriode(`${jaar}-${maand}`) : undefined;
}
