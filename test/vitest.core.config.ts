import { defineConfig } from 'vitest/config';

/** The tests of the core and of the functions on it, with what they cover of both; neither a build nor a browser. */
export default defineConfig({
  test: {
    include: ['test/core/**/*.test.ts', 'test/addin/functions/**/*.test.ts', 'test/eigenschappen/**/*.test.ts'],
    testTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: ['core/**/*.ts', 'addin/functions/**/*.ts'],
      exclude: ['test/**'],
      reporter: ['text', 'json-summary'],
      reportsDirectory: 'coverage',
    },
  },
});
