import { type Datum, isoDatum } from '../datum.ts';
import { type Periode, peildatum } from '../periode.ts';
import type { Bevinding } from './bevinding.ts';
import type { Controlerij } from './rij.ts';
import type { Controletabel } from './controle-tabel.ts';

/** Whether a stand can be of that day: from the first day of its periode up to the correctiedatum. */
function ligtInPeriode(datum: Datum, periode: Periode): boolean {
  return datum >= peildatum(periode, 'begin') && datum <= peildatum(periode, 'correctie');
}

/**
 * Rule: a stand lies in its periode, at its peildatum, or until the correctiedatum, one month later.
 * Source: toezichtbrieven 2022-1 (late registrations are counted until 1 August).
 */
export function peildatums({ rijen }: Controletabel): readonly Bevinding[] {
  return rijen.flatMap((rij) => buitenPeriode(rij) ?? []);
}

/** What is wrong with the peildatum of a row; `undefined` where it lies in its periode, or one of both is not known. */
export function buitenPeriode({
  rij,
  periode,
  peildatum: datum,
  dagkolom = 'peildatum',
}: Pick<Controlerij, 'rij' | 'periode' | 'peildatum' | 'dagkolom'>): Bevinding | undefined {
  if (periode === undefined || datum === undefined || ligtInPeriode(datum, periode)) return undefined;
  return {
    soort: 'peildatum_buiten_periode',
    ernst: 'fout',
    rij,
    kolom: dagkolom,
    cel: isoDatum(datum),
    berekend: isoDatum(peildatum(periode, 'eind')),
    periode,
  };
}
