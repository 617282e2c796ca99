// The municipalities: their names and spellings, one key for each, how they are recognised, and when they were there.
export { GEMEENTENAMEN, gemeentenaam, gemeentesleutel, type GemeenteHerkenning, herkenGemeente, rijsleutel, findGemeente } from './herken.ts';
export { type Inwoners, INWONERS, inwonersVan } from './inwoners.ts';
export { type Gemeente, GEMEENTEN, type Gemeenterij, UTRECHT } from './gemeenten.ts';
export { naamlijst, naamsleutel, naasteNamen, type Onbekend } from './naam.ts';
export { bestaatIn, gemeentenOp, opvolgersVan } from './gemeente-periode.ts';
