/** Letters, annotaties, agendas and the half-yearly report as data; addin/documenten writes them. */
export {
  type Blok,
  type Deelplaats,
  DEELPLAATSEN,
  type Document,
  type Documentkolom,
  type Documenttabel,
  type Documentkolomsoort,
  type Stamp,
  stempelregel,
} from './document.ts';
export type { Dossier } from './dossier.ts';
export { halfjaarrapport } from './halfjaarrapport.ts';
export { type Rapportbron, uitDossiers, uitPublicaties } from './rapportbron.ts';
export { type Dossiers, readDossiers, type Rijfout } from './read-dossiers.ts';
export { type Samenvoegbestand, samenvoegbestandVan } from './samenvoegbestand.ts';
export { type MeldingOver, ongebruiktMelding, together } from './together.ts';
export { documentVan, type Gemeentesoort, GEMEENTESOORTEN, meervoud, waaromNiet } from './soorten.ts';
