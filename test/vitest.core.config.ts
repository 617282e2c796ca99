import { defineConfig } from 'vitest/config';

/** The tests that need neither a build nor a browser: what mutation testing runs. */
export default defineConfig({
  test: { include: ['test/core/**/*.test.ts', 'test/addin/functions/**/*.test.ts'] },
});
