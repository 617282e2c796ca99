import { describe, expect, it } from 'vitest';
import { Invoerfout } from '../../../core/invoer/invoerfout.ts';
import { leesAantal, leesDatum, leesGetal, leesHalfjaren, leesPeriode, leesPositief, leesTrede, metStandaard, misschienNietNul } from '../../../core/invoer/lezers.ts';
import { INVOERFOUT } from '../../../core/invoer/meldingen.ts';

describe('nothing is coerced', () => {
  it.each([
    ['persons', leesAantal, '5'], ['a trede', leesTrede, '3'], ['a number', leesGetal, '5'], ['a positive number', leesPositief, '5'], ['half-years', leesHalfjaren, '1'],
    ['a date', leesDatum, '44743'], ['a periode', leesPeriode, ['2022-1']], ['persons', leesAantal, [5]], ['a number', leesGetal, [5]], ['half-years', leesHalfjaren, true],
    ['a date', leesDatum, [44743]], ['a periode', leesPeriode, { toString: (): string => '2022-1' }],
  ])('%s: %j is refused', (_, lees, cel) => {
    expect(() => lees(cel, 'x')).toThrow(Invoerfout);
  });
  it('a periode stands alone in its cell', () => {
    for (const tekst of ['x2022-1', '12022-1', '2022-1 en 2022-2']) expect(() => leesPeriode(tekst, 'periode')).toThrow(Invoerfout);
  });
});

describe('the advice about a periode that became a date', () => {
  it('only 1 January and 1 February stand for a typed half-year; any other day for the periode it lies in', () => {
    expect(() => leesPeriode(44594, 'periode')).toThrow(INVOERFOUT.periode_werd_datum({ naam: 'periode', cel: 44594, datum: 44594, bedoeld: '2022-1' }));
    expect(() => leesPeriode(44621, 'periode')).toThrow(INVOERFOUT.periode_werd_datum({ naam: 'periode', cel: 44621, datum: 44621, bedoeld: '2022-1' }));
  });
  it('a number as text is text, not a date', () => {
    expect(() => leesPeriode('44562', 'periode')).toThrow(INVOERFOUT.geen_periode({ naam: 'periode', cel: '44562' }));
  });
});

describe('the bounds of numbers', () => {
  it('a number is at most a million million either way', () => {
    expect([leesGetal(1e12, 'x'), leesGetal(-1e12, 'x'), leesGetal(0.5, 'x')]).toEqual([1e12, -1e12, 0.5]);
    for (const cel of [1.000001e12, -1.000001e12, NaN, Infinity]) expect(() => leesGetal(cel, 'x')).toThrow('verwacht een getal van hoogstens 1000000000000.');
  });
  it('half-years are whole, and at most 200 forward or back', () => {
    expect([leesHalfjaren(0, 'x'), leesHalfjaren(-200, 'x'), leesHalfjaren(200, 'x')]).toEqual([0, -200, 200]);
    for (const cel of [0.5, 201, -201, NaN, Infinity, null]) expect(() => leesHalfjaren(cel, 'x')).toThrow('verwacht een geheel aantal halfjaren van -200 tot en met 200.');
  });
  it('a positive number is above 0 and finite', () => {
    expect(leesPositief(1e-9, 'x')).toBe(1e-9);
    for (const cel of [0, -1, NaN, Infinity]) expect(() => leesPositief(cel, 'x')).toThrow('verwacht een getal groter dan 0.');
  });
});

describe('a blank cell', () => {
  it('is null, undefined, "" or 0, and gives the default or nothing', () => {
    for (const leeg of [null, undefined, '', 0, -0]) {
      expect(metStandaard(leesPositief, 2.25)(leeg, 'x')).toBe(2.25);
      expect(misschienNietNul(leesTrede)(leeg, 'x')).toBeUndefined();
    }
    expect([metStandaard(leesPositief, 2.25)(3, 'x'), misschienNietNul(leesTrede)(3, 'x')]).toEqual([3, 3]);
  });
});
