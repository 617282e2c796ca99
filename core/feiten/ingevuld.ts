import { leesAantal, leesPeriode, leesStand, leesTrede, type Lezer } from '../invoer/lezers.ts';
import { type Feit, type Feitwaarde, type Soort, VELDEN } from './velden.ts';

const LEZERS: Readonly<Record<Soort, Lezer<unknown>>> = {
  periode: leesPeriode, aantal: leesAantal, stand: leesStand, verandering: leesStand, trede: leesTrede,
};

/** Reads a fact that is filled in, where a 0 can be nothing but a 0: a field of a form, or plain data. */
export function leesIngevuld<N extends Feit>(naam: N): Lezer<Feitwaarde<N>> {
  return LEZERS[VELDEN[naam].soort] as Lezer<Feitwaarde<N>>;
}
