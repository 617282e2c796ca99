import { feitcel, type Feiten, FEITKOLOMMEN, type Veldwaarde } from '../feiten/index.ts';
import { rijsleutel } from '../gemeente/index.ts';
import { group } from '../group.ts';
import { comparePeriode, type Periode, shiftPeriode } from '../periode.ts';
import type { SavedVaststelling } from './vaststellen-blad.ts';

/** The columns of the table with which a next periode begins. */
export const BEGINKOLOMMEN = ['gemeente', ...FEITKOLOMMEN] as const;

/** Of each municipality in each periode the vaststelling that holds: the latest, whatever the order of the rows. */
export function geldende(vaststellingen: readonly SavedVaststelling[]): readonly SavedVaststelling[] {
  const groepen = group(vaststellingen, (een) => rijsleutel(een.gemeente, een.feiten.periode));
  return [...groepen.values()].map((groep) => groep.reduce((laatste, een) => (isLater(een, laatste) ? een : laatste)));
}

/** By the day of the decision, then by the order in which they were recorded; only rows of the first version lack that. */
function isLater(een: SavedVaststelling, ander: SavedVaststelling): boolean {
  return (een.vastgesteld_op - ander.vastgesteld_op || (een.volgnummer ?? 0) - (ander.volgnummer ?? 0) || een.rij - ander.rij) > 0;
}

/** The vaststelling of a municipality in a periode that holds; `undefined` where there is none. */
export function geldendeVan(
  vaststellingen: readonly SavedVaststelling[],
  gemeente: string,
  periode: Periode,
): SavedVaststelling | undefined {
  const key = rijsleutel(gemeente, periode);
  return geldende(vaststellingen.filter((een) => rijsleutel(een.gemeente, een.feiten.periode) === key))[0];
}

/** The last periode of which something was decided. */
export function laatsteVastgesteldePeriode(vaststellingen: readonly SavedVaststelling[]): Periode | undefined {
  return vaststellingen
    .map(({ feiten }) => feiten.periode)
    .sort(comparePeriode)
    .at(-1);
}

/**
 * The table with which the periode after a decided one begins: the registered stand as achterstand_begin, the decided trede
 * as vorige_trede, and the persons who were nagekomen. Taakstelling, gerealiseerd and the rest are still to be filled in. A
 * nagekomen of 0 is left blank: 0 or unknown cannot be told apart.
 */
export function volgendePeriode(vaststellingen: readonly SavedVaststelling[], periode: Periode): (string | number | null)[][] {
  const van = geldende(vaststellingen).filter(({ feiten }) => feiten.periode === periode);
  const rijen = van.map(({ gemeente, feiten, achterstand_eind, trede }) => {
    const begin: Partial<Feiten> = {
      periode: shiftPeriode(periode, 1),
      achterstand_begin: achterstand_eind,
      vorige_trede: trede,
      nagekomen_vorige: feiten.nagekomen || undefined,
    };
    return [gemeente, ...FEITKOLOMMEN.map((naam) => beginVan(begin[naam]))];
  });
  return [[...BEGINKOLOMMEN], ...rijen];
}

function beginVan(waarde: Veldwaarde | undefined): string | number | null {
  return waarde === undefined ? null : feitcel(waarde);
}
