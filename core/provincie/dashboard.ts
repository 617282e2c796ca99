import { soortStand } from '../beoordeling/index.ts';
import { tredenaam } from '../trede.ts';
import { realisatie } from '../opgave.ts';
import type { Uitvoercel, Uitvoertabel } from '../output.ts';
import type { Provincieoverzicht } from './provincie-overzicht.ts';
import { PROVINCIEKOLOMMEN, type Provincierij } from './provincierij.ts';

/**
 * The overview as a table for a dashboard: a header row and a row per municipality, with all that is known; blank is unknown.
 * Persons; realisatie_totaalopgave is a fraction. With the day of figures known there is `soort_stand` too: a tussenstand is no judgement.
 */
export function dashboardtabel(overzicht: Provincieoverzicht): Uitvoertabel {
  const { periode, rijen } = overzicht;
  return metSoortStand(overzicht, rijen, [
    [
      'gemeente',
      'cbs_code',
      'periode',
      'trede',
      'tredenaam',
      'richting',
      'koppelingstekort',
      ...PROVINCIEKOLOMMEN,
      'realisatie_totaalopgave',
      'vastgesteld',
      'trede_berekend',
    ],
    ...rijen.map((rij): Uitvoercel[] => [
      rij.gemeente,
      rij.cbs_code ?? '',
      periode,
      rij.trede ?? '',
      rij.trede === undefined ? '' : tredenaam(rij.trede),
      rij.richting,
      jaNee(rij.koppelingstekort),
      ...PROVINCIEKOLOMMEN.map((kolom) => rij.cijfers?.[kolom] ?? ''),
      aandeelGerealiseerd(rij),
      jaNee(rij.isVastgesteld),
      (rij.isVastgesteld ? rij.trede_berekend : undefined) ?? '',
    ]),
  ]);
}

/** The overview for a map: code, name and trede of each municipality that has a code. Codes are those of CBS, `GM0344`. */
export function kaarttabel(overzicht: Provincieoverzicht): Uitvoertabel {
  const { periode } = overzicht;
  const rijen = overzicht.rijen.filter(({ cbs_code }) => cbs_code !== undefined);
  return metSoortStand(overzicht, rijen, [
    ['statcode', 'statnaam', 'periode', 'trede'],
    ...rijen.map(({ cbs_code, gemeente, trede }): Uitvoercel[] => [cbs_code ?? '', gemeente, periode, trede ?? '']),
  ]);
}

/** The table with a last column that says what the figures of each row are of their periode; only where a day is known. */
function metSoortStand(
  { periode, rijen: alle }: Provincieoverzicht,
  rijen: readonly Provincierij[],
  [koppen = [], ...cellen]: Uitvoertabel,
): Uitvoertabel {
  if (alle.every(({ datum }) => datum === undefined)) return [koppen, ...cellen];
  const soort = (datum: Provincierij['datum']): Uitvoercel => (datum === undefined ? '' : soortStand(periode, datum));
  return [[...koppen, 'soort_stand'], ...cellen.map((rij, i) => [...rij, soort(rijen[i]?.datum)])];
}

function jaNee(waarde: boolean | undefined): string {
  if (waarde === undefined) return '';
  return waarde ? 'ja' : 'nee';
}

function aandeelGerealiseerd({ cijfers }: Provincierij): number | '' {
  return (cijfers && realisatie(cijfers.gerealiseerd, cijfers.totaalopgave)) ?? '';
}
