import { VASTSTELLINGKOLOMMEN } from '../../../core/vaststellen/index.ts';
import type { VastBlad } from '../shared/fixed-blad.ts';

/** The sheet on which vaststellingen are kept. */
export const VASTSTELLINGENBLAD: VastBlad = { naam: 'IBT-vaststellingen', koppen: VASTSTELLINGKOLOMMEN };
