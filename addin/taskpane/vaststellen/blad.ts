import { VASTSTELLINGKOLOMMEN } from '../../../core/vaststellen/blad.ts';
import type { VastBlad } from '../gedeeld/vast-blad.ts';

/** The sheet on which vaststellingen are kept. */
export const VASTSTELLINGENBLAD: VastBlad = { naam: 'IBT-vaststellingen', koppen: VASTSTELLINGKOLOMMEN };
