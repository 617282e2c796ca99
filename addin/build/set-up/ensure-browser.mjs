import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { browserPath } from './browser-path.mjs';
import { messages } from './messages.mjs';
import { SetUpError } from './set-up-error.mjs';

/**
 * The commands that can bring a browser, to be tried in turn until one is there.
 * @param {boolean} rootWithApt whether packages of Debian or Ubuntu can be installed
 * @returns {string[][]} each a program and its arguments
 */
export function browserInstallers(rootWithApt) {
  const playwright = [process.execPath, 'node_modules/playwright-core/cli.js', 'install', '--no-shell'];
  if (!rootWithApt) return [[...playwright, 'chromium']];
  const apt = ['apt-get', '-o', 'DPkg::Lock::Timeout=300'];
  return [
    [...apt, 'update'],
    [...apt, 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'],
    [...playwright, '--with-deps', 'chromium'],
  ];
}

/**
 * Installs a browser for the tests unless there is one. Throws a `SetUpError` that says what to do when none comes.
 * @param {string} root the project's folder
 */
export async function ensureBrowser(root) {
  if (await browserPath()) return;
  console.log(messages.seekingBrowser);
  const rootWithApt = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  for (const [program = '', ...rest] of browserInstallers(rootWithApt)) {
    spawnSync(program, rest, { cwd: root, stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    if (await browserPath()) return;
  }
  throw new SetUpError(messages.noBrowser);
}
