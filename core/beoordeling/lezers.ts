import {
  isGeen, leesAantal, leesAantalOfNul, leesPeriode, leesStand, leesStandOfNul, leesTaakstelling, leesTrede, type Lezer, misschienNietNul,
} from '../invoer/lezers.ts';
import type { Feiten } from './feiten.ts';
import type { Trede } from './trede.ts';

const leesVorigeTrede: Lezer<Trede | undefined> = (cel, naam) =>
  isGeen(cel) ? undefined : misschienNietNul(leesTrede)(cel, naam);

/**
 * How each fact is read from a cell. A blank cell and a 0 mean the same in every host:
 * for vorige_trede, gekoppeld and nagekomen_vorige 0 is unknown, and `"geen"` a real zero.
 */
export const FEITENLEZERS = {
  periode: leesPeriode,
  taakstelling: leesTaakstelling,
  achterstand_begin: leesStand,
  gerealiseerd: leesAantal,
  vorige_trede: leesVorigeTrede,
  nagekomen: leesAantalOfNul,
  gekoppeld: misschienNietNul(leesAantal),
  herverdeling: leesStandOfNul,
  nagekomen_vorige: misschienNietNul(leesAantal),
} satisfies { [K in keyof Feiten]-?: Lezer<Feiten[K]> };
