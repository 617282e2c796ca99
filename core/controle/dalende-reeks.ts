import type { Bevinding } from './bevinding.ts';
import { buitenPeriode } from './peildatum.ts';
import { type Controlerij, zekerCijfer } from './rij.ts';
import type { Controletabel } from './controle-tabel.ts';

/**
 * Rule: within a periode gerealiseerd adds up, so a later stand is not lower than an earlier one, unless a fault in the
 * registration was corrected. The finding is at the later row. Source: TVS standen in the dossiers of 2022.
 */
export function dalendeReeksen({ reeksen }: Controletabel): readonly Bevinding[] {
  return [...reeksen.values()].flatMap((reeks) => [...reeks.values()].flatMap(dalingen));
}

function dalingen(rijen: readonly Controlerij[]): readonly Bevinding[] {
  const standen = rijen.flatMap((rij) => {
    const { peildatum } = rij;
    const gerealiseerd = zekerCijfer(rij, 'gerealiseerd');
    const telt = peildatum !== undefined && gerealiseerd !== undefined && buitenPeriode(rij) === undefined;
    return telt ? [{ rij: rij.rij, peildatum, gerealiseerd }] : [];
  });
  return standen.flatMap(({ rij, peildatum, gerealiseerd }, i): Bevinding[] => {
    const eerder = standen[i - 1];
    if (eerder === undefined || eerder.peildatum === peildatum || gerealiseerd >= eerder.gerealiseerd) return [];
    return [
      {
        soort: 'dalende_reeks',
        ernst: 'let op',
        rij,
        kolom: 'gerealiseerd',
        cel: gerealiseerd,
        berekend: eerder.gerealiseerd,
        eerder: eerder.peildatum,
        peildatum,
      },
    ];
  });
}
