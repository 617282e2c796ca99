import { expect, it } from 'vitest';
import type { FeitenVan, Field } from '../../../core/feiten/index.ts';
import { readKeuze, readTekst, misschienNietNul } from '../../../core/invoer/readers.ts';

/** A schema with facts that are no number of persons. */
const PROEF = {
  provincie: { read: readTekst, leeg: 'verplicht' },
  bezwaar: { read: misschienNietNul(readKeuze(['ja', 'nee'])), leeg: 'onbekend' },
} as const satisfies Readonly<Record<string, Pick<Field, 'read' | 'leeg'>>>;

const readProef = (provincie: unknown, bezwaar: unknown): FeitenVan<typeof PROEF> => ({
  provincie: PROEF.provincie.read(provincie, 'provincie'),
  bezwaar: PROEF.bezwaar.read(bezwaar, 'bezwaar'),
});

it('a fact can be a text or a choice: its type is what its reader gives, and only a required one must be there', () => {
  expect([readProef('Utrecht', 'Ja'), readProef('Utrecht', null)]).toEqual([
    { provincie: 'Utrecht', bezwaar: 'ja' },
    { provincie: 'Utrecht', bezwaar: undefined },
  ]);
  const feiten: readonly FeitenVan<typeof PROEF>[] = [
    { provincie: 'Utrecht' },
    { provincie: 'Utrecht', bezwaar: 'nee' },
    // @ts-expect-error a number where the reader gives a word
    { provincie: 'Utrecht', bezwaar: 3 },
    // @ts-expect-error the required fact is missing
    { bezwaar: 'ja' },
  ];
  expect(() => readProef(null, 'ja')).toThrow('provincie');
  expect(feiten).toHaveLength(4);
});
