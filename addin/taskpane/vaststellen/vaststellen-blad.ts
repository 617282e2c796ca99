import { LATERE_KOLOMMEN, VASTSTELLINGENBLAD as NAAM, vaststellingenketen, VASTSTELLINGKOLOMMEN } from '../../../core/vaststellen/index.ts';
import type { Ketenblad } from '../shared/chained-blad.ts';

/** The sheet on which vaststellingen are kept. */
export const VASTSTELLINGEN_FIXED: Ketenblad = {
  naam: NAAM,
  koppen: VASTSTELLINGKOLOMMEN,
  later: LATERE_KOLOMMEN,
  ketenVan: vaststellingenketen,
};
