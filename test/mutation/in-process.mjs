// Stryker's runner for Vitest starts a thread for every mutant, which takes many times as long as the tests in it. This is
// the same runner with the tests in its own process: a worker for Vitest's pool that passes messages on and starts nothing.
// Modules are loaded anew for every mutant, so that none leaves anything behind for the next; the test files of one share them.
import { EventEmitter } from 'node:events';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { DryRunStatus, TestStatus } from '@stryker-mutator/api/test-runner';
import { strykerPlugins as vitestPlugins } from '@stryker-mutator/vitest-runner';
import { init, runBaseTests, setupEnvironment } from 'vitest/worker';

const NAME = 'in-process';

/** Passes messages on in order and as copies, as a thread would. */
class Channel extends EventEmitter {
  /** @param {unknown} message */
  pass(message) {
    const copy = structuredClone(message);
    queueMicrotask(() => this.emit('message', copy));
  }
}

/** Lets every module but Vitest's own be loaded again: those of the run before are kept in the state of that run. */
function forgetModules() {
  const { idToModuleMap = new Map() } = /** @type {any} */ (globalThis).__vitest_worker__?.evaluatedModules ?? {};
  for (const [id, module] of idToModuleMap) {
    if (/\/@?vitest\//.test(id)) continue;
    Object.assign(module, { promise: undefined, exports: undefined, evaluated: false });
    module.importers.clear();
  }
}

/** @returns {import('vitest/node').PoolWorker} */
function createPoolWorker() {
  const [toPool, toTests] = [new Channel(), new Channel()];
  return {
    name: NAME,
    on: (event, callback) => void toPool.on(event, callback),
    off: (event, callback) => void toPool.off(event, callback),
    send: (message) => toTests.pass(message),
    deserialize: (data) => data,
    start: async () =>
      init({
        post: (message) => toPool.pass(message),
        on: (callback) => void toTests.on('message', callback),
        off: (callback) => void toTests.off('message', callback),
        teardown: () => void toTests.removeAllListeners(),
        runTests: (state, traces) => {
          forgetModules();
          return runBaseTests('run', state, traces);
        },
        collectTests: (state, traces) => runBaseTests('collect', state, traces),
        setup: setupEnvironment,
      }),
    stop: async () => void toPool.removeAllListeners(),
  };
}

const threadedRunner = /** @type {NonNullable<(typeof vitestPlugins)[0]>} */ (vitestPlugins[0]).factory;

/**
 * A test file that does not load has no tests that can fail, and would let the mutant that broke it survive: counts as one.
 * @param {import('vitest/node').Vitest} vitest
 * @param {import('@stryker-mutator/api/test-runner').DryRunResult} result
 */
function withBrokenFiles(vitest, result) {
  if (result.status !== DryRunStatus.Complete) return result;
  const broken = vitest.state
    .getFiles()
    .filter(({ result: outcome, tasks }) => outcome?.state === 'fail' && !tasks.some((task) => task.result?.state === 'fail'));
  const tests = broken.map(({ filepath, result: outcome }) => ({
    id: `${filepath}#loads`,
    name: 'loads',
    timeSpentMs: 0,
    status: /** @type {const} */ (TestStatus.Failed),
    failureMessage: outcome?.errors?.[0]?.message ?? 'the file does not load',
  }));
  return { ...result, tests: [...result.tests, ...tests] };
}

/** @param {any} injector */
function inProcessRunner(injector) {
  const runner = /** @type {any} */ (threadedRunner)(injector);
  const { init: start, run } = runner;
  return Object.assign(runner, {
    async init() {
      await start.call(runner);
      for (const { config } of runner.ctx.projects)
        Object.assign(config, { pool: NAME, poolRunner: { name: NAME, createPoolWorker }, isolate: false });
    },
    /** @param {unknown} what */
    async run(what) {
      return withBrokenFiles(runner.ctx, await run.call(runner, what));
    },
  });
}
inProcessRunner.inject = /** @type {any} */ (threadedRunner).inject;

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, NAME, inProcessRunner)];
