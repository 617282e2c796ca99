import { defineConfig } from 'vitest/config';

/** Tests that leave nothing behind in what they import: their files share it, which halves their time. */
const SHARING = ['test/core/**/*.test.ts', 'test/eigenschappen/**/*.test.ts', 'test/notebooks/kern/**/*.test.ts', 'test/browser/**/*.test.ts'];

export default defineConfig({
  test: {
    // A browser beside a busy machine is slow; every wait is on a condition.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    reporters: ['default', './test/closing-line.ts'],
    projects: [
      { extends: true, test: { name: 'gedeeld', include: SHARING, isolate: false } },
      { extends: true, test: { name: 'apart', include: ['test/**/*.test.ts'], exclude: SHARING } },
    ],
  },
});
