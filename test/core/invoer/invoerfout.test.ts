import { describe, expect, it } from 'vitest';
import { Invoerfout, ofFout } from '../../../core/invoer/invoerfout.ts';

describe('ofFout', () => {
  const fout = new Invoerfout('onbekend', 'niet te weten');
  it('gives what was computed, or the fault of the input', () => {
    expect(ofFout(() => 5)).toBe(5);
    expect(ofFout(() => { throw fout; })).toBe(fout);
  });
  it('never passes a fault of the program off as one of the input', () => {
    expect(() => ofFout(() => { throw new RangeError('no row'); })).toThrow(RangeError);
  });
  it('a fault carries its name, kind and message', () => {
    expect([fout.name, fout.soort, fout.message]).toEqual(['Invoerfout', 'onbekend', 'niet te weten']);
  });
});
