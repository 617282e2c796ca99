import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Kader, kaderVan, readKaders, verloopVan } from '../../../core/kader/index.ts';
import { willekeurigeFeiten } from '../beoordeling/willekeurig.ts';

const KLASSEN = new Kader(
  readKaders([
    ['nr', 'achterstand', 'gehaald', 'realisatie_taakstelling', 'trede'],
    ['instelling uitkomsten', '', '', '', 'voldoet;let op;voldoet niet'],
    [1, '<= 0', '', '', 'voldoet'],
    [2, '>= max(50% taakstelling;7)', '', '< 80%', 'voldoet niet'],
    // More housed gives a heavier outcome here: wrong, and still to be told as it is.
    [3, '3..5', '', '', 'voldoet niet'],
    [4, '> 0', 'ja', '', 'min(3;achterstand)'],
    [5, '> 0', '', '', 'let op'],
  ]).kaders[0]!,
);

describe('what a framework gives for every number housed', () => {
  it.each(['Utrecht', 'one with classes, shares, and outcomes that go up'])('is what it gives for each number alone: %s', (which) => {
    fc.assert(
      fc.property(willekeurigeFeiten, fc.integer({ min: 0, max: 20 }), (feiten, vanaf) => {
        const kader = which === 'Utrecht' ? kaderVan('Utrecht', feiten.periode)! : KLASSEN;
        const stukken = verloopVan(kader, feiten, vanaf);
        expect(stukken[0]!.vanaf).toBe(vanaf);
        for (let aantal = vanaf; aantal < vanaf + 160; aantal++) {
          const stuk = stukken.findLast((een) => een.vanaf <= aantal)!;
          expect(stuk.uitkomst).toBe(kader.uitkomst({ ...feiten, gerealiseerd: aantal, nagekomen: undefined }));
        }
      }),
      { numRuns: 150 },
    );
  });
});
