import fc from '../../node_modules/fast-check/lib/fast-check.js';

const MOST_RUNS = Number(process.env.MUTATION_DRAWS ?? 50);

/**
 * fast-check as the tests know it, for mutation: the same draws in every run, so that no mutant survives or falls by
 * chance, and few of them, without a search for the smallest example, since each is asked for every mutant again.
 */
const forMutation: typeof fc = {
  ...fc,
  assert: ((property: Parameters<typeof fc.assert>[0], parameters: { numRuns?: number } = {}) =>
    fc.assert(property, {
      ...parameters,
      numRuns: Math.min(MOST_RUNS, parameters.numRuns ?? MOST_RUNS),
      seed: 1,
      endOnFailure: true,
    })) as typeof fc.assert,
};

export default forMutation;
