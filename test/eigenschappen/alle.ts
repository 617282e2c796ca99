import type { Eigenschap } from './eigenschap.ts';
import { CIJFERS_EN_CONTROLE } from './regels/cijfers.ts';
import { GEMEENSCHAPPELIJK } from './regels/gemeenschappelijk.ts';
import { GEMEENTEN } from './regels/gemeenten.ts';
import { LADDER } from './regels/ladder.ts';
import { PERIODE_EN_OPGAVE } from './regels/periode-en-opgave.ts';
import { PROGNOSE } from './regels/prognose.ts';
import { TABELLEN } from './regels/tabellen.ts';

/** Every rule of the domain and of the contract of the functions, once. */
export const ALLE: readonly Eigenschap[] = [
  ...GEMEENSCHAPPELIJK,
  ...PERIODE_EN_OPGAVE,
  ...LADDER,
  ...TABELLEN,
  ...GEMEENTEN,
  ...PROGNOSE,
  ...CIJFERS_EN_CONTROLE,
];
