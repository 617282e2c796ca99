import { achterstand } from '../opgave.ts';
import type { Periode } from '../periode.ts';
import type { Bekend } from './bekend.ts';
import type { Bevinding } from './bevinding.ts';
import { pasIngegaan } from './herindeling.ts';
import { achterstandBegin, type Controlerij, ofNul, zekerCijfer } from './rij.ts';
import { isOpgeteld } from './controle-tabel.ts';
import { type Controletabel, vorigeEindrij } from './controle-tabel.ts';

/**
 * The largest difference between a computed and a published stand in the reports is 43 persons on a totaalopgave of 1501,
 * 2.9% (province, 2023-1). Up to this share of the totaalopgave, and one person, late administration can explain a difference.
 */
const MARGE = 0.03;

/** How the periode before ended: the registered stand, what else it may be, and the stand it was judged on. */
interface Einde {
  readonly periode: Periode;
  /** The registered stand, as given or else computed. */
  readonly stand: number;
  /** The stand as given, and as computed: another check tells where these differ. */
  readonly standen: readonly number[];
  readonly nagekomen: number;
  readonly koppelingstekort: number;
  readonly marge: number;
}

/**
 * Rule: achterstand_begin is the achterstand_eind of the periode before: the registered stand, never the one judged on.
 * After a merger it is of a larger area than that stand, so it is not compared.
 * Official series do not close, since registration is late, so a difference is `let op`, and the sentence says whether it is small;
 * the stand judged on and a turned sign are recognised.
 * Source: toezichtbrieven 2022-1; the note on late administration under the tables of the voortgangsrapportages.
 */
export function overdracht(tabel: Controletabel, bekend: Bekend): readonly Bevinding[] {
  return [...tabel.reeksen.values()].flatMap((reeks) =>
    [...reeks.values()].flatMap((rijen) => {
      const gezien = new Set<number>();
      return rijen.flatMap((rij) => {
        const begin = achterstandBegin(rij);
        if (begin === undefined || gezien.has(begin) || isOpgeteld(tabel, rij, 'achterstand_begin')) return [];
        if (pasIngegaan(tabel, rij).length > 0) return [];
        gezien.add(begin);
        const einde = eindeVan(vorigeEindrij(tabel, rij), bekend);
        return einde === undefined || einde.standen.includes(begin) ? [] : [verschil(rij, begin, einde)];
      });
    }),
  );
}

function eindeVan(vorige: Controlerij | undefined, bekend: Bekend): Einde | undefined {
  if (vorige?.periode === undefined) return undefined;
  const gerealiseerd = zekerCijfer(vorige, 'gerealiseerd');
  const opgaven = bekend.opgaven(vorige);
  const gegeven = zekerCijfer(vorige, 'achterstand_eind');
  const berekend = gerealiseerd === undefined ? [] : opgaven.map((opgave) => achterstand(opgave, gerealiseerd));
  const standen = gegeven === undefined ? berekend : [gegeven, ...berekend];
  const [stand] = standen;
  if (stand === undefined) return undefined;
  const opgave = opgaven[0] ?? 0;
  const gekoppeld = zekerCijfer(vorige, 'gekoppeld') ?? opgave;
  return {
    periode: vorige.periode,
    stand,
    standen,
    nagekomen: ofNul(vorige, 'nagekomen'),
    koppelingstekort: Math.max(0, opgave - gekoppeld),
    marge: Math.max(1, Math.floor(MARGE * Math.abs(opgave))),
  };
}

function verschil(rij: Controlerij, begin: number, { periode: vorige, stand, nagekomen, koppelingstekort, marge }: Einde): Bevinding {
  const plaats = {
    rij: rij.rij,
    kolom: 'achterstand_begin',
    cel: begin,
    berekend: stand,
    past_met: [['achterstand_begin', stand]],
  } as const;
  if (rij.cijfers.achterstand_begin === null) return { ...plaats, soort: 'nul_of_leeg', ernst: 'let op', vorige };
  if (begin === -stand) return { ...plaats, soort: 'teken', ernst: 'fout' };
  const eraf = [
    [nagekomen, 0],
    [0, koppelingstekort],
    [nagekomen, koppelingstekort],
  ].find(([na = 0, tekort = 0]) => begin === stand - na - tekort);
  if (eraf !== undefined) {
    const [na = 0, tekort = 0] = eraf;
    if (na > 0 && zekerCijfer(rij, 'nagekomen_vorige') === na)
      return { ...plaats, soort: 'dubbele_correctie', ernst: 'fout', nagekomen: na };
    return { ...plaats, soort: 'beoordeelde_stand_overgedragen', ernst: 'let op', vorige, nagekomen: na, koppelingstekort: tekort };
  }
  return { ...plaats, soort: 'overdracht', ernst: 'let op', vorige, marge };
}
