import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Reporter, SerializedError, TestModule } from 'vitest/node';
import { ROOT } from '../addin/build/paths.ts';
import { writeReport } from '../addin/build/reports.ts';

/**
 * Begins the run with how much is tried and the seed of what is drawn, and ends it with one plain line that counts the tests, such as `812 passed, 0 failed`.
 * A run of all tests leaves its count in reports/tests.json.
 * A file that does not load, a hook that fails, or an error outside any test counts as a failure, so that a run that fails never shows 0.
 */
export default class ClosingLine implements Reporter {
  onInit(): void {
    const { IBT_FULL, IBT_SEED } = process.env;
    process.stdout.write(
      `\n${IBT_FULL === '1' ? 'everything is tried' : 'a share is tried; npm run test:full tries everything'}; IBT_SEED=${IBT_SEED} draws the same again\n`,
    );
  }

  onTestRunEnd(testModules: readonly TestModule[], unhandledErrors: readonly SerializedError[]): void {
    const count = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
    for (const testModule of testModules) {
      for (const group of [testModule, ...testModule.children.allSuites()]) count.failed += group.errors().length;
      for (const test of testModule.children.allTests()) {
        const { state } = test.result();
        count[state === 'pending' ? 'skipped' : state] += 1;
      }
    }
    if (testModules.length === allTestFiles()) writeReport('tests', { files: testModules.length, ...count });
    const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
    process.stdout.write(`\n${count.passed} passed, ${count.failed} failed${skipped}\n`);
  }
}

/** How many files with tests there are: a run of fewer is no run of all. */
function allTestFiles(): number {
  return readdirSync(join(ROOT, 'test'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.test.ts')).length;
}
