import { execFileSync } from 'node:child_process';
import { ROOT } from '../addin/build/paths.ts';

/** How long the fixed computation takes on a machine at rest: milliseconds. */
const AT_REST = 60;

/** What one run of the tests is like, as the environment of its workers. */
export interface RunSettings {
  readonly IBT_FULL: string;
  readonly IBT_SEED: string;
  readonly IBT_SLOWNESS: string;
}

/** The settings of a run: what the environment gives comes first, so that a run can be repeated. */
export function runSettings(mode: string): RunSettings {
  const { IBT_FULL = mode === 'full' ? '1' : '', IBT_SEED = String(seedOfCommit()), IBT_SLOWNESS = slowness().toFixed(1) } = process.env;
  if (!Number.isInteger(Number(IBT_SEED))) throw new Error(`IBT_SEED: got ${IBT_SEED}, expected a whole number`);
  return { IBT_FULL, IBT_SEED, IBT_SLOWNESS };
}

/** Another seed for every commit; without git, for every day. */
function seedOfCommit(): number {
  try {
    return parseInt(
      execFileSync('git', ['rev-parse', '--short=7', 'HEAD'], { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).slice(
        0,
        7,
      ),
      16,
    );
  } catch {
    return Math.floor(Date.now() / 86_400_000);
  }
}

/** How many times slower than at rest this machine is now, at least 1: one fixed computation, timed once. */
function slowness(): number {
  const begin = performance.now();
  let x = 1;
  for (let i = 0; i < 30_000_000; i++) x = (Math.imul(x, 1_664_525) + 1_013_904_223) | 0;
  if (x === 0) throw new Error('the computation was not done');
  return Math.max(1, (performance.now() - begin) / AT_REST);
}
