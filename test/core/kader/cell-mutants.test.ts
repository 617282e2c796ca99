import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { group } from '../../../core/group.ts';
import { Kader, type Kaderfeiten, KADERFILES, type Kadertabel, readKaders, tabelVan, uitslagVan } from '../../../core/kader/index.ts';
import { gevallenVan } from '../../../core/kadercontrole/index.ts';
import { turns } from '../../tier.ts';
import { type Celmutant, celmutantenVan } from './cell-mutants.ts';
import { drawnFacts } from './drawn-facts.ts';

/** The oracle looks at a framework on draws such as these, and on every case that is enumerated from its table. */
const DRAWN = fc.sample(drawnFacts, { numRuns: 4_000, seed: 1 });

/** What the oracle compares: row, outcome, status and possible outcomes. */
const seen = (kader: Kader, een: Kaderfeiten): string => {
  const uitslag = uitslagVan(kader, een);
  return JSON.stringify([uitslag.regel?.nr, 'trede' in uitslag ? uitslag.trede : null, uitslag.status, uitslag.mogelijke_treden]);
};
const casesOf = (tabel: Kadertabel): readonly Kaderfeiten[] => gevallenVan(tabel).map(({ gegeven }) => gegeven as Kaderfeiten);

/** The table of a mutant; `undefined` where the change cannot be read, which the check of the table tells. */
function tabelOf({ cellen }: Celmutant): Kadertabel | undefined {
  const { kaders, fouten } = readKaders(cellen);
  return fouten.length > 0 ? undefined : kaders[0];
}

describe.each(KADERFILES)('a changed test, outcome or status in a rule of $kader', (file) => {
  const goed = new Kader(tabelVan(file));
  const drawn = DRAWN.filter(({ periode }) => goed.geldtVoor(periode));
  const verwacht = drawn.map((een) => seen(goed, een));
  const perRij = [...group(celmutantenVan(file), ({ rij }) => rij)];

  it.each(turns(perRij))('in row %i gives facts that the oracle looks at another outcome, or no facts at all', (_, mutanten) => {
    expect(mutanten.length).toBeGreaterThan(5);
    const unnoticed = mutanten.flatMap((mutant) => {
      const tabel = tabelOf(mutant);
      if (tabel === undefined) return [];
      const kader = new Kader(tabel);
      const isGelijk =
        drawn.every((een, i) => seen(kader, een) === verwacht[i]) && casesOf(tabel).every((een) => seen(kader, een) === seen(goed, een));
      return isGelijk ? [{ naam: mutant.naam, kader }] : [];
    });
    // What they do not tell apart is the same rule: it agrees in every case of the right table too.
    for (const { naam, kader } of unnoticed)
      for (const een of casesOf(tabelVan(file))) expect([naam, een, seen(kader, een)]).toEqual([naam, een, seen(goed, een)]);
    expect(unnoticed.length).toBeLessThan(mutanten.length / 2);
  });
});
