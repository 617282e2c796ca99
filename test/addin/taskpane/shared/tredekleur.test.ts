import { expect, it } from 'vitest';
import { TREDEKLEUREN } from '../../../../addin/taskpane/shared/tredekleur.ts';

const COLORS = [...TREDEKLEUREN.cssText.matchAll(/data-trede='(\d)'\] \{ --trede: (#\w{6}); --tredecijfer: (#\w{6})/g)];

/** Relative luminance of a colour such as `#5fb95f`, by WCAG 2.2. */
function luminance(color = ''): number {
  const [red = 0, groen = 0, blue = 0] = [1, 3, 5].map((begin) => {
    const deel = parseInt(color.slice(begin, begin + 2), 16) / 255;
    return deel <= 0.04045 ? deel / 12.92 : ((deel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * groen + 0.0722 * blue;
}

it('gives every trede a colour of its own', () => {
  expect(COLORS.map(([, trede]) => trede)).toEqual(['1', '2', '3', '4', '5', '6']);
  expect(new Set(COLORS.map(([, , background]) => background)).size).toBe(6);
});

it.each(
  COLORS.map(([, trede, background, cijfer]) => [trede, background, cijfer]),
)('keeps the number of trede %s readable: %s and %s differ 4.5 times in light', (_, background, cijfer) => {
  const [donker = 0, licht = 0] = [luminance(background), luminance(cijfer)].sort((a, b) => a - b);
  expect((licht + 0.05) / (donker + 0.05)).toBeGreaterThanOrEqual(4.5);
});
