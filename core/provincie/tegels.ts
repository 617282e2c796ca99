/** A place on the tile map, counted from 0: columns from west to east, rows from north to south. */
export interface Tegel {
  readonly gemeente: string;
  readonly kolom: number;
  readonly rij: number;
}

/** The columns of the tile map. */
export const TEGELKOLOMMEN = 7;

/** A sketch of the province: each row of tiles as it lies, `null` where there is none. Our own layout. */
const RIJEN: readonly (readonly (string | null)[])[] = [
  ['De Ronde Venen', null, null, 'Eemnes', 'Baarn', 'Bunschoten', null],
  [null, 'Stichtse Vecht', null, 'De Bilt', 'Soest', 'Amersfoort', null],
  ['Woerden', null, 'Utrecht', 'Zeist', null, 'Leusden', null],
  ['Oudewater', 'Montfoort', 'Nieuwegein', 'Bunnik', 'Utrechtse Heuvelrug', 'Woudenberg', 'Renswoude'],
  ['Lopik', 'IJsselstein', null, 'Houten', 'Wijk bij Duurstede', null, 'Veenendaal'],
  [null, null, 'Vijfheerenlanden', null, null, 'Rhenen', null],
];

/** The 26 municipalities, each roughly where it lies. */
export const TEGELS: readonly Tegel[] = RIJEN.flatMap((namen, rij) => namen.flatMap((gemeente, kolom) => (gemeente === null ? [] : [{ gemeente, kolom, rij }])));
