import { describe, expect, it } from 'vitest';
import { metRuimte } from '../../../../addin/taskpane/beoordeling/alle-rijen.ts';
import { vakVan } from '../../../../addin/host/adres.ts';
import type { Celwaarde } from '../../../../addin/host/werkmap.ts';

const BEREIK = { blad: 'Cijfers', adres: 'B3:D5' };

/** A sheet that is used up to a row (counted from 1), with something in some rows below the table. */
const werkmap = (laatsteRij: number, gevuld: Readonly<Record<number, Celwaarde>> = {}) => ({
  usedRange: () => Promise.resolve({ blad: 'Cijfers', adres: `A1:H${laatsteRij}` }),
  read: ({ adres }: { readonly adres: string }): Promise<Celwaarde[][]> => {
    const { top, bottom } = vakVan(adres);
    return Promise.resolve(Array.from({ length: bottom - top + 1 }, (_, i) => [gevuld[top + i + 1] ?? null, '', null]));
  },
});

describe('the cells that the assessment of all rows follows', () => {
  it('go on below the table, for rows that are added', async () => {
    expect(await metRuimte(werkmap(5), BEREIK)).toEqual({ blad: 'Cijfers', adres: 'B3:D1005' });
  });
  it('end before what stands below the table in its columns, and not for what stands elsewhere', async () => {
    expect((await metRuimte(werkmap(20, { 12: 'Tweede tabel' }), BEREIK)).adres).toBe('B3:D11');
    expect((await metRuimte(werkmap(20), BEREIK)).adres).toBe('B3:D1005');
    expect((await metRuimte(werkmap(9000, { 8000: 'ver weg' }), BEREIK)).adres).toBe('B3:D1005');
  });
});
