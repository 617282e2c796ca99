import { describe, expect, it } from 'vitest';
import { vooruitzichtVan } from '../../../../addin/taskpane/prognose/rijvooruitzicht.ts';
import { beeldVan } from '../../../../addin/taskpane/prognose/prognose-view-model.ts';
import { concept, gebied, RIJEN } from '../prognose/gebied.ts';

describe('the forecast in the view Gesprek', () => {
  it('is the one that the view Prognose begins with', () => {
    const { uitkomst } = beeldVan(concept(2), undefined, undefined);
    expect(vooruitzichtVan(gebied(3))?.uitkomst).toEqual({ ...uitkomst, gemeente: 'LEUSDEN' });
  });

  it('is none where the row has no date', () => {
    expect(vooruitzichtVan(gebied(5))).toBeUndefined();
  });

  it('is none where the table has no column with a date', () => {
    const zonder = gebied(3);
    const cellen = zonder.cellen.map((rij) => rij.toSpliced(2, 1));
    expect(vooruitzichtVan({ ...zonder, cellen, adres: 'A3:G10' })).toBeUndefined();
  });

  it.each([
    ['the text "morgen"', 'morgen'],
    ['a day before the periode', 44000],
  ])('says why there is none with %s for a date', (_, datum) => {
    const rijen = RIJEN.map((rij, i) => (i === 2 ? rij.with(2, datum) : rij));
    expect(vooruitzichtVan(gebied(3, rijen))?.uitkomst).toMatchObject({
      titel: expect.any(String),
      tekst: expect.stringMatching(/datum/i),
    });
  });

  it('has another key for another municipality or periode, and the same one for other figures', () => {
    const keys = [1, 2, 3, 4].map((rij) => vooruitzichtVan(gebied(rij))?.key);
    expect(new Set(keys).size).toBe(4);
    const anders = RIJEN.map((rij, i) => (i === 2 ? rij.with(6, 30) : rij));
    expect(vooruitzichtVan(gebied(3, anders))?.key).toBe(keys[2]);
  });
});
