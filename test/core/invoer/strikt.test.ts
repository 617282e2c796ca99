import { describe, expect, it } from 'vitest';
import { Invoerfout } from '../../../core/invoer/invoerfout.ts';
import {
  readAantal,
  readDatum,
  readGetal,
  readHalfjaren,
  readPeriode,
  readPositief,
  readTrede,
  metStandaard,
  misschienNietNul,
} from '../../../core/invoer/readers.ts';
import { INVOERFOUT } from '../../../core/invoer/invoer-messages.ts';

describe('nothing is coerced', () => {
  it.each([
    ['persons', readAantal, '5'],
    ['a trede', readTrede, '3'],
    ['a number', readGetal, '5'],
    ['a positive number', readPositief, '5'],
    ['half-years', readHalfjaren, '1'],
    ['a date', readDatum, '44743'],
    ['a periode', readPeriode, ['2022-1']],
    ['persons', readAantal, [5]],
    ['a number', readGetal, [5]],
    ['half-years', readHalfjaren, true],
    ['a date', readDatum, [44743]],
    ['a periode', readPeriode, { toString: (): string => '2022-1' }],
  ])('%s: %j is refused', (_, read, cel) => {
    expect(() => read(cel, 'x')).toThrow(Invoerfout);
  });
  it('a periode stands alone in its cell', () => {
    for (const tekst of ['x2022-1', '12022-1', '2022-1 en 2022-2']) expect(() => readPeriode(tekst, 'periode')).toThrow(Invoerfout);
  });
});

describe('the advice about a periode that became a date', () => {
  it('only 1 January and 1 February stand for a typed half-year; any other day for the periode it lies in', () => {
    expect(() => readPeriode(44594, 'periode')).toThrow(
      INVOERFOUT.periode_werd_datum({ naam: 'periode', cel: 44594, datum: 44594, bedoeld: '2022-1' }),
    );
    expect(() => readPeriode(44621, 'periode')).toThrow(
      INVOERFOUT.periode_werd_datum({ naam: 'periode', cel: 44621, datum: 44621, bedoeld: '2022-1' }),
    );
  });
  it('a number as text is text, not a date', () => {
    expect(() => readPeriode('44562', 'periode')).toThrow(INVOERFOUT.geen_periode({ naam: 'periode', cel: '44562' }));
  });
});

describe('the bounds of numbers', () => {
  it('a number is at most a million million either way', () => {
    expect([readGetal(1e12, 'x'), readGetal(-1e12, 'x'), readGetal(0.5, 'x')]).toEqual([1e12, -1e12, 0.5]);
    for (const cel of [1.000001e12, -1.000001e12, NaN, Infinity])
      expect(() => readGetal(cel, 'x')).toThrow(INVOERFOUT.geen_getal({ naam: 'x', cel, hoogstens: 1e12 }));
  });
  it('half-years are whole, and at most 200 forward or back', () => {
    expect([readHalfjaren(0, 'x'), readHalfjaren(-200, 'x'), readHalfjaren(200, 'x')]).toEqual([0, -200, 200]);
    for (const cel of [0.5, 201, -201, NaN, Infinity, null])
      expect(() => readHalfjaren(cel, 'x')).toThrow(INVOERFOUT.geen_halfjaren({ naam: 'x', cel, hoogstens: 200 }));
  });
  it('a positive number is above 0 and finite', () => {
    expect(readPositief(1e-9, 'x')).toBe(1e-9);
    for (const cel of [0, -1, NaN, Infinity]) expect(() => readPositief(cel, 'x')).toThrow(INVOERFOUT.niet_positief({ naam: 'x', cel }));
  });
});

describe('a blank cell', () => {
  it('is null, undefined, "" or 0, and gives the default or nothing', () => {
    for (const leeg of [null, undefined, '', 0, -0]) {
      expect(metStandaard(readPositief, 2.25)(leeg, 'x')).toBe(2.25);
      expect(misschienNietNul(readTrede)(leeg, 'x')).toBeUndefined();
    }
    expect([metStandaard(readPositief, 2.25)(3, 'x'), misschienNietNul(readTrede)(3, 'x')]).toEqual([3, 3]);
  });
});
