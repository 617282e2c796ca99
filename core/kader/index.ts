/** Frameworks of the ladder as data: the parsed form of a kadertabel, its reader from cells, and those that come with the product. */
export { cellenVan, type Filerij, type Kaderfile } from './kaderfile.ts';
export { KADERFOUT, type Kadercel, type Kaderfout } from './kader-messages.ts';
export { type Getalfeit, isGetalfeit, type Kaderfeit, KADERFEITEN, KADERFEITNAMEN } from './kaderfeiten.ts';
export { type Kaderkolom, KADERKOLOMMEN } from './kaderkolommen.ts';
export type {
  Celvoorwaarde,
  Correctiedag,
  Grens,
  Instelling,
  Instellingsnaam,
  Instellingswaarden,
  Kaderregel,
  Kadertabel,
  Keuze,
  Leeswijze,
  Maatregel,
  Status,
  Teken,
  Toetsing,
  Uitkomstcel,
  Weging,
} from './kadertabel.ts';
export { type GelezenKaders, readKaders } from './read-kaders.ts';
export { KADERFILES, tabelVan, EXAMPLES } from './shipped.ts';
