import { tredenaam } from '../trede.ts';
import { realisatie } from '../opgave.ts';
import type { Uitvoercel, Uitvoertabel } from '../output.ts';
import type { Provincieoverzicht } from './provincie-overzicht.ts';
import { PROVINCIEKOLOMMEN, type Provincierij } from './provincierij.ts';

/**
 * The overview as a table for a dashboard: a header row and a row per municipality, with all that is known; blank is unknown.
 * Persons; realisatie_totaalopgave is a fraction.
 */
export function dashboardtabel({ periode, rijen }: Provincieoverzicht): Uitvoertabel {
  return [
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
  ];
}

/** The overview for a map: code, name and trede of each municipality that has a code. Codes are those of CBS, `GM0344`. */
export function kaarttabel({ periode, rijen }: Provincieoverzicht): Uitvoertabel {
  return [
    ['statcode', 'statnaam', 'periode', 'trede'],
    ...rijen.flatMap(({ cbs_code, gemeente, trede }) => (cbs_code === undefined ? [] : [[cbs_code, gemeente, periode, trede ?? '']])),
  ];
}

function jaNee(waarde: boolean | undefined): string {
  if (waarde === undefined) return '';
  return waarde ? 'ja' : 'nee';
}

function aandeelGerealiseerd({ cijfers }: Provincierij): number | '' {
  return (cijfers && realisatie(cijfers.gerealiseerd, cijfers.totaalopgave)) ?? '';
}
