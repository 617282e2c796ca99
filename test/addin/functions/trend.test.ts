import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TRENDLIJN } from '../../../addin/functions/trend.ts';
import { blok, LEEG } from './host.ts';
import { foutcel } from '../../bundle/excel-host.ts';
import { FUNCTIEFOUT } from '../../../addin/functions/functions-messages.ts';
import { INVOERFOUT } from '../../../core/invoer/invoer-messages.ts';

/** The trend of a column, and of its periods where given. */
const trend = (waarden: readonly unknown[], perioden?: readonly unknown[]) =>
  blok(
    TRENDLIJN,
    waarden.map((waarde) => [waarde]),
    perioden?.map((periode) => [periode]) ?? null,
  )[0];

describe('TRENDLIJN', () => {
  it('gives one row: slope, value at the first, R² and number of observations', () => {
    expect(trend([10, 12, 14, 16])).toEqual([2, 10, 1, 4]);
    expect(blok(TRENDLIJN, [[10, 12, 14, 16]], null)).toEqual([[2, 10, 1, 4]]);
  });
  it('the provincial achterstand of 2022-2 to 2024-1 rises by 331 a periode (voortgangsrapportages)', () => {
    expect(trend([-150, 406, 570, 899], ['2022-2', '2023-1', '2023-2', '2024-1'])?.[0]).toBeCloseTo(331.1, 9);
  });
  it('a gap keeps its place, with or without periods', () => {
    for (const leeg of [null, '']) expect(trend([10, leeg, 14, 16])).toEqual([2, 10, 1, 3]);
    expect(trend([10, 14, 16], ['2022-1', '2023-1', '2023-2'])).toEqual([2, 10, 1, 3]);
    expect(trend([null, 12, 14, 16])?.[1]).toBeCloseTo(10, 9);
  });
  it('a 0 is an observation', () => {
    expect(trend([0, 2, 4])).toEqual([2, 0, 1, 3]);
  });
  it('an observation without periode is passed over; without any, they follow on each other', () => {
    for (const leeg of LEEG) {
      expect(trend([10, 99, 14, 16], ['2022-1', leeg, '2023-1', '2023-2'])).toEqual([2, 10, 1, 3]);
      expect(trend([10, 12, 14, 16], [leeg, leeg, leeg, leeg])).toEqual([2, 10, 1, 4]);
      expect(blok(TRENDLIJN, [[10], [12], [14]], [[leeg]])).toEqual([[2, 10, 1, 3]]);
    }
  });
  it('the order of the rows does not matter where periods are given', () => {
    expect(trend([16, 10, 14], ['2023-2', '2022-1', '2023-1'])).toEqual([2, 10, 1, 3]);
  });
  it('the value at the first is that of the first periode given, also where it holds no value', () => {
    expect(trend([null, 12, 14, 16], ['2022-1', '2022-2', '2023-1', '2023-2'])?.[1]).toBeCloseTo(10, 9);
  });
  it('fewer than three observations cannot be known', () => {
    expect(trend([10, null, 12])).toEqual([foutcel(FUNCTIEFOUT.te_weinig_perioden({ aantal: 2, minstens: 3 }))]);
    expect(trend([10, 11, 12], ['2022-1', '2022-1', '2022-1'])).toEqual([
      foutcel(FUNCTIEFOUT.te_weinig_perioden({ aantal: 3, minstens: 3 })),
    ]);
  });
  it('periods are as many as the values', () => {
    expect(trend([10, 11, 12], ['2022-1', '2022-2'])).toEqual([
      foutcel(FUNCTIEFOUT.niet_evenveel_cellen({ naam: 'perioden', kreeg: 2, verwacht: 3, als: 'waarden' })),
    ]);
  });
  it('a wrong cell is named with its place', () => {
    expect(trend([10, 'x', 12])).toEqual([foutcel(INVOERFOUT.geen_getal({ naam: 'waarden, cel 2', cel: 'x', hoogstens: 1e12 }))]);
    expect(trend([10, 11, 1e308])).toEqual([foutcel(INVOERFOUT.geen_getal({ naam: 'waarden, cel 3', cel: 1e308, hoogstens: 1e12 }))]);
    expect(trend([10, '11', 12])).toEqual([foutcel(INVOERFOUT.geen_getal({ naam: 'waarden, cel 2', cel: '11', hoogstens: 1e12 }))]);
    expect(trend([-1e12, 0, 1e12])).toEqual([1e12, -1e12, 1, 3]);
    expect(trend([10, 11, NaN])).toEqual([foutcel(INVOERFOUT.geen_getal({ naam: 'waarden, cel 3', cel: NaN, hoogstens: 1e12 }))]);
    expect(trend([10, 11, 12], ['2022-1', 44743, '2023-1'])?.[0]).toBe(
      foutcel(INVOERFOUT.periode_werd_datum({ naam: 'perioden, cel 2', cel: 44743, datum: 44743, bedoeld: '2022-2' })),
    );
  });
  it('values and periods are each a row or a column', () => {
    expect(
      blok(
        TRENDLIJN,
        [
          [1, 2],
          [3, 4],
        ],
        null,
      ),
    ).toEqual([[foutcel(FUNCTIEFOUT.geen_rij_of_kolom({ naam: 'waarden', rijen: 2, kolommen: 2 }))]]);
    expect(
      blok(
        TRENDLIJN,
        [[1], [2], [4]],
        [
          ['2022-1', 'x'],
          [1, 2],
        ],
      ),
    ).toEqual([[foutcel(FUNCTIEFOUT.geen_rij_of_kolom({ naam: 'perioden', rijen: 2, kolommen: 2 }))]]);
    expect(blok(TRENDLIJN, [[10], [12], [14]], [['2022-1', '2022-2', '2023-1']])).toEqual([[2, 10, 1, 3]]);
  });
  it('any numbers give four numbers, R² from 0 to 1', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e12, max: 1e12, noNaN: true }), { minLength: 3, maxLength: 8 }), (waarden) => {
        const uitkomst = trend(waarden) ?? [];
        expect(uitkomst.every(Number.isFinite)).toBe(true);
        expect(uitkomst[2]).toBeGreaterThanOrEqual(0);
        expect(uitkomst[2]).toBeLessThanOrEqual(1);
      }),
    );
  });
});
