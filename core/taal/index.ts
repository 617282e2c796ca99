/** How figures and lists are written in Dutch, for every room: one rounding, one minus, one percentage. */
export { aantal, gemeenten, personen } from './aantal.ts';
export { afgerond } from './afronden.ts';
export { GAT } from './gat.ts';
export { celgetal, getal, getalTot, typbaar, volledig } from './getal.ts';
export { hoofdletter } from './hoofdletter.ts';
export { opsomming } from './opsomming.ts';
export { procent } from './procent.ts';
export { eenStand, standInWoorden } from './stand.ts';
export { tempotekst } from './tempotekst.ts';
export { metTeken } from './with-sign.ts';
