import { expect, it } from 'vitest';
import type { FeitenVan, Veld } from '../../../core/feiten/index.ts';
import { leesKeuze, leesTekst, misschienNietNul } from '../../../core/invoer/lezers.ts';

/** A schema with facts that are no number of persons. */
const PROEF = {
  provincie: { lees: leesTekst, leeg: 'verplicht' },
  bezwaar: { lees: misschienNietNul(leesKeuze(['ja', 'nee'])), leeg: 'onbekend' },
} as const satisfies Readonly<Record<string, Pick<Veld, 'lees' | 'leeg'>>>;

const leesProef = (provincie: unknown, bezwaar: unknown): FeitenVan<typeof PROEF> =>
  ({ provincie: PROEF.provincie.lees(provincie, 'provincie'), bezwaar: PROEF.bezwaar.lees(bezwaar, 'bezwaar') });

it('a fact can be a text or a choice: its type is what its reader gives, and only a required one must be there', () => {
  expect([leesProef('Utrecht', 'Ja'), leesProef('Utrecht', null)]).toEqual([{ provincie: 'Utrecht', bezwaar: 'ja' }, { provincie: 'Utrecht', bezwaar: undefined }]);
  const feiten: readonly FeitenVan<typeof PROEF>[] = [
    { provincie: 'Utrecht' },
    { provincie: 'Utrecht', bezwaar: 'nee' },
    // @ts-expect-error a number where the reader gives a word
    { provincie: 'Utrecht', bezwaar: 3 },
    // @ts-expect-error the required fact is missing
    { bezwaar: 'ja' },
  ];
  expect(() => leesProef(null, 'ja')).toThrow('provincie');
  expect(feiten).toHaveLength(4);
});
