import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { procent } from '../../../core/taal/index.ts';

/** The rule once more, in whole numbers: a of b, where b is above 0. */
function inGeheleGetallen(a: number, b: number): string {
  if (a === 0) return '0%';
  if (200 * a < b) return '<1%';
  if (a < b && 200 * a >= 199 * b) return '>99%';
  if (a > b && 200 * a < 201 * b) return '>100%';
  return `${Math.floor((200 * a + b) / (2 * b))}%`;
}

describe('a percentage', () => {
  it('is whole, and only what is exactly nothing or all is 0% or 100%', () => {
    expect([0, 0.001, 0.005, 0.5, 0.994, 0.995, 498 / 500, 1, 1000 / 999, 1.005, 33 / 24].map((deel) => procent(deel))).toEqual([
      '0%',
      '<1%',
      '1%',
      '50%',
      '99%',
      '>99%',
      '>99%',
      '100%',
      '>100%',
      '101%',
      '138%',
    ]);
  });
  it('of persons of persons is what whole numbers give', () => {
    fc.assert(
      fc.property(fc.nat(2500), fc.integer({ min: 1, max: 999 }), (a, b) => {
        expect(procent(a / b).replace('.', '')).toBe(inGeheleGetallen(a, b));
      }),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(fc.integer({ min: 31, max: 5000 }), fc.integer({ min: -30, max: 30 }), (b, meer) => {
        const a = b + meer;
        expect(procent(a / b)).toBe(inGeheleGetallen(a, b));
      }),
      { numRuns: 1000 },
    );
  });
  it('with decimals keeps the rule at its last decimal', () => {
    expect([0, 0.0001, 0.0005, 0.4567, 0.9994, 0.9996, 1, 1.0004].map((deel) => procent(deel, 1))).toEqual([
      '0,0%',
      '<0,1%',
      '0,1%',
      '45,7%',
      '99,9%',
      '>99,9%',
      '100,0%',
      '>100,0%',
    ]);
  });
  it('below 0 is the mirror image', () => {
    expect([-0, -0.002, -0.25, -0.998, -1, -1.002].map((deel) => procent(deel))).toEqual([
      '0%',
      '>−1%',
      '−25%',
      '<−99%',
      '−100%',
      '<−100%',
    ]);
  });
  it('takes the noise of a sum for what it is: shares that add up to all are 100%', () => {
    expect(procent(Array.from({ length: 10 }, () => 0.1).reduce((som, deel) => som + deel, 0))).toBe('100%');
  });
  it('above a thousand has its point', () => {
    expect(procent(12.34)).toBe('1.234%');
  });
});
