import { describe, expect, it } from 'vitest';
import { peildatum } from '../../../core/periode.ts';
import { nogNietGeregistreerd, wekenNakomend } from '../../../core/prognose/vertraging.ts';
import { PLAIN } from './plain-parameters.ts';

const EIND = peildatum('2022-1', 'eind');
const met = (vertraging: number) => ({ ...PLAIN, vertraging });

describe('registration delay', () => {
  it('half is registered after the mean delay times the logarithm of 2', () => {
    expect(nogNietGeregistreerd(10 * Math.LN2, 10)).toBeCloseTo(0.5, 12);
  });
  it('without delay everybody is registered at once', () => {
    expect([nogNietGeregistreerd(1, 0), nogNietGeregistreerd(0, 0), nogNietGeregistreerd(0, 10)]).toEqual([0, 0, 1]);
    expect(wekenNakomend('2022-1', EIND, met(0))).toBe(0);
  });
  it('on the peildatum the weeks still to be registered are the mean delay, less what comes after the correctiedatum', () => {
    // ∫ over the half-year of exp(−u ÷ m) − exp(−(u + 31) ÷ m): m (1 − exp(−181 ÷ m)) (1 − exp(−31 ÷ m)).
    for (const m of [5, 11, 30]) {
      const exact = (m * (1 - Math.exp(-181 / m)) * (1 - Math.exp(-31 / m))) / 7;
      expect(wekenNakomend('2022-1', EIND, met(m)) / exact).toBeCloseTo(1, 2);
    }
  });
  it('grow fewer day by day, to none on the correctiedatum', () => {
    const reeks = Array.from({ length: 32 }, (_, dag) => wekenNakomend('2022-1', EIND + dag, PLAIN));
    for (const [i, aantalWeken] of reeks.slice(1).entries()) expect(aantalWeken).toBeLessThan(reeks[i] ?? 0);
    expect(reeks[31]).toBe(0);
    expect(EIND + 31).toBe(peildatum('2022-1', 'correctie'));
  });
  it('a heavy last month brings more late registrations', () => {
    expect(wekenNakomend('2022-1', EIND, { ...PLAIN, gewicht_maand_6: 2 })).toBeGreaterThan(1.8 * wekenNakomend('2022-1', EIND, PLAIN));
  });
});
