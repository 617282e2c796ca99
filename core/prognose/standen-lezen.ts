import { type Invoerfout, misschienNietNul, readAantal, readDatum, readPeriode, readTaakstelling, readTekst } from '../invoer/index.ts';
import { readRijen, rijenVan, type Invoerrij } from '../rijen.ts';
import type { Kolomnaam } from '../kolomnaam.ts';
import { readTabel } from '../tabel.ts';
import { PROGNOSEFOUT } from './prognose-messages.ts';
import type { Dagstand } from './standen.ts';

/** The standen in a table, and what could not be read. */
export interface GelezenStanden {
  readonly standen: readonly Dagstand[];
  readonly onleesbaar: readonly Invoerfout[];
}

/**
 * Reads a table of standen to learn from: gemeente, periode, datum (of the figure), gerealiseerd, and if they are there
 * bekend_op (when it was known; the datum itself where blank) and taakstelling. Totals and rows without periode are passed over.
 * Throws an `Invoerfout` where the headers are wrong.
 */
export function readStanden(cellen: readonly (readonly unknown[])[]): GelezenStanden {
  const tabel = readTabel(cellen, STANDKOLOMMEN);
  const { gelezen, onleesbaar } = readRijen(rijenVan(tabel), (rij) => (rij.isZonderPeriode ? undefined : readDagstand(rij)));
  return { standen: gelezen, onleesbaar: onleesbaar.map(({ fout }) => fout) };
}

/** The columns without which there is no stand. */
export const STANDKOLOMMEN = ['gemeente', 'periode', 'datum', 'gerealiseerd'] as const satisfies readonly Kolomnaam[];

/** The stand in a row. Throws an `Invoerfout` that names row and column. */
export function readDagstand(rij: Invoerrij): Dagstand {
  const datum = rij.read('datum', readDatum);
  const bekend_op = rij.read('bekend_op', misschienNietNul(readDatum)) ?? datum;
  if (bekend_op < datum) throw PROGNOSEFOUT.bekend_voor_datum({ naam: rij.plaats('bekend_op') });
  const taakstelling = rij.read('taakstelling', misschienNietNul(readTaakstelling));
  return {
    gemeente: rij.read('gemeente', readTekst),
    periode: rij.read('periode', readPeriode),
    datum,
    bekend_op,
    gerealiseerd: rij.read('gerealiseerd', readAantal),
    ...(taakstelling !== undefined && { taakstelling }),
  };
}
