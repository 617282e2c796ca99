import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EXAMPLES, KADERFILES, kaderMetNaam, statusVanTrede, uitslagVan } from '../../../core/kader/index.ts';
import type { Trede } from '../../../core/trede.ts';

it.each([...KADERFILES, ...EXAMPLES])('how firm a trede of $kader is, is the same with and without a trace', ({ kader: naam, van }) => {
  const kader = kaderMetNaam(naam);
  if (kader === undefined) throw new Error(`${naam} comes with the product`);
  const facts = fc.record(
    {
      periode: fc.constant(van),
      taakstelling: fc.nat(60),
      achterstand_begin: fc.integer({ min: -40, max: 80 }),
      gerealiseerd: fc.nat(120),
      vorige_trede: fc.integer({ min: 1, max: 6 }).map((trede) => trede as Trede),
      reeks: fc.nat(5),
      gekoppeld: fc.nat(90),
      verschoonbaar: fc.boolean(),
      vrijgesteld: fc.boolean(),
    },
    { requiredKeys: ['periode', 'taakstelling', 'achterstand_begin', 'gerealiseerd'] },
  );
  fc.assert(
    fc.property(facts, (feiten) => {
      const uitslag = uitslagVan(kader, feiten);
      expect(statusVanTrede(kader, feiten)).toBe('trede' in uitslag ? uitslag.status : undefined);
    }),
    { numRuns: 200 },
  );
});
