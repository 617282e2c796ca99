import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { celplaats, kolomletters, vastAdres } from '../../core/celadres.ts';

describe('the address of a cell', () => {
  it('counts columns as a spreadsheet names them', () => {
    expect([0, 25, 26, 701, 702, 16383].map(kolomletters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
  });
  it('is read as it is written', () => {
    fc.assert(
      fc.property(fc.nat(16383), fc.nat(1_048_575), (kolom, rij) => {
        expect(celplaats(`${kolomletters(kolom)}${rij + 1}`)).toEqual({ kolom, rij });
      }),
    );
  });
  it.each(['', 'A', '7', 'A0', '$A$1', 'a1', 'A1:B2', 'ABCD1'])('cannot be %j', (adres) => {
    expect(celplaats(adres)).toBeUndefined();
  });
  it('stays when a formula is copied', () => {
    expect(['A1', 'G14:K15', 'AA9:AB10'].map(vastAdres)).toEqual(['$A$1', '$G$14:$K$15', '$AA$9:$AB$10']);
  });
});
