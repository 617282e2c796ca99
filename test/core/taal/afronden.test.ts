import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afgerond } from '../../../core/taal/index.ts';

describe('rounding', () => {
  it.each([
    [3.15, 1, 3.2],
    [-3.15, 1, -3.2],
    [1.005, 2, 1.01],
    [2.5, 0, 3],
    [8.833, 1, 8.8],
    [0, 1, 0],
    [1394, 1, 1394],
  ])('shows %d with %d decimals as a spreadsheet does: %d', (waarde, decimalen, verwacht) => {
    expect(afgerond(waarde, decimalen)).toBe(verwacht);
  });
  it('is never further than half a step away', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: 0, max: 3 }), (waarde, decimalen) => {
        expect(Math.abs(afgerond(waarde, decimalen) - waarde)).toBeLessThanOrEqual(0.5 / 10 ** decimalen + 1e-9);
      }),
    );
  });
});
