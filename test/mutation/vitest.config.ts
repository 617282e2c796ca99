import { defineConfig } from 'vitest/config';

/** The tests that judge the mutants of one part of the code; which they are comes from the command. */
export default defineConfig({
  test: { include: (process.env.MUTATION_TESTS ?? '').split(','), testTimeout: 60_000 },
});
