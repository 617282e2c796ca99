import { achterstand } from '../opgave.ts';
import type { Bekend } from './bekend.ts';
import type { Bevinding } from './bevinding.ts';
import type { Cijferkolom } from './kolommen.ts';
import { achterstandBegin, type Controlerij, ofNul, zeker } from './rij.ts';
import type { Controletabel } from './tabel.ts';

/** Columns that may rightly be blank: looked at only where others in the periode are filled in. */
const MAG_LEEG = ['totaalopgave', 'achterstand_eind', 'realisatie_taakstelling', 'realisatie_totaalopgave'] as const satisfies readonly Cijferkolom[];

/**
 * Rule: a spreadsheet does not keep a blank cell and a 0 apart, so a gerealiseerd or taakstelling of 0 or blank is always told,
 * and a blank result where the computation gives something else and other rows of the periode have one.
 * Source: the functions' contract for blanks.
 */
export function nullenOfLeeg({ rijen }: Controletabel, bekend: Bekend): readonly Bevinding[] {
  const gemeenten = rijen.filter(({ rol }) => rol === 'gemeente');
  const ingevuld = new Set(gemeenten.flatMap((rij) => MAG_LEEG.filter((kolom) => zeker(rij, kolom) !== undefined).map((kolom) => `${rij.periode} ${kolom}`)));
  return gemeenten.flatMap((rij) => {
    const { cijfers } = rij;
    const leeg: Cijferkolom[] = MAG_LEEG.filter((kolom) => cijfers[kolom] === null && ingevuld.has(`${rij.periode} ${kolom}`) && isNietNul(verwacht(rij, kolom, bekend)));
    if (cijfers.gerealiseerd === null) leeg.push('gerealiseerd');
    if (cijfers.taakstelling === null) leeg.push('taakstelling');
    return leeg.map((kolom) => nulOfLeeg(rij, kolom, verwacht(rij, kolom, bekend)));
  });
}

function isNietNul(waarde: number | undefined): boolean {
  return waarde !== undefined && waarde !== 0;
}

function nulOfLeeg({ rij }: Controlerij, kolom: Cijferkolom, berekend: number | undefined): Bevinding {
  const past_met = berekend === undefined ? [] : [[kolom, berekend] as const];
  return { soort: 'nul_of_leeg', ernst: 'let op', rij, kolom, gevonden: 0, berekend: berekend === 0 ? undefined : berekend, past_met };
}

/** What the cell would be by the others in its row. */
function verwacht(rij: Controlerij, kolom: Cijferkolom, bekend: Bekend): number | undefined {
  const [opgave] = bekend.opgaven(rij);
  const gerealiseerd = zeker(rij, 'gerealiseerd');
  const taakstelling = zeker(rij, 'taakstelling');
  switch (kolom) {
    case 'totaalopgave':
      return opgave;
    case 'achterstand_eind':
      return opgave === undefined || gerealiseerd === undefined ? undefined : achterstand(opgave, gerealiseerd);
    case 'realisatie_taakstelling':
      return deel(gerealiseerd, taakstelling === undefined ? undefined : taakstelling + ofNul(rij, 'herverdeling'));
    case 'realisatie_totaalopgave':
      return deel(gerealiseerd, opgave);
    case 'gerealiseerd':
      return alsAantal(opgave === undefined ? undefined : verminderd(opgave, zeker(rij, 'achterstand_eind')));
    case 'taakstelling':
      return alsAantal(verminderd(verminderd(zeker(rij, 'totaalopgave'), achterstandBegin(rij)), ofNul(rij, 'herverdeling')));
    default:
      return undefined;
  }
}

function deel(teller: number | undefined, noemer: number | undefined): number | undefined {
  return teller === undefined || noemer === undefined || noemer <= 0 ? undefined : Math.round((10_000 * teller) / noemer) / 10_000;
}

function verminderd(waarde: number | undefined, met: number | undefined): number | undefined {
  return waarde === undefined || met === undefined ? undefined : waarde - met;
}

/** A count that can be, so not below 0. */
function alsAantal(waarde: number | undefined): number | undefined {
  return waarde !== undefined && waarde >= 0 ? waarde : undefined;
}
