import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { messages } from './messages.mjs';
import { explainNpmFailure } from './npm-failure.mjs';
import { SetUpError } from './set-up-error.mjs';

// The tools are devDependencies and Vite's binaries are optional ones: a machine's settings may leave out neither.
// No package needs its install script; npm 11 runs none either.
const ARGUMENTS = [
  'ci',
  '--include=dev',
  '--include=optional',
  '--ignore-scripts',
  '--prefer-offline',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
];
const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Installs exactly package-lock.json. Throws a `SetUpError` with npm's exit code when npm fails.
 * @param {string} root the project's folder
 * @param {(pid: number) => void} onStart gets npm's process id
 */
export async function npmCi(root, onStart) {
  const npm = startNpm(root);
  if (npm.pid !== undefined) onStart(npm.pid);
  let output = '';
  npm.stderr.on('data', (chunk) => {
    output += chunk;
    process.stderr.write(chunk);
  });
  let interrupted = false;
  const passOn = (/** @type {NodeJS.Signals} */ signal) => {
    interrupted = true;
    npm.kill(signal);
  };
  for (const signal of SIGNALS) process.on(signal, passOn);
  const [code] = await once(npm, 'close').catch(() => {
    throw new SetUpError(messages.npmMissing, 127);
  });
  for (const signal of SIGNALS) process.off(signal, passOn);
  if (interrupted) throw new SetUpError(messages.interrupted, 130);
  if (code !== 0) throw new SetUpError(explainNpmFailure(output), code ?? 1);
}

/** @param {string} root */
function startNpm(root) {
  const options = { cwd: root, stdio: /** @type {['ignore', 'inherit', 'pipe']} */ (['ignore', 'inherit', 'pipe']) };
  const cli = process.env['npm_execpath'] ?? '';
  if (/npm-cli\.c?js$/.test(cli)) return spawn(process.execPath, [cli, ...ARGUMENTS], options);
  // On Windows npm is a command file, which only a shell can start; the arguments are all ours.
  if (process.platform === 'win32') return spawn(['npm', ...ARGUMENTS].join(' '), { ...options, shell: true });
  return spawn('npm', ARGUMENTS, options);
}
