import { defineConfig } from 'vitest/config';

/** The tests of the ladder alone: what its mutation run needs. */
export default defineConfig({
  test: { include: ['test/core/beoordeling/**/*.test.ts'] },
});
