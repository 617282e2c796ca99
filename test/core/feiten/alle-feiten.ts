import { FEITEN, type Feit, type Feiten, feitenInVolgorde, FIELDS, type Veldsoort } from '../../../core/feiten/index.ts';

const CELLEN: Readonly<Record<Veldsoort, string | number>> = {
  periode: '2022-1',
  aantal: 40,
  stand: -7,
  verandering: 3,
  trede: 2,
  perioden: 1,
  ja_nee: 'ja',
  tekst: 'gesproken in mei',
};

/** A cell that holds a fact, by its kind. */
export function celVan(naam: Feit): string | number {
  return CELLEN[FIELDS[naam].soort];
}

/** Facts in which every one is known, and none is 0. */
export const ALLE: Feiten = feitenInVolgorde(FEITEN.map((naam) => FIELDS[naam].read(celVan(naam), naam)));
