import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leesGetal, veldtekst } from '../../../../addin/taskpane/prognose/getal-lezen.ts';

describe('a number as a Dutch user types it', () => {
  it.each([['1,5', 1.5], ['1.5', 1.5], [' 12 ', 12], ['-3', -3], ['−3', -3], ['+2', 2], ['0', 0], ['1,250', 1.25]])('%s is %d', (tekst, waarde) => {
    expect(leesGetal(tekst)).toBe(waarde);
  });
  it.each(['', '1.500', '1.234,5', '1,', ',5', '1e3', 'veel', '1 000', '=1+1', '٣', '__proto__', '9'.repeat(20)])('%j is none', (tekst) => {
    expect(leesGetal(tekst)).toBeUndefined();
  });
  it('is read back as it was written', () => {
    fc.assert(fc.property(fc.integer({ min: -1e9, max: 1e9 }), (miljoensten) => {
      expect(leesGetal(veldtekst(miljoensten / 1e6))).toBe(miljoensten / 1e6 + 0);
    }));
    expect(veldtekst(undefined)).toBe('');
  });
});
