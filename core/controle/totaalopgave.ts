import { totaalopgave } from '../opgave.ts';
import type { Bekend } from './bekend.ts';
import type { Bevinding } from './bevinding.ts';
import { achterstandBegin, type Controlerij, ofNul, zekerCijfer } from './rij.ts';
import { isOpgeteld } from './controle-tabel.ts';
import type { Controletabel } from './controle-tabel.ts';

/**
 * Rule: totaalopgave = taakstelling + herverdeling + achterstand_begin; an achterstand_begin with a turned sign is recognised.
 * Source: toezichtbrieven 2022-1; the tables of the voortgangsrapportages.
 */
export function totaalopgaven(tabel: Controletabel, bekend: Bekend): readonly Bevinding[] {
  return tabel.rijen.flatMap((rij) => {
    const cel = zekerCijfer(rij, 'totaalopgave');
    const taakstelling = zekerCijfer(rij, 'taakstelling');
    const begin = achterstandBegin(rij);
    if (cel === undefined || taakstelling === undefined || begin === undefined || isOpgeteld(tabel, rij, 'totaalopgave')) return [];
    const herverdeling = ofNul(rij, 'herverdeling');
    const lezingen = [begin, bekend.herstel(rij, 'achterstand_begin') ?? begin];
    if (lezingen.some((stand) => totaalopgave(taakstelling, stand, herverdeling) === cel)) return [];
    return [verschil(rij, { cel, taakstelling, herverdeling, achterstand_begin: begin })];
  });
}

interface Som {
  readonly cel: number;
  readonly taakstelling: number;
  readonly herverdeling: number;
  readonly achterstand_begin: number;
}

function verschil({ rij }: Controlerij, { cel, taakstelling, herverdeling, achterstand_begin }: Som): Bevinding {
  const berekend = totaalopgave(taakstelling, achterstand_begin, herverdeling);
  const meer = cel - berekend;
  if (meer === -2 * achterstand_begin) {
    return {
      soort: 'teken',
      ernst: 'fout',
      rij,
      kolom: 'achterstand_begin',
      cel: achterstand_begin,
      berekend: -achterstand_begin,
      past_met: [['achterstand_begin', -achterstand_begin]],
    };
  }
  return {
    soort: 'totaalopgave',
    ernst: 'fout',
    rij,
    kolom: 'totaalopgave',
    cel,
    berekend,
    taakstelling,
    herverdeling,
    achterstand_begin,
    zonder_herverdeling: meer === -herverdeling,
    past_met: [
      ['totaalopgave', berekend],
      ['taakstelling', taakstelling + meer],
      ['achterstand_begin', achterstand_begin + meer],
      ['herverdeling', herverdeling + meer],
    ],
  };
}
