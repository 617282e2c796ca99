import fc from 'fast-check';
import type { Feiten } from '../../../core/feiten/index.ts';
import type { Trede } from '../../../core/trede.ts';
import { periodesTussen } from '../../../core/periode.ts';

const PERIODES_2021 = periodesTussen('2021-1', '2023-2');
const PERIODES_2024 = periodesTussen('2024-1', '2030-2');

const trede = fc.constantFrom<Trede>(1, 2, 3, 4, 5, 6);
/** Small figures, so that equal counts and other edges are met often. */
const aantal = fc.integer({ min: 0, max: 60 });

/** Facts of periods with a known framework, edges included. */
export const willekeurigeFeiten: fc.Arbitrary<Feiten> = fc.record({
  periode: fc.constantFrom(...PERIODES_2021, ...PERIODES_2024),
  taakstelling: aantal,
  achterstand_begin: fc.integer({ min: -40, max: 60 }),
  gerealiseerd: aantal,
  vorige_trede: fc.option(trede, { nil: undefined }),
  nagekomen: fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }),
  gekoppeld: fc.option(aantal, { nil: undefined }),
  herverdeling: fc.option(fc.integer({ min: -10, max: 10 }), { nil: undefined }),
  nagekomen_vorige: fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }),
});
