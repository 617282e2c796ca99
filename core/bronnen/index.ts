/** Published claims with their sources, and a user's own beside them: precedence, citation and conflicts. The schema of claims stands apart in `bronnen-schema.ts`, since it alone needs zod. */
export { bevestigdTot, type Bron, BRONNEN, documentregel, findBron, jaarVan, laatstBevestigd } from './bron.ts';
export { bronregel, bronregelVan } from './bronregel.ts';
export {
  type AndereWaarde,
  type Cijferboek,
  cijferboek,
  type Cijferuitkomst,
  findCijfer,
  type Found,
  GEPUBLICEERD,
  gepubliceerdePerioden,
  LAATSTE_PERIODE,
  laatsteClaimperiode,
  type NietGepubliceerd,
  waardeVan,
} from './cijfer.ts';
export { citaat, gebiedInWoorden, reportNietGepubliceerd, vindplaats, waaromCitaat } from './citaat.ts';
export { type BeoordelingOp, type Claim, CLAIMS, periodeVan, tredeclaim, GEPUBLICEERDE_TREDEN, type Trederegel } from './claim.ts';
export { type Gebied, GEBIEDEN, herkenGebied, PROVINCIE } from './gebied.ts';
export { GROOTHEDEN, type Grootheid, herkenGrootheid, isGrootheid, type OverigeGrootheid } from './grootheid.ts';
export { type Jaarregel, LEUSDEN_JAARREEKS } from './leusden.ts';
export { readGebied } from './read-gebied.ts';
export { cijferreeks } from './reeks.ts';
export { readRegister, type Register } from './own-register.ts';
export { choose } from './voorrang.ts';
