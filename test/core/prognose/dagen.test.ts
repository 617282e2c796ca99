import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datumOf, splitDatum } from '../../../core/datum.ts';
import { weken } from '../../../core/prognose/dagen.ts';
import { MAANDGEWICHTEN, STANDAARDPARAMETERS } from '../../../core/prognose/parameters.ts';

const gewicht = fc.double({ min: 0.1, max: 5, noNaN: true });

describe('weeks', () => {
  it('are plain weeks without learned weights', () => {
    expect(weken(datumOf(2022, 11, 22), datumOf(2023, 1, 1), STANDAARDPARAMETERS)).toBe(40 / 7);
  });
  it('up to an earlier day are none', () => {
    for (const parameters of [STANDAARDPARAMETERS, { ...STANDAARDPARAMETERS, gewicht_maand_6: 2 }]) {
      expect(weken(datumOf(2023, 1, 1), datumOf(2022, 11, 22), parameters)).toBe(0);
      expect(weken(datumOf(2022, 12, 1), datumOf(2022, 12, 1), parameters)).toBe(0);
    }
  });
  it('a month weighs as its place in the half-year: December as month 6, June too', () => {
    const zwaar = { ...STANDAARDPARAMETERS, gewicht_maand_6: 2 };
    expect(weken(datumOf(2022, 12, 1), datumOf(2023, 1, 1), zwaar)).toBeCloseTo(62 / 7, 12);
    expect(weken(datumOf(2022, 6, 1), datumOf(2022, 7, 1), zwaar)).toBeCloseTo(60 / 7, 12);
    expect(weken(datumOf(2022, 11, 22), datumOf(2023, 1, 1), zwaar)).toBeCloseTo((9 + 62) / 7, 12);
  });
  it('with any weights are the sum over the days, and add up', () => {
    fc.assert(
      fc.property(fc.tuple(gewicht, gewicht, gewicht, gewicht, gewicht, gewicht), fc.nat(200), fc.nat(200), (gewichten, a, b) => {
        const parameters = { ...STANDAARDPARAMETERS, ...Object.fromEntries(MAANDGEWICHTEN.map((naam, m) => [naam, gewichten[m] ?? 1])) };
        const van = datumOf(2021, 12, 15) + a;
        const dagen = Array.from({ length: b }, (_, i) => gewichten[(splitDatum(van + i).maand - 1) % 6] ?? 1);
        expect(weken(van, van + b, parameters)).toBeCloseTo(dagen.reduce((som, dag) => som + dag, 0) / 7, 9);
        expect(weken(van, van + b, parameters) + weken(van + b, van + b + 30, parameters)).toBeCloseTo(
          weken(van, van + b + 30, parameters),
          9,
        );
      }),
    );
  });
});
