/** The municipalities: names and spellings, one key for each, the dated list of all, inhabitants. */
export { bestaatIn, findProvincie, gemeentenOp, opvolgersVan, provincieVan } from './gemeente-periode.ts';
export { type Gemeente, GEMEENTEN, type Gemeenterij, UTRECHT } from './gemeenten.ts';
export {
  findGemeente,
  type GemeenteHerkenning,
  gemeentenaam,
  GEMEENTENAMEN,
  gemeentesleutel,
  herkenGemeente,
  rijsleutel,
} from './herken.ts';
export { type Inwoners, INWONERS, inwonersVan } from './inwoners.ts';
export { naamlijst, naamsleutel, naasteNamen, type Onbekend } from './naam.ts';
