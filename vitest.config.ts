import { defineConfig } from 'vitest/config';
import { browserShare } from './test/browser/share.ts';
import { runSettings } from './test/run-settings.ts';

// `npm test` takes three minutes at most on two cores after install. Whoever adds tests adds 5 seconds at most; what takes
// longer is tried in a share here, by `draws` or `turns` of test/tier.ts, or in `npm run test:full` only, by FULL. Opening the
// workbench in the browser is the dearest thing a test can do: the files that do so take turns, see test/browser/share.ts.

/**
 * A process of their own: those that replace the product's data, and those that load lit, which takes Node
 * for a page once the spreadsheet library has put a `document` there.
 */
const APART = [
  'test/herindeling/**/*.test.ts',
  'test/core/gemeente/inwoners.test.ts',
  'test/publicatie/**/*.test.ts',
  'test/feit/**/*.test.ts',
  'test/addin/taskpane/shared/tredekleur.test.ts',
  'test/addin/taskpane/commands.test.ts',
  'test/addin/taskpane/shell/choose-view.test.ts',
];
/** They look at pages in the one browser of the run. */
const BROWSER = ['test/browser/**/*.test.ts'];

export default defineConfig(({ mode }) => {
  const settings = Object.assign(process.env, runSettings(mode));
  const patience = (seconds: number): number => 1000 * seconds * Number(settings.IBT_SLOWNESS);
  return {
    test: {
      testTimeout: patience(120),
      hookTimeout: patience(120),
      expect: { poll: { timeout: patience(10) } },
      maxWorkers: 2,
      reporters: ['default', './test/closing-line.ts'],
      setupFiles: ['./test/fast-check-seed.ts'],
      projects: [
        { extends: true, test: { name: 'gedeeld', include: ['test/**/*.test.ts'], exclude: [...BROWSER, ...APART], isolate: false } },
        { extends: true, test: { name: 'apart', include: APART, isolate: true } },
        {
          extends: true,
          test: {
            name: 'browser',
            include: settings.IBT_FULL === '1' ? BROWSER : browserShare(Number(settings.IBT_SEED)),
            isolate: false,
            globalSetup: ['./test/browser/global-browser.ts'],
          },
        },
      ],
    },
  };
});
