import { describe, expect, it } from 'vitest';
import { FEITEN, readIngevuld, FIELDS } from '../../../core/feiten/index.ts';
import { ofFout, Invoerfout } from '../../../core/invoer/invoerfout.ts';
import { ALLE } from './alle-feiten.ts';

describe.each(FEITEN)('a filled in %s', (naam) => {
  const gelezen = (waarde: unknown): unknown => ofFout(() => readIngevuld(naam)(waarde, naam));
  const isPersonen = !['periode', 'trede', 'ja_nee', 'tekst'].includes(FIELDS[naam].soort);

  it('is what it says, and never a blank cell', () => {
    expect(gelezen(ALLE[naam])).toBe(ALLE[naam]);
    for (const blank of [null, '', undefined]) expect(gelezen(blank)).toBeInstanceOf(Invoerfout);
  });

  it('is 0 where it counts persons, and may be negative where it is no count', () => {
    expect(gelezen(0)).toEqual(isPersonen ? 0 : expect.any(Invoerfout));
    expect(gelezen(-1)).toEqual(['stand', 'verandering'].includes(FIELDS[naam].soort) ? -1 : expect.any(Invoerfout));
  });
});
