import { expect, it } from 'vitest';
import { isDarkColor } from '../../../../addin/taskpane/shared/dark-color.ts';

it.each([
  ['#000000', true],
  ['#262626', true],
  ['#666666', true],
  ['#e6e6e6', false],
  ['#FFFFFF', false],
])('takes the background %s of an Office theme for dark: %s', (color, isDark) => {
  expect(isDarkColor(color)).toBe(isDark);
});

it.each([undefined, '', 'black', '#fff'])('does not guess from %s', (color) => {
  expect(isDarkColor(color)).toBeUndefined();
});
