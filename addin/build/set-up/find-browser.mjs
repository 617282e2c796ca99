import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import { messages } from './messages.mjs';
import { SetUpError } from './set-up-error.mjs';

/**
 * What finding a browser asks of a machine.
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {Readonly<Record<string, string | undefined>>} env
 * @property {(path: string) => boolean} isProgram whether an executable file is there
 * @property {(path: string) => boolean} answers whether the program starts at all
 */

/** @type {Machine} */
export const thisMachine = {
  platform: process.platform,
  env: process.env,
  isProgram(path) {
    try {
      accessSync(path, constants.X_OK);
      return statSync(path).isFile();
    } catch {
      return false;
    }
  },
  answers: (path) => spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0,
};

const LINUX_NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable'];
const LINUX_PATHS = ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium'];
const MAC_NAMES = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS_PATHS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];
const WINDOWS_NAMES = ['chrome.exe', 'chromium.exe', 'msedge.exe'];

/**
 * The path of an installed Chrome, Chromium or Edge, or `undefined`. `IBT_BROWSER` goes before everything;
 * throws a `SetUpError` when that names no program.
 * @param {Machine} machine
 * @returns {string | undefined}
 * @example findBrowser() // '/usr/bin/chromium'
 */
export function findBrowser(machine = thisMachine) {
  const override = machine.env['IBT_BROWSER'];
  if (override) {
    if (!machine.isProgram(override)) throw new SetUpError(messages.browserOverrideMissing(override));
    return override;
  }
  return candidates(machine).find((path) => isBrowser(path, machine));
}

/**
 * Whether a browser is at this path. On Linux it must also start: a distribution may put a placeholder
 * there, and libraries may be missing. Elsewhere asking would open a window.
 * @param {string} path
 * @param {Machine} machine
 */
export function isBrowser(path, machine = thisMachine) {
  return machine.isProgram(path) && (machine.platform !== 'linux' || machine.answers(path));
}

/**
 * @param {Machine} machine
 * @returns {string[]}
 */
function candidates(machine) {
  switch (machine.platform) {
    case 'win32':
      return windowsCandidates(machine.env);
    case 'darwin':
      return [...macCandidates(machine.env), ...inPath(machine.env, LINUX_NAMES, posix)];
    default:
      return [...LINUX_NAMES.map((name) => posix.join('/usr/bin', name)), ...inPath(machine.env, LINUX_NAMES, posix), ...LINUX_PATHS];
  }
}

/** @param {Machine['env']} env */
function macCandidates(env) {
  const folders = ['/Applications', ...(env['HOME'] ? [posix.join(env['HOME'], 'Applications')] : [])];
  return folders.flatMap((folder) => MAC_NAMES.map((name) => posix.join(folder, `${name}.app/Contents/MacOS`, name)));
}

/** @param {Machine['env']} env */
function windowsCandidates(env) {
  const folders = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']].filter((folder) => folder !== undefined);
  return [...folders.flatMap((folder) => WINDOWS_PATHS.map((path) => win32.join(folder, path))), ...inPath(env, WINDOWS_NAMES, win32)];
}

/**
 * @param {Machine['env']} env
 * @param {string[]} names
 * @param {import('node:path').PlatformPath} path
 */
function inPath(env, names, path) {
  const folders = (env['PATH'] ?? '').split(path.delimiter).filter((folder) => path.isAbsolute(folder));
  return folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
}
