import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aantal, eenStand, gemeenten, getal, hoofdletter, opsomming, personen, standInWoorden } from '../../../core/taal/index.ts';

describe('a count with its noun', () => {
  it('is singular for what is shown as 1, on either side of 0', () => {
    expect([0, 1, 2, -1, 1316, 0.6, 1.5].map(personen)).toEqual([
      '0 personen',
      '1 persoon',
      '2 personen',
      '−1 persoon',
      '1.316 personen',
      '1 persoon',
      '2 personen',
    ]);
    expect([gemeenten(1), gemeenten(26), aantal(1, 'plan', 'plannen'), aantal(1200, 'rij', 'rijen')]).toEqual([
      '1 gemeente',
      '26 gemeenten',
      '1 plan',
      '1.200 rijen',
    ]);
  });
});

describe('a stand in words', () => {
  it('says which side of 0 it is on, in whole persons', () => {
    expect([12.4, 1340, 0.4, -0.4, -3, 0].map(standInWoorden)).toEqual([
      'achterstand 12',
      'achterstand 1.340',
      'geen achterstand',
      'geen achterstand',
      'voorsprong 3',
      'geen achterstand',
    ]);
    expect([207, -1, 0.4, 1340].map((waarde) => eenStand(waarde))).toEqual([
      'een achterstand van 207 personen',
      'een voorsprong van 1 persoon',
      'geen achterstand',
      'een achterstand van 1.340 personen',
    ]);
    expect(eenStand(-1340, getal)).toBe('een voorsprong van 1.340');
  });
  it('on the other side of 0 is the other word with the same figure', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 1e7, noNaN: true }), (waarde) => {
        expect([standInWoorden(-waarde), eenStand(-waarde)]).toEqual(
          [standInWoorden(waarde), eenStand(waarde)].map((tekst) => tekst.replace(/(^|een )achterstand/, '$1voorsprong')),
        );
      }),
    );
  });
});

describe('words', () => {
  it('of a list end with their last, and may be few', () => {
    expect([opsomming([]), opsomming(['a']), opsomming(['a', 'b']), opsomming(['a', 'b', 'c'], ' of '), opsomming([1, 2, 3])]).toEqual([
      '',
      'a',
      'a en b',
      'a, b of c',
      '1, 2 en 3',
    ]);
  });
  it('at the start of a sentence have a capital', () => {
    expect([hoofdletter('de gemeente'), hoofdletter('')]).toEqual(['De gemeente', '']);
  });
});
