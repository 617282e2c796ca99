import type { Datum } from '../datum.ts';
import { rijsleutel } from '../gemeente/index.ts';
import { Invoerfout, misschienNietNul, ofFout, readDatum } from '../invoer/index.ts';
import type { Kader } from '../kader/index.ts';
import { peildatum, type Periode } from '../periode.ts';
import type { Invoerrij } from '../rijen.ts';
import { BEOORDELINGSFOUT } from './beoordeling-messages.ts';
import { readCel, type Tabel } from '../tabel.ts';

/**
 * What the figures of a day are of their periode.
 * - `tussenstand`: before the peildatum, and so no judgement
 * - `nakomend`: from the peildatum on; late registrations still come
 * - `eindstand`: from the correctiedatum on
 */
export type SoortStand = 'tussenstand' | 'nakomend' | 'eindstand';

/** The day until which late registrations count: that of the framework, or else one month after the peildatum. */
export function correctiedatumVan(periode: Periode, kader?: Kader): Datum {
  return kader?.correctiedatum(periode) ?? peildatum(periode, 'correctie');
}

/** A row of a table, with its number and municipality. */
type Standrij = Pick<Invoerrij, 'cellen' | 'nummer' | 'gemeente'>;

/** What figures of a day are, by the correctiedatum of a framework where one is given. `soortStand('2022-2', 22 November 2022)` → `'tussenstand'` */
export function soortStand(periode: Periode, datum: Datum, kader?: Kader): SoortStand {
  if (datum < peildatum(periode, 'eind')) return 'tussenstand';
  return datum < correctiedatumVan(periode, kader) ? 'nakomend' : 'eindstand';
}

/**
 * The day of the figures of a row; `undefined` where the table does not say it. Throws an `Invoerfout` where it is no day, or one
 * before the periode began.
 */
export function readDag(rij: Invoerrij, periode: Periode): Datum | undefined {
  const datum = rij.read('datum', misschienNietNul(readDatum));
  const van = peildatum(periode, 'begin');
  if (datum !== undefined && datum < van) throw BEOORDELINGSFOUT.datum_voor_periode({ naam: rij.plaats('datum'), datum, periode });
  return datum;
}

/** The day of the figures of a row; `undefined` where the table does not say it, or it cannot be read. */
export function dagVanRij(tabel: Tabel, { cellen, nummer }: Pick<Standrij, 'cellen' | 'nummer'>): Datum | undefined {
  const datum = ofFout(() => readCel(tabel, cellen, 'datum', misschienNietNul(readDatum), nummer));
  return datum instanceof Invoerfout ? undefined : datum;
}

/** The day of the figures of a row where they are a tussenstand, and so no judgement; `undefined` where they are none. */
export function dagVanTussenstand(tabel: Tabel, rij: Pick<Standrij, 'cellen' | 'nummer'>, periode: Periode): Datum | undefined {
  const dag = dagVanRij(tabel, rij);
  return dag !== undefined && soortStand(periode, dag) === 'tussenstand' ? dag : undefined;
}

/**
 * The rows that a later stand of the same municipality and periode follows: its history. A row without datum is no earlier stand,
 * nor is one without `periode`.
 */
export function earlierStanden<R extends Standrij>(
  tabel: Tabel,
  rijen: readonly R[],
  periodeVan: (rij: R) => Periode | undefined,
): ReadonlySet<R> {
  const latest = new Map<string, Datum>();
  const standen = rijen.flatMap((rij) => {
    const periode = periodeVan(rij);
    const dag = periode === undefined || rij.gemeente === '' ? undefined : dagVanRij(tabel, rij);
    if (periode === undefined || dag === undefined) return [];
    const key = rijsleutel(rij.gemeente, periode);
    latest.set(key, Math.max(dag, latest.get(key) ?? dag));
    return [{ rij, key, dag }];
  });
  return new Set(standen.flatMap(({ rij, key, dag }) => (dag < (latest.get(key) ?? dag) ? [rij] : [])));
}
