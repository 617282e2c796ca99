import fc from 'fast-check';
import { expect, it } from 'vitest';
import { veldtekst } from '../../../../addin/taskpane/prognose/getal-lezen.ts';
import { parseGetypt } from '../../../../core/getaltekst.ts';

it('the text of a field is read back as the number it was written for', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), (miljoensten) => {
      expect(parseGetypt(veldtekst(miljoensten / 1e6))).toBe(miljoensten / 1e6 + 0);
    }),
  );
  expect(veldtekst(undefined)).toBe('');
});
