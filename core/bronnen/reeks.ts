import type { Periode } from '../periode.ts';
import { type Cijferuitkomst, GEPUBLICEERD } from './cijfer.ts';
import type { Gebied } from './gebied.ts';
import type { Grootheid } from './grootheid.ts';

/**
 * Every periode from `van` up to and including `tot` with its published figure, or `niet_gepubliceerd` where there is a gap.
 * By default from the first to the last periode of which the figure is published; empty where it never is.
 * `cijferreeks(PROVINCIE, 'taakstelling')` → 2020-1: 429, 2020-2 and 2021-1: niet_gepubliceerd, 2021-2: 854 …
 */
export function cijferreeks(gebied: Gebied, grootheid: Grootheid, van?: Periode, tot?: Periode): readonly Cijferuitkomst[] {
  return GEPUBLICEERD.reeks(gebied, grootheid, van, tot);
}
