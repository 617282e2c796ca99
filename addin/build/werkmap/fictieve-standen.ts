import { PROVINCIE } from '../../../core/bronnen/index.ts';
import { type Datum, datumOf } from '../../../core/datum.ts';
import { findGemeente, inwonersVan } from '../../../core/gemeente/index.ts';
import { type Periode, shiftPeriode } from '../../../core/periode.ts';
import { verdeel } from '../../../core/verdelen.ts';
import { fictieveRijen, uitRapport, VOORBEELDPERIODE } from '../../workbench/example/fictief.ts';

/** A fictional stand of a municipality during the half-year after that of the example. */
export interface FictieveStand {
  readonly gemeente: string;
  readonly periode: Periode;
  readonly datum: Datum;
  readonly taakstelling: number;
  readonly achterstand_begin: number;
  readonly gerealiseerd: number;
  readonly vorige_trede: number;
}

/** The half-year after that of the example. */
export const STANDENPERIODE: Periode = shiftPeriode(VOORBEELDPERIODE, 1);
const VORIGE_DATUM = datumOf(2025, 3, 1);
export const LAATSTE_DATUM = datumOf(2025, 4, 1);
/** Housed in the province by both days: made up, at about the pace of the half-year before. */
const GEHUISVEST = { vorige: 420, erbij: 220 };
/** No two municipalities go at one pace. */
const VAART = [6, 9, 11, 8, 13, 10, 7];

/**
 * Fictional standen of the municipalities on two days, the same at every call. What they start from is what the fictional
 * figures of the half-year before ended with; taakstelling adds up to the one the report announced for the province.
 */
export function fictieveStanden(): { readonly vorige: FictieveStand[]; readonly laatste: FictieveStand[] } {
  const rijen = fictieveRijen();
  const taken = verdeel(
    uitRapport(PROVINCIE, STANDENPERIODE, 'taakstelling').waarde,
    rijen.map(({ gemeente }) => inwonersIn(gemeente)),
    'rest',
  );
  const basis = rijen.map((rij, i) => ({
    gemeente: rij.gemeente,
    periode: STANDENPERIODE,
    taakstelling: taken[i] ?? 0,
    achterstand_begin: rij.achterstand_begin + rij.taakstelling - rij.gerealiseerd,
    vorige_trede: rij.gepubliceerde_trede,
  }));
  const gewichten = (verschuiving: number): number[] =>
    basis.map((rij, i) => (rij.taakstelling + rij.achterstand_begin) * (VAART[(i + verschuiving) % VAART.length] ?? 1));
  const eerst = verdeel(GEHUISVEST.vorige, gewichten(0), 'rest');
  const erbij = verdeel(GEHUISVEST.erbij, gewichten(3), 'rest');
  return {
    vorige: basis.map((rij, i) => ({ ...rij, datum: VORIGE_DATUM, gerealiseerd: eerst[i] ?? 0 })),
    laatste: basis.map((rij, i) => ({ ...rij, datum: LAATSTE_DATUM, gerealiseerd: (eerst[i] ?? 0) + (erbij[i] ?? 0) })),
  };
}

function inwonersIn(naam: string): number {
  const gemeente = findGemeente(naam);
  return (gemeente && inwonersVan(gemeente, STANDENPERIODE)?.aantal) ?? 0;
}
