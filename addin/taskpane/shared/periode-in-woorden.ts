import { datumInWoorden } from '../../../core/datum.ts';
import { peildatum, type Periode } from '../../../core/periode.ts';

/** A half-year and its peildatum: `'2022-2 · peildatum 1 januari 2023'`. */
export function periodeInWoorden(periode: Periode): string {
  return `${periode} · peildatum ${datumInWoorden(peildatum(periode, 'eind'))}`;
}
