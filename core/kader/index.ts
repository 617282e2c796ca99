/** Frameworks of the ladder as data: the parsed form of a kadertabel, its reader from cells, and those that come with the product. */
export { cellenVan, type Filerij, type Kaderfile } from './kaderfile.ts';
export { type Stuk, verloopVan } from './stretches.ts';
export { KADERFOUT, type Kadercel, type Kaderfout } from './kader-messages.ts';
export { type Getalfeit, isGetalfeit, type Kaderfeit, KADERFEITEN } from './kaderfeiten.ts';
export type { Kaderkolom } from './kaderkolommen.ts';
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
export { EXAMPLES, KADERFILES, kaderMetNaam, kadersVan, kaderVan, tabelVan } from './shipped.ts';
export { Kader } from './kader.ts';
export {
  cellenVanKader,
  ditKader,
  GEEN_KADERS,
  type Kaderkeuze,
  kaderMetCel,
  kadersMetFouten,
  kadersVanProvincie,
  readKaderkeuze,
  readVorige,
  UTRECHTSE_KADERS,
} from './keuze.ts';
export type { Kaderuitkomst } from './compiled-uitkomst.ts';
export type { Spoorregel, Spoorvoorwaarde, Toets } from './spoor.ts';
export { type Gegevens, type Kaderfeiten, type Omstandigheden, type Stand, standVan } from './kaderstand.ts';
export {
  type FeitOntbreekt,
  type GeenTrede,
  type Ingeschaald,
  type ToegepasteLeeswijze,
  type Uitslag,
  statusVanTrede,
  uitslagVan,
} from './uitslag.ts';
export { type Geldend, geldendIn, instellingVan } from './vorm.ts';
export type { Bevriezing, Redenzonder } from './weeg.ts';
export { type Verwijzing, verwijzingenIn } from './verwijzing.ts';
