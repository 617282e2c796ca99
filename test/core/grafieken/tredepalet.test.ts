import { describe, expect, it } from 'vitest';
import { TREDEN } from '../../../core/beoordeling/trede.ts';
import { TREDEPALET } from '../../../core/grafieken/tredepalet.ts';

/** Relative luminance of a colour such as `#5fb95f`, by WCAG 2.2. */
function luminance(kleur: string): number {
  const [rood = NaN, groen = NaN, blauw = NaN] = [1, 3, 5].map((begin) => {
    const deel = parseInt(kleur.slice(begin, begin + 2), 16) / 255;
    return deel <= 0.04045 ? deel / 12.92 : ((deel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * rood + 0.7152 * groen + 0.0722 * blauw;
}

describe('the colours of the treden', () => {
  it('are six, each its own', () => {
    expect(new Set(TREDEN.map((trede) => TREDEPALET[trede].achtergrond)).size).toBe(6);
  });
  it.each(TREDEN)('of trede %i carry ink that differs at least 4.5 times in light', (trede) => {
    const { achtergrond, inkt } = TREDEPALET[trede];
    const [donker = NaN, licht = NaN] = [luminance(achtergrond), luminance(inkt)].sort((a, b) => a - b);
    expect((licht + 0.05) / (donker + 0.05)).toBeGreaterThanOrEqual(4.5);
  });
  it('have dark ink up to trede 3 and light ink from trede 4, where the colours darken', () => {
    const licht = TREDEN.map((trede) => luminance(TREDEPALET[trede].achtergrond));
    expect(licht.slice(2)).toEqual([...licht.slice(2)].sort((a, b) => b - a));
    expect(TREDEN.map((trede) => luminance(TREDEPALET[trede].inkt) > 0.5)).toEqual([false, false, false, true, true, true]);
  });
});
