import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Kader, type Kaderfeiten, KADERFILES, kaderVan, tabelVan, uitslagVan } from '../../../core/kader/index.ts';
import { gevallenVan } from '../../../core/kadercontrole/index.ts';
import { type Ladderfeiten, ladderorakel } from '../../eigenschappen/ladderorakel.ts';
import { draws } from '../../tier.ts';
import { drawnFacts } from './drawn-facts.ts';

/** The facts as the oracle takes them: `null` is unknown. */
function asLadderfeiten(feiten: Kaderfeiten): Ladderfeiten {
  const known = Object.fromEntries(Object.entries(feiten).map(([naam, waarde]) => [naam, waarde ?? null]));
  const unknown = { vorige_trede: null, nagekomen: null, gekoppeld: null, herverdeling: null, nagekomen_vorige: null, reeks: null };
  return { ...unknown, ...known } as unknown as Ladderfeiten;
}

function expectAsDescribed(een: Kaderfeiten): void {
  const uitslag = uitslagVan(kaderVan('Utrecht', een.periode) as Kader, een);
  const { rij, trede, status, mogelijk } = ladderorakel(asLadderfeiten(een));
  expect({
    een,
    rij: Number(uitslag.regel?.nr),
    trede: 'trede' in uitslag ? uitslag.trede : null,
    status: uitslag.status === 'feit_ontbreekt' ? 'onbekend' : uitslag.status,
    mogelijk: uitslag.mogelijke_treden,
  }).toEqual({ een, rij, trede, status, mogelijk });
}

describe('the kadertabellen of Utrecht', () => {
  it('give row, trede, status and possible treden as the description does, on random facts', () => {
    fc.assert(fc.property(drawnFacts, expectAsDescribed), { numRuns: draws(50_000, 3_000) });
  });
  it.each(KADERFILES)('do so in every case that is enumerated from $kader', (file) => {
    const gevallen = gevallenVan(tabelVan(file));
    expect(gevallen.length).toBeGreaterThan(10);
    for (const { gegeven } of gevallen) expectAsDescribed(gegeven as Kaderfeiten);
  });
  it('give the same trede without a trace', () => {
    fc.assert(
      fc.property(drawnFacts, (een) => {
        const kader = kaderVan('Utrecht', een.periode) as Kader;
        const uitslag = uitslagVan(kader, een);
        expect(kader.uitkomst(een)).toBe('trede' in uitslag ? uitslag.trede : undefined);
      }),
      { numRuns: draws(5_000, 500) },
    );
  });
});
