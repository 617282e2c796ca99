import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datumOf, splitDatum } from '../../../core/datum.ts';
import { weken } from '../../../core/prognose/dagen.ts';
import { MAANDGEWICHTEN } from '../../../core/prognose/parameters.ts';
import { PLAIN } from './plain-parameters.ts';

const gewicht = fc.double({ min: 0.1, max: 5, noNaN: true });

describe('weeks', () => {
  it('are plain weeks without learned weights', () => {
    expect(weken(datumOf(2022, 11, 22), datumOf(2023, 1, 1), PLAIN)).toBe(40 / 7);
  });
  it('up to an earlier day are none', () => {
    for (const parameters of [PLAIN, { ...PLAIN, gewicht_maand_12: 2 }]) {
      expect(weken(datumOf(2023, 1, 1), datumOf(2022, 11, 22), parameters)).toBe(0);
      expect(weken(datumOf(2022, 12, 1), datumOf(2022, 12, 1), parameters)).toBe(0);
    }
  });
  it('a month weighs by itself: December heavily leaves June as it is', () => {
    const zwaar = { ...PLAIN, gewicht_maand_12: 2 };
    expect(weken(datumOf(2022, 12, 1), datumOf(2023, 1, 1), zwaar)).toBeCloseTo(62 / 7, 12);
    expect(weken(datumOf(2022, 6, 1), datumOf(2022, 7, 1), zwaar)).toBeCloseTo(30 / 7, 12);
    expect(weken(datumOf(2022, 11, 22), datumOf(2023, 1, 1), zwaar)).toBeCloseTo((9 + 62) / 7, 12);
  });
  it('with any weights are the sum over the days, and add up', () => {
    fc.assert(
      fc.property(fc.array(gewicht, { minLength: 12, maxLength: 12 }), fc.nat(200), fc.nat(200), (gewichten, a, b) => {
        const parameters = { ...PLAIN, ...Object.fromEntries(MAANDGEWICHTEN.map((naam, m) => [naam, gewichten[m] ?? 1])) };
        const van = datumOf(2021, 12, 15) + a;
        const dagen = Array.from({ length: b }, (_, i) => gewichten[splitDatum(van + i).maand - 1] ?? 1);
        expect(weken(van, van + b, parameters)).toBeCloseTo(dagen.reduce((som, dag) => som + dag, 0) / 7, 9);
        expect(weken(van, van + b, parameters) + weken(van + b, van + b + 30, parameters)).toBeCloseTo(
          weken(van, van + b + 30, parameters),
          9,
        );
      }),
    );
  });
});
