import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datumOf } from '../../core/datum.ts';
import { nidosPrognose, nidosTekort } from '../../core/nidos.ts';

describe('nidosTekort', () => {
  it('183 of 355 places is 172 short (province 2024-2)', () => {
    expect(nidosTekort(183, 355)).toBe(172);
  });
  it('more than asked is negative', () => {
    expect(nidosTekort(30, 20)).toBe(-10);
  });
});

describe('nidosPrognose', () => {
  const [januari, april, juli] = [datumOf(2024, 1, 1), datumOf(2024, 4, 1), datumOf(2024, 7, 1)];

  it('follows the straight line through two observations', () => {
    // 91 days in each quarter.
    expect(
      nidosPrognose(
        [
          [januari, 100],
          [april, 191],
        ],
        juli,
      ),
    ).toBeCloseTo(282, 9);
    expect(
      nidosPrognose(
        [
          [januari, 100],
          [april, 191],
        ],
        januari + 1,
      ),
    ).toBeCloseTo(101, 9);
  });
  it('the order of the observations does not matter', () => {
    expect(
      nidosPrognose(
        [
          [april, 191],
          [januari, 100],
        ],
        juli,
      ),
    ).toBe(
      nidosPrognose(
        [
          [januari, 100],
          [april, 191],
        ],
        juli,
      ),
    );
  });
  it('of more observations it takes the least-squares line', () => {
    // Mean 20 on day 10; slope (−10 × −10 + 10 × 10) ÷ 200 = 1.
    expect(
      nidosPrognose(
        [
          [januari, 10],
          [januari + 10, 20],
          [januari + 20, 30],
        ],
        januari + 40,
      ),
    ).toBeCloseTo(50, 9);
    expect(
      nidosPrognose(
        [
          [januari, 10],
          [januari + 10, 23],
          [januari + 20, 30],
        ],
        januari + 40,
      ),
    ).toBeCloseTo(51, 9);
  });
  it('is never below 0', () => {
    expect(
      nidosPrognose(
        [
          [januari, 50],
          [april, 10],
        ],
        juli,
      ),
    ).toBe(0);
  });
  it('observations of one day give no line', () => {
    expect(nidosPrognose([], juli)).toBeUndefined();
    expect(nidosPrognose([[januari, 5]], juli)).toBeUndefined();
    expect(
      nidosPrognose(
        [
          [januari, 5],
          [januari, 9],
        ],
        juli,
      ),
    ).toBeUndefined();
    expect(
      nidosPrognose(
        [
          [januari, 5],
          [januari, 9],
          [april, 7],
        ],
        juli,
      ),
    ).toBeCloseTo(7, 9);
  });
  it('goes through both of two observations', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4000 }), fc.nat(10_000), fc.nat(10_000), (dagen, eerst, later) => {
        const waarnemingen = [
          [januari, eerst],
          [januari + dagen, later],
        ] as const;
        expect(nidosPrognose(waarnemingen, januari)).toBeCloseTo(eerst, 6);
        expect(nidosPrognose(waarnemingen, januari + dagen)).toBeCloseTo(later, 6);
      }),
    );
  });
});
