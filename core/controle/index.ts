/** The check of figures: findings in a table, and in what is published. */
export type { Bevinding, Ernst, Bevindingsoort } from './bevinding.ts';
export { bevindingzin } from './controle-texts.ts';
export { bevindingenIn, controletabel } from './controletabel.ts';
export { type Publicatiebevinding, publicatiebevindingen } from './gepubliceerd/bevindingen.ts';
export { aardVan, BEKENDE_KOLOMMEN, isCijferkolom } from './kolommen.ts';
