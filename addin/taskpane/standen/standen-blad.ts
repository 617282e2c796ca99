import { STANDENKOLOMMEN } from '../../../core/standen/index.ts';
import type { VastBlad } from '../shared/fixed-blad.ts';

/** The sheet on which standen are kept. */
export const STANDENBLAD: VastBlad = { naam: 'IBT-standen', koppen: STANDENKOLOMMEN };
