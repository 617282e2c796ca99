import { metStandaard, readDatum, readHalfjaren, readKeuze, readPeriode } from '../../core/invoer/index.ts';
import { parsePeriode, peildatum, type Periode, periodeOf, shiftPeriode, type SoortDatum } from '../../core/periode.ts';
import { celwijs, parameter } from './celwijs.ts';
import { FUNCTIEFOUT } from './functions-messages.ts';

const readSoort = metStandaard(readKeuze<SoortDatum>(['eind', 'begin', 'koppeling', 'correctie']), 'eind');

const periodeVanDatum = celwijs({ parameters: [parameter('datum', readDatum)], leeg_als_een_van: ['datum'], bereken: periodeOf });

/**
 * De taakstellingsperiode waarin een datum ligt, als tekst zoals 2022-2. De peildatum 1 juli ligt in de tweede periode van het jaar.
 * @customfunction PERIODE PERIODE
 * @param datum Datum, of tekst zoals "2022-07-01".
 * @returns De periode als tekst.
 */
export function PERIODE(datum: any[][]): any[][] {
  return periodeVanDatum([datum]);
}

const datumVanPeriode = celwijs({
  parameters: [parameter('periode', readPeriode), parameter('soort', readSoort)],
  leeg_als_een_van: ['periode'],
  bereken: peildatum,
});

/**
 * Een datum van een taakstellingsperiode: het begin, het eind (de peildatum), de koppelpeildatum of de correctiedatum.
 * @customfunction PEILDATUM PEILDATUM
 * @param [soort] "eind" (standaard), "begin", "koppeling" of "correctie".
 * @returns De datum als getal; geef de cel een datumopmaak.
 */
export function PEILDATUM(periode: any[][], soort?: any[][]): any[][] {
  return datumVanPeriode([periode, soort]);
}

const verschovenPeriode = celwijs({
  parameters: [parameter('periode', readPeriode), parameter('aantal', readHalfjaren)],
  leeg_als_een_van: ['periode'],
  bereken: verschoven,
});

/**
 * De taakstellingsperiode die een aantal halfjaren verder (of terug, bij een negatief aantal) ligt.
 * @customfunction PERIODE_VERSCHUIF PERIODE.VERSCHUIF
 * @param aantal Aantal halfjaren; negatief is terug.
 * @returns De periode als tekst.
 */
export function PERIODE_VERSCHUIF(periode: any[][], aantal: any[][]): any[][] {
  return verschovenPeriode([periode, aantal]);
}

function verschoven(periode: Periode, aantal: number): Periode {
  const verder = shiftPeriode(periode, aantal);
  if (parsePeriode(verder) !== undefined) return verder;
  throw FUNCTIEFOUT.buiten_jaren({ aantal, periode });
}
