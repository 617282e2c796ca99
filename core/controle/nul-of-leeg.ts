import type { Bekend } from './bekend.ts';
import type { Bevinding } from './bevinding.ts';
import type { Cijferkolom } from './kolommen.ts';
import { achterstandBegin, type Controlerij, ofNul, zekerCijfer } from './rij.ts';
import { type Controletabel, vorigeEindrij } from './controle-tabel.ts';

/** Columns that may rightly be blank: looked at where others in the periode are filled in, or where the cell holds a 0. */
const MAG_LEEG = [
  'totaalopgave',
  'achterstand_eind',
  'realisatie_taakstelling',
  'realisatie_totaalopgave',
] as const satisfies readonly Cijferkolom[];

/**
 * Rule: a spreadsheet does not keep a blank cell and a 0 apart, so a gerealiseerd or taakstelling of 0 or blank is always told,
 * and a blank result where the computation gives something else and others in the periode have one.
 * Source: the functions' contract for blanks.
 */
export function nullenOfLeeg(tabel: Controletabel, bekend: Bekend): readonly Bevinding[] {
  const { rijen } = tabel;
  const ingevuld = new Set(
    rijen.flatMap((rij) => MAG_LEEG.filter((kolom) => zekerCijfer(rij, kolom) !== undefined).map((kolom) => `${rij.periode} ${kolom}`)),
  );
  return rijen.flatMap((rij) => {
    const { rol, cijfers, nullen, periode } = rij;
    if (rol === 'totaal') return [];
    const uitkomsten = MAG_LEEG.filter(
      (kolom) => cijfers[kolom] === null && (ingevuld.has(`${periode} ${kolom}`) || nullen?.has(kolom)),
    ).flatMap((kolom) => {
      const waarden = verwacht(rij, kolom, bekend);
      return waarden.length === 0 || waarden.includes(0) ? [] : [nulOfLeeg(rij, kolom, waarden[0])];
    });
    const invoer = [
      ...(['taakstelling', 'gerealiseerd'] as const).filter((kolom) => cijfers[kolom] === null),
      ...(cijfers.achterstand_begin === null && !isBeginBevestigd(tabel, rij) ? (['achterstand_begin'] as const) : []),
    ];
    return [
      ...uitkomsten,
      ...invoer.map((kolom) =>
        nulOfLeeg(
          rij,
          kolom,
          verwacht(rij, kolom, bekend).find((waarde) => waarde > 0),
        ),
      ),
    ];
  });
}

/** Whether another figure says that the stand at the start is 0, or not: then another check tells; or there is no taakstelling to judge. */
function isBeginBevestigd(tabel: Controletabel, rij: Controlerij): boolean {
  const taakstelling = zekerCijfer(rij, 'taakstelling');
  return (
    taakstelling === undefined ||
    rij.periode === undefined ||
    zekerCijfer(rij, 'totaalopgave') !== undefined ||
    zekerCijfer(rij, 'achterstand_eind') !== undefined ||
    vorigeEindrij(tabel, rij) !== undefined
  );
}

function nulOfLeeg({ rij }: Controlerij, kolom: Cijferkolom, berekend: number | undefined): Bevinding {
  return {
    soort: 'nul_of_leeg',
    ernst: 'let op',
    rij,
    kolom,
    cel: 0,
    berekend,
    past_met: berekend === undefined ? [] : [[kolom, berekend]],
  };
}

/** What the cell would be by the others in its row; several where these allow of several readings, none where they do not tell. */
function verwacht(rij: Controlerij, kolom: Cijferkolom, bekend: Bekend): readonly number[] {
  const opgaven = bekend.opgaven(rij);
  const teller = zekerCijfer(rij, 'gerealiseerd');
  const herverdeling = ofNul(rij, 'herverdeling');
  switch (kolom) {
    case 'achterstand_begin':
      return [];
    case 'totaalopgave':
      return opgaven;
    case 'achterstand_eind':
      return verschillen(opgaven, teller);
    case 'realisatie_taakstelling':
      return delen(
        teller,
        bekend.lezingen(rij, 'taakstelling').map((taakstelling) => taakstelling + herverdeling),
      );
    case 'realisatie_totaalopgave':
      return delen(teller, opgaven);
    case 'gerealiseerd':
      return verschillen(opgaven, zekerCijfer(rij, 'achterstand_eind'));
    default:
      return verschillen(opgaven, achterstandBegin(rij)).map((taakstelling) => taakstelling - herverdeling);
  }
}

/** What is left of each; nothing where what is taken off is not known. */
function verschillen(opgaven: readonly number[], af: number | undefined): readonly number[] {
  return af === undefined ? [] : opgaven.map((opgave) => opgave - af);
}

/** A share is 0 where there is nothing to divide by: then a blank cell is right. Nothing where the numerator is not known. */
function delen(teller: number | undefined, noemers: readonly number[]): readonly number[] {
  if (teller === undefined) return [];
  return noemers.map((noemer) => (noemer > 0 ? Math.round((10_000 * teller) / noemer) / 10_000 : 0));
}
