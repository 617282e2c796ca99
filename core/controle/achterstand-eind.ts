import { achterstand } from '../opgave.ts';
import type { Bekend } from './bekend.ts';
import type { Bevinding } from './bevinding.ts';
import { pastBijPercentages } from './percentages.ts';
import { achterstandBegin, type Controlerij, ofNul, zekerCijfer } from './rij.ts';
import { isOpgeteld } from './controle-tabel.ts';
import type { Controletabel } from './controle-tabel.ts';

/**
 * Rule: achterstand_eind = totaalopgave − gerealiseerd, the registered stand. A published one may differ through late
 * administration and corrections, so a difference is `let op`, with both figures. Recognised as a fault are: a turned sign;
 * nagekomen already taken off the stand, or already counted in gerealiseerd; and a gerealiseerd that neither this stand nor
 * the percentages follow from, where they agree on another.
 * Source: toezichtbrieven 2022-1; the note under the tables of the voortgangsrapportages.
 */
export function achterstandenEind(tabel: Controletabel, bekend: Bekend): readonly Bevinding[] {
  return tabel.rijen.flatMap((rij) => {
    const cel = zekerCijfer(rij, 'achterstand_eind');
    const gerealiseerd = zekerCijfer(rij, 'gerealiseerd');
    const opgaven = bekend.opgaven(rij);
    const [opgave] = opgaven;
    if (cel === undefined || gerealiseerd === undefined || opgave === undefined || isOpgeteld(tabel, rij, 'achterstand_eind')) return [];
    if (opgaven.some((mogelijk) => achterstand(mogelijk, gerealiseerd) === cel)) return [];
    return [verschil(rij, { cel, gerealiseerd, opgave }, bekend)];
  });
}

interface Eindstand {
  readonly cel: number;
  readonly gerealiseerd: number;
  readonly opgave: number;
}

/** What is wrong where a stand is not the one computed. */
function verschil(rij: Controlerij, { cel, gerealiseerd, opgave }: Eindstand, bekend: Bekend): Bevinding {
  const berekend = achterstand(opgave, gerealiseerd);
  const nagekomen = ofNul(rij, 'nagekomen');
  const ander = opgave - cel;
  const bijEind = { rij: rij.rij, kolom: 'achterstand_eind', cel, berekend, past_met: [['achterstand_eind', berekend]] } as const;
  const bijGerealiseerd = {
    rij: rij.rij,
    kolom: 'gerealiseerd',
    cel: gerealiseerd,
    berekend: ander,
    past_met: [['gerealiseerd', ander]],
  } as const;
  if (cel === berekend - nagekomen) return { ...bijEind, soort: 'dubbele_correctie', ernst: 'fout', nagekomen };
  if (cel === berekend + nagekomen) return { ...bijGerealiseerd, soort: 'dubbele_correctie', ernst: 'fout', nagekomen };
  if (cel === -berekend) return { ...bijEind, soort: 'teken', ernst: 'fout' };
  const begin = achterstandBegin(rij) ?? 0;
  if (zekerCijfer(rij, 'totaalopgave') === undefined && cel === berekend - 2 * begin) {
    return {
      soort: 'teken',
      ernst: 'fout',
      rij: rij.rij,
      kolom: 'achterstand_begin',
      cel: begin,
      berekend: -begin,
      past_met: [['achterstand_begin', -begin]],
    };
  }
  if (ander >= 0 && pastBijPercentages(rij, { gerealiseerd, ander }, bekend))
    return { ...bijGerealiseerd, soort: 'gerealiseerd', ernst: 'fout', achterstand_eind: cel };
  const koppelingstekort = Math.max(0, opgave - (zekerCijfer(rij, 'gekoppeld') ?? opgave));
  return {
    ...bijEind,
    soort: 'achterstand_eind',
    ernst: 'let op',
    totaalopgave: opgave,
    gerealiseerd,
    koppelingstekort: berekend - cel === koppelingstekort ? koppelingstekort : 0,
    past_met: [
      ['achterstand_eind', berekend],
      ['gerealiseerd', ander],
    ],
  };
}
