import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Kader, type Kaderfeiten, kaderVan, uitslagVan } from '../../../core/kader/index.ts';
import { type Ladderfeiten, ladderorakel } from '../../eigenschappen/ladderorakel.ts';
import { draws } from '../../tier.ts';
import { willekeurigeFeiten } from '../beoordeling/willekeurig.ts';

const feiten: fc.Arbitrary<Kaderfeiten> = fc
  .tuple(willekeurigeFeiten, fc.option(fc.integer({ min: 0, max: 7 }), { nil: undefined }))
  .map(([feiten, reeks]) => ({ ...feiten, reeks }));

/** The facts as the oracle takes them: `null` is unknown. */
function asLadderfeiten(feiten: Kaderfeiten): Ladderfeiten {
  const known = Object.fromEntries(Object.entries(feiten).map(([naam, waarde]) => [naam, waarde ?? null]));
  const unknown = { vorige_trede: null, nagekomen: null, gekoppeld: null, herverdeling: null, nagekomen_vorige: null, reeks: null };
  return { ...unknown, ...known } as unknown as Ladderfeiten;
}

describe('the kadertabellen of Utrecht', () => {
  it('give row, trede, status and possible treden as the description does, on random facts', () => {
    fc.assert(
      fc.property(feiten, (een) => {
        const uitslag = uitslagVan(kaderVan('Utrecht', een.periode) as Kader, een);
        const { rij, trede, status, mogelijk } = ladderorakel(asLadderfeiten(een));
        expect({
          rij: Number(uitslag.regel?.nr),
          trede: 'trede' in uitslag ? uitslag.trede : null,
          status: uitslag.status === 'feit_ontbreekt' ? 'onbekend' : uitslag.status,
          mogelijk: uitslag.mogelijke_treden,
        }).toEqual({ rij, trede, status, mogelijk });
      }),
      { numRuns: draws(50_000, 3_000) },
    );
  });
  it('give the same trede without a trace', () => {
    fc.assert(
      fc.property(feiten, (een) => {
        const kader = kaderVan('Utrecht', een.periode) as Kader;
        const uitslag = uitslagVan(kader, een);
        expect(kader.uitkomst(een)).toBe('trede' in uitslag ? uitslag.trede : undefined);
      }),
      { numRuns: draws(5_000, 500) },
    );
  });
});
