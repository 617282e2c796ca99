import { describe, expect, it } from 'vitest';
import { COLORS } from '../../../core/grafieken/theme.ts';
import { contrast } from './contrast.ts';

/** What draws lines, points, bars and words; the bands stand beside their figures in words. */
const DRAGERS = ['inkt', 'zacht', 'eerste', 'tweede', 'derde', 'rand'] as const;

describe.each(['licht', 'donker', 'druk'] as const)('the theme %s', (theme) => {
  it.each(DRAGERS)('has %s differ at least 3 times in light from what is behind it (WCAG 1.4.11)', (drager) => {
    expect(contrast(COLORS[theme][drager], COLORS[theme].background)).toBeGreaterThanOrEqual(3);
  });
});

it('contrast is 21 between black and white, and 1 between a colour and itself', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
  expect(contrast('#0f5ea8', '#0f5ea8')).toBe(1);
});
