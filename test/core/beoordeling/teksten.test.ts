import { describe, expect, it } from 'vitest';
import { getal, opsomming, personen, standInWoorden } from '../../../core/beoordeling/teksten.ts';

describe('figures in a sentence', () => {
  it('a number below 0 has a minus sign, 0 has none', () => {
    expect([-3, 0, 3].map(getal)).toEqual(['−3', '0', '3']);
  });
  it('one person is singular', () => {
    expect([0, 1, 2].map(personen)).toEqual(['0 personen', '1 persoon', '2 personen']);
  });
  it('a stand is an achterstand, a voorsprong or neither', () => {
    expect([2, 0, -2].map(standInWoorden)).toEqual(['achterstand 2', 'geen achterstand', 'voorsprong 2']);
  });
  it('a list ends with its last word, and may be short', () => {
    expect([opsomming([]), opsomming(['a']), opsomming(['a', 'b']), opsomming(['a', 'b', 'c'], ' of ')]).toEqual(['', 'a', 'a en b', 'a, b of c']);
  });
});
