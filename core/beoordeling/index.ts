/** The ladder: frameworks as dated rows, the trede with its trace, its motivation, and tables of it. */
export { type BeoordeeldeRij, beoordeelRijen, beoordeelTabel, isZonderFeiten, type Rij, zonderGekoppeld } from './beoordeel-tabel.ts';
export {
  beoordeel,
  type Beoordeling,
  type FeitOntbreekt,
  type GeenKader,
  type Ingeschaald,
  inschaling,
  type Spoorregel,
  type Status,
} from './beoordeel.ts';
export { BEOORDELINGSFOUT } from './beoordeling-messages.ts';
export { bronnenVan } from './bronnen-of.ts';
export { feitenUitRij } from './feiten-from-rij.ts';
export { gegevensVan, type Stand, standVan } from './feiten.ts';
export { type Inschaling, type Onleesbaar, readInschalingen } from './inschalingen.ts';
export { KADER_2021 } from './kader-2021.ts';
export { KADER_2024 } from './kader-2024.ts';
export { type Kader, uitkomsten } from './kader.ts';
export { KADERS, kaderVan, LAATSTE_KADER } from './kaders.ts';
export { motiveer, waarom } from './motiveer.ts';
export { type Drempel, drempels, nodigTabel } from './nodig.ts';
export { type Richting, richtingVan } from './richting.ts';
export { gemeentenIn, type Tabelgemeente } from './tabelgemeenten.ts';
export { tellingTabel } from './telling.ts';
export type { Toets } from './voorwaarde.ts';
