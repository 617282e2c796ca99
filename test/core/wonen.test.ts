import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { woningen } from '../../core/wonen.ts';

describe('woningen', () => {
  it('80 persons at 2.25 a home take 36 homes (Leusden 2022; its plan reckoned with 35)', () => {
    expect(woningen(80, 2.25)).toBe(36);
  });
  it('an exact number of homes stays that number, also where floating point misses it', () => {
    expect(woningen(81, 2.25)).toBe(36);
    expect(21 / 1.4).toBeGreaterThan(15);
    expect(woningen(21, 1.4)).toBe(15);
  });
  it('nobody takes no home', () => {
    expect(woningen(0, 2.25)).toBe(0);
  });
  it('the homes hold the persons, and one home fewer does not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), fc.integer({ min: 1, max: 1000 }), (personen, honderdsten) => {
        // Counted in hundredths of a person, so that the comparison is exact.
        const aantal = woningen(personen, honderdsten / 100);
        expect(aantal * honderdsten).toBeGreaterThanOrEqual(personen * 100);
        expect((aantal - 1) * honderdsten).toBeLessThan(personen * 100);
      }),
      { numRuns: 2000 },
    );
  });
});
