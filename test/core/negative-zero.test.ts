import { describe, expect, it } from 'vitest';
import { withoutNegativeZero } from '../../core/negative-zero.ts';

describe('a number without a negative 0', () => {
  it('is 0 for both zeros', () => {
    expect([0, -0].map(withoutNegativeZero)).toEqual([0, 0]);
  });
  it('is any other number itself', () => {
    expect([-1, 2.5, Infinity].map(withoutNegativeZero)).toEqual([-1, 2.5, Infinity]);
  });
});
