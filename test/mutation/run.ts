import { Stryker } from '@stryker-mutator/core';
import { PARTS } from './parts.ts';

/** Mutates the parts named, or all, one after the other; a report per part in reports/mutation/. */
const asked = process.argv.slice(2);
for (const { name, mutate, tests } of PARTS.filter((part) => asked.length === 0 || asked.includes(part.name))) {
  process.env.MUTATION_TESTS = tests.join(',');
  console.log(`\n${name}`);
  await new Stryker({
    configFile: 'test/mutation/stryker.config.json',
    mutate: [...mutate],
    incrementalFile: `reports/mutation/${name.replaceAll('/', '-')}.json`,
  }).runMutationTest();
}
