import { findGemeente, opvolgersVan } from '../gemeente/index.ts';
import { peildatum } from '../periode.ts';
import type { Bevinding } from './bevinding.ts';
import type { Controletabel } from './controle-tabel.ts';

/**
 * Rule: a municipality has a row of its own up to and including the periode in which it ends; after that the row is of what it
 * became part of. Source: the municipalities of the Netherlands (CBS).
 */
export function opgeganeGemeenten({ rijen }: Controletabel): readonly Bevinding[] {
  return rijen.flatMap(({ rij, rol, naam, periode }): Bevinding[] => {
    if (rol !== 'gemeente' || periode === undefined) return [];
    const gemeente = findGemeente(naam);
    if (gemeente?.tot === undefined || gemeente.tot > peildatum(periode, 'begin')) return [];
    const opgegaan_in = opvolgersVan(gemeente, periode).map((opvolger) => opvolger.naam);
    return [
      {
        soort: 'gemeente_opgegaan',
        ernst: 'let op',
        rij,
        kolom: 'gemeente',
        cel: gemeente.naam,
        per: gemeente.tot,
        opgegaan_in,
        periode,
      },
    ];
  });
}
