/** Rows that are chained by seals, so that a change, removal or addition shows. */
export { BEGIN, hashOf, type Inhoud, KETENKOLOMMEN, type Ketenstand, linkAfter } from './chain.ts';
export { checkChain, isOngewijzigd, type Keten, type Ketenbevinding, ketenstand, type Link } from './check-chain.ts';
export { GRENS, ZEGELBLAD, ZIN } from './zegel-texts.ts';
export { type Genoteerd, readZegels, ZEGELKOLOMMEN, zegelrij } from './zegelblad.ts';
