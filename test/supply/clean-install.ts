/**
 * npm run clean-install — installs what the lockfile names into an empty folder without running any script of a package
 * (`npm ci --ignore-scripts`), and builds there. Needs a network, or npm's cache.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../addin/build/paths.ts';
import { writeReport } from '../../addin/build/reports.ts';

const SOURCES = ['addin', 'core', 'notebooks', 'test', 'LICENSE', 'manifest.xml', 'package.json', 'package-lock.json', 'tsconfig.json'];

function run(command: string, args: readonly string[], cwd: string): void {
  execFileSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
}

/** The packages in a node_modules, those of a scope one by one. */
function installed(folder: string): number {
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .reduce((sum, name) => sum + (name.startsWith('@') ? readdirSync(join(folder, name)).length : 1), 0);
}

const folder = mkdtempSync(join(tmpdir(), 'ibt-clean-'));
try {
  for (const source of SOURCES) cpSync(join(ROOT, source), join(folder, source), { recursive: true });
  run('npm', ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund', '--prefer-offline'], folder);
  run(process.execPath, ['--import', 'tsx', 'addin/build/build.ts'], folder);
  const built = existsSync(join(folder, 'dist/functions.js')) && existsSync(join(folder, 'dist/IBT-werkmap.xlsx'));
  const packages = installed(join(folder, 'node_modules'));
  writeReport('clean-install', { packages, scripts: false, built });
  console.log(`${packages} packages installed without a script; ${built ? 'the build is there' : 'no build'}`);
  if (!built) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
