import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adresVan, vakVan } from '../../../addin/host/adres.ts';
import { Werkmapfout } from '../../../addin/host/werkmap.ts';

describe('an address', () => {
  it.each([
    ['A1', { left: 0, top: 0, right: 0, bottom: 0 }],
    ['B2:C5', { left: 1, top: 1, right: 2, bottom: 4 }],
    ['Z1:AA1', { left: 25, top: 0, right: 26, bottom: 0 }],
    ['XFD1048576', { left: 16383, top: 1048575, right: 16383, bottom: 1048575 }],
  ])('%s is the block %o', (adres, vak) => {
    expect(vakVan(adres)).toEqual(vak);
    expect(adresVan(vak)).toBe(adres);
  });

  it('means the same block from whichever corner it is written', () => {
    expect(vakVan('C5:B2')).toEqual(vakVan('B2:C5'));
  });

  it('survives the way there and back', () => {
    const nummer = fc.nat({ max: 16383 });
    fc.assert(
      fc.property(nummer, nummer, nummer, nummer, (a, b, c, d) => {
        const vak = { left: Math.min(a, b), right: Math.max(a, b), top: Math.min(c, d), bottom: Math.max(c, d) };
        expect(vakVan(adresVan(vak))).toEqual(vak);
      }),
    );
  });

  it.each(['', 'A', '7', 'A0', '$A$1', 'a1', 'A1:', 'ABCD1', 'Blad1!A1'])('cannot be %j', (adres) => {
    expect(() => vakVan(adres)).toThrow(Werkmapfout);
  });
});
