import { STANDENBLAD as NAAM, standenketen, STANDENKOLOMMEN } from '../../../core/standen/index.ts';
import { KETENKOLOMMEN } from '../../../core/zegel/index.ts';
import type { Ketenblad } from '../shared/chained-blad.ts';

/** The sheet on which standen are kept. */
export const STANDEN_FIXED: Ketenblad = { naam: NAAM, koppen: STANDENKOLOMMEN, later: KETENKOLOMMEN, ketenVan: standenketen };
