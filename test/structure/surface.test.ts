import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ROOT } from '../../addin/build/paths.ts';
import { surface, SURFACE } from './surface.ts';

it('the public surface is as committed: where it is not, run `npm run surface` and read the diff', async () => {
  const made = await surface();
  expect(made).not.toContain(ROOT);
  expect(
    made === readFileSync(SURFACE, 'utf8'),
    'the surface differs from test/structure/surface.md: run `npm run surface` and read the diff',
  ).toBe(true);
});
