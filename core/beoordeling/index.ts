/** The ladder: frameworks as dated rows, the trede with its trace, its motivation, and tables of it. */
export {
  type BeoordeeldeRij,
  beoordeelRijen,
  beoordeelTabel,
  isZonderFeiten,
  latestStanden,
  type Beoordelingsrij,
  rijBeoordeeld,
  zonderGekoppeld,
} from './beoordeel-tabel.ts';
export { beoordeel, type Beoordeling, beoordeelMet, type GeenKader, inschaling, kaderOf } from './beoordeel.ts';
export { BEOORDELINGSFOUT } from './beoordeling-messages.ts';
export { bronnenVan } from './bronnen-of.ts';
export { feitenUitRij, omstandighedenIn } from './feiten-from-rij.ts';
export { type Inschaling, type Onleesbaar, readInschalingen } from './inschalingen.ts';
export { kaderInWoorden, tussenstandInWoorden } from './beoordeling-texts.ts';
export { uitkomstInWoorden, uitkomstMetNaam, uitkomsttekst } from './uitkomst-texts.ts';
export { correctiedatumVan, earlierStanden, type SoortStand, soortStand } from './latest-standen.ts';
export { motiveer, waarom } from './motiveer.ts';
export { type Drempel, drempels, nodigTabel } from './nodig.ts';
export { nodigBreed } from './nodig-breed.ts';
export { type Richting, richtingVan } from './richting.ts';
export { gemeentenIn, type Tabelgemeente } from './tabelgemeenten.ts';
export { kaderVanRij, type Rijkader, rijkaderVan, zonderKader } from './rijkader.ts';
export { tellingTabel } from './telling.ts';
export { tredeverschil } from './tredeverschil.ts';
