import { GEMEENTEN, gemeentenOp, UTRECHT } from '../gemeente/index.ts';
import type { Periode } from '../periode.ts';

/** A place in the tile map: column from the west, row from the north, and the name as it fits a tile, in two lines. */
export interface Tegel {
  readonly gemeente: string;
  readonly kolom: number;
  readonly rij: number;
  readonly regels: readonly [string, string?];
}

/** A place for every municipality that the province of Utrecht had since 2021, about where it lies. Own arrangement. */
const TEGELS: readonly Tegel[] = [
  { gemeente: 'De Ronde Venen', kolom: 1, rij: 0, regels: ['De Ronde', 'Venen'] },
  { gemeente: 'Eemnes', kolom: 4, rij: 0, regels: ['Eemnes'] },
  { gemeente: 'Bunschoten', kolom: 5, rij: 0, regels: ['Bun-', 'schoten'] },
  { gemeente: 'Stichtse Vecht', kolom: 2, rij: 1, regels: ['Stichtse', 'Vecht'] },
  { gemeente: 'Baarn', kolom: 4, rij: 1, regels: ['Baarn'] },
  { gemeente: 'Amersfoort', kolom: 5, rij: 1, regels: ['Amers-', 'foort'] },
  { gemeente: 'Woerden', kolom: 1, rij: 2, regels: ['Woerden'] },
  { gemeente: 'Utrecht', kolom: 2, rij: 2, regels: ['Utrecht'] },
  { gemeente: 'De Bilt', kolom: 3, rij: 2, regels: ['De Bilt'] },
  { gemeente: 'Soest', kolom: 4, rij: 2, regels: ['Soest'] },
  { gemeente: 'Leusden', kolom: 5, rij: 2, regels: ['Leusden'] },
  { gemeente: 'Oudewater', kolom: 0, rij: 3, regels: ['Oude-', 'water'] },
  { gemeente: 'Montfoort', kolom: 1, rij: 3, regels: ['Mont-', 'foort'] },
  { gemeente: 'Nieuwegein', kolom: 2, rij: 3, regels: ['Nieuwe-', 'gein'] },
  { gemeente: 'Bunnik', kolom: 3, rij: 3, regels: ['Bunnik'] },
  { gemeente: 'Zeist', kolom: 4, rij: 3, regels: ['Zeist'] },
  { gemeente: 'Woudenberg', kolom: 5, rij: 3, regels: ['Wouden-', 'berg'] },
  { gemeente: 'Renswoude', kolom: 6, rij: 3, regels: ['Rens-', 'woude'] },
  { gemeente: 'Lopik', kolom: 1, rij: 4, regels: ['Lopik'] },
  { gemeente: 'IJsselstein', kolom: 2, rij: 4, regels: ['IJssel-', 'stein'] },
  { gemeente: 'Houten', kolom: 3, rij: 4, regels: ['Houten'] },
  { gemeente: 'Utrechtse Heuvelrug', kolom: 4, rij: 4, regels: ['Utr. Heu-', 'velrug'] },
  { gemeente: 'Veenendaal', kolom: 5, rij: 4, regels: ['Veenen-', 'daal'] },
  { gemeente: 'Vijfheerenlanden', kolom: 2, rij: 5, regels: ['Vijfheeren-', 'landen'] },
  { gemeente: 'Wijk bij Duurstede', kolom: 4, rij: 5, regels: ['Wijk bij', 'Duurst.'] },
  { gemeente: 'Rhenen', kolom: 5, rij: 5, regels: ['Rhenen'] },
];

/**
 * The municipalities of the province of Utrecht in a periode (without: as they are now) as tiles, row by row. One that came of
 * others takes the place of the first of these.
 */
export function provincietegels(periode?: Periode): readonly Tegel[] {
  const tegels = gemeentenOp(UTRECHT, periode).flatMap(({ naam }): Tegel[] => {
    const eigen = TEGELS.find(({ gemeente }) => gemeente === naam);
    if (eigen !== undefined) return [eigen];
    const plaats = TEGELS.find(({ gemeente }) => GEMEENTEN.some((een) => een.naam === gemeente && een.opgegaan_in.includes(naam)));
    return plaats === undefined ? [] : [{ ...plaats, gemeente: naam, regels: [naam] }];
  });
  return tegels.sort((a, b) => a.rij - b.rij || a.kolom - b.kolom);
}
