import type { Read } from '../../inlezen/reading.ts';

/** Where the bringing in of figures is. */
export type Gegevensstap =
  | { readonly soort: 'leeg' }
  | { readonly soort: 'bezig'; readonly herkomst: string; readonly deel: number }
  | Read;
