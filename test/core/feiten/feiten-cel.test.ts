import { describe, expect, it } from 'vitest';
import { alsCel, FEITEN, type Feit, FIELDS, VERPLICHTE_FEITEN } from '../../../core/feiten/index.ts';

const teruggelezen = (naam: Feit, cel: unknown): unknown => FIELDS[naam].read(cel, naam);
const isGetal = (naam: Feit) => !['periode', 'trede'].includes(FIELDS[naam].soort);

describe('a fact as a cell', () => {
  it.each(FEITEN.filter(isGetal))('is for a %s of 0 read back as 0, and "geen" only where a 0 would be blank', (naam) => {
    expect(teruggelezen(naam, alsCel(naam, 0 as never))).toBe(0);
    expect(alsCel(naam, 0 as never)).toBe(FIELDS[naam].nul === 'leeg' ? 'geen' : 0);
  });

  it.each(
    FEITEN.filter((naam) => !VERPLICHTE_FEITEN.some((een) => een === naam)),
  )('is for an unknown %s blank, and 0 where a blank cell means 0', (naam) => {
    expect(alsCel(naam, undefined as never)).toBe(teruggelezen(naam, null) ?? null);
  });

  it('says "geen" for nobody linked, nothing for not known, and 0 for nobody late', () => {
    expect([alsCel('gekoppeld', 0), alsCel('gekoppeld', undefined), alsCel('nagekomen', 0), alsCel('nagekomen', undefined)]).toEqual([
      'geen',
      null,
      0,
      0,
    ]);
    expect(alsCel('achterstand_begin', 0)).toBe(0);
  });
});
