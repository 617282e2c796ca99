import { describe, expect, it } from 'vitest';
import { TREDEN } from '../../../core/trede.ts';
import { TREDEPALET } from '../../../core/grafieken/tredepalet.ts';
import { contrast, luminance } from './contrast.ts';

describe('the colours of the treden', () => {
  it('are six, each its own', () => {
    expect(new Set(TREDEN.map((trede) => TREDEPALET[trede].background)).size).toBe(6);
  });
  it.each(TREDEN)('of trede %i carry ink that differs at least 4.5 times in light', (trede) => {
    const { background, inkt } = TREDEPALET[trede];
    expect(contrast(background, inkt)).toBeGreaterThanOrEqual(4.5);
  });
  it('have dark ink up to trede 3 and light ink from trede 4, where the colours darken', () => {
    const licht = TREDEN.map((trede) => luminance(TREDEPALET[trede].background));
    expect(licht.slice(2)).toEqual([...licht.slice(2)].sort((a, b) => b - a));
    expect(TREDEN.map((trede) => luminance(TREDEPALET[trede].inkt) > 0.5)).toEqual([false, false, false, true, true, true]);
  });
});
