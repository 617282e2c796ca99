import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findBrowser, isBrowser, thisMachine } from '../../../../addin/build/set-up/find-browser.mjs';
import { SetUpError } from '../../../../addin/build/set-up/set-up-error.mjs';
import { temporaryFolder } from '../temporary-folder.ts';

type Machine = Parameters<typeof isBrowser>[1] & object;

/** A machine with these programs and no others; those in `broken` do not start. */
function machine(
  platform: NodeJS.Platform,
  programs: readonly string[],
  env: Machine['env'] = {},
  broken: readonly string[] = [],
): Machine {
  return { platform, env, isProgram: (path) => programs.includes(path), answers: (path) => !broken.includes(path) };
}

test.each<[NodeJS.Platform, string]>([
  ['linux', '/usr/bin/google-chrome'],
  ['linux', '/usr/bin/chromium'],
  ['linux', '/usr/bin/microsoft-edge-stable'],
  ['linux', '/opt/google/chrome/chrome'],
  ['linux', '/home/an/bin/chromium'],
  ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  ['darwin', '/Users/an/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  ['win32', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
  ['win32', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
  ['win32', 'C:\\Users\\an\\AppData\\Local\\Chromium\\Application\\chrome.exe'],
  ['win32', 'D:\\Browsers\\chrome.exe'],
])('on %s %s is found', (platform, path) => {
  const env = {
    HOME: '/Users/an',
    PATH: platform === 'win32' ? 'C:\\Windows;D:\\Browsers' : '/bin:/home/an/bin',
    ProgramFiles: 'C:\\Program Files',
    'ProgramFiles(x86)': 'C:\\Program Files (x86)',
    LOCALAPPDATA: 'C:\\Users\\an\\AppData\\Local',
  };
  expect(findBrowser(machine(platform, [path], env))).toBe(path);
});

test.each<NodeJS.Platform>(['linux', 'darwin', 'win32'])('on %s without a browser and without settings nothing is found', (platform) => {
  expect(findBrowser(machine(platform, []))).toBeUndefined();
});

test('a placeholder that does not start is passed over for a browser that does', () => {
  const programs = ['/usr/bin/chromium-browser', '/snap/bin/chromium'];
  expect(findBrowser(machine('linux', programs, {}, ['/usr/bin/chromium-browser']))).toBe('/snap/bin/chromium');
});

test('outside Linux no program is started to see whether it is a browser, since that opens a window', () => {
  const path = '/Applications/Chromium.app/Contents/MacOS/Chromium';
  expect(findBrowser(machine('darwin', [path], {}, [path]))).toBe(path);
});

test('a relative folder in PATH is not searched', () => {
  expect(findBrowser(machine('linux', ['bin/chromium', './chromium'], { PATH: 'bin:.:' }))).toBeUndefined();
});

test('IBT_BROWSER goes before every installed browser', () => {
  const programs = ['/usr/bin/chromium', '/opt/mine'];
  expect(findBrowser(machine('linux', programs, { IBT_BROWSER: '/opt/mine' }))).toBe('/opt/mine');
});

test('an empty IBT_BROWSER is no choice', () => {
  expect(findBrowser(machine('linux', ['/usr/bin/chromium'], { IBT_BROWSER: '' }))).toBe('/usr/bin/chromium');
});

test('an IBT_BROWSER that names no program is an error, also when a browser is installed', () => {
  const wrong = machine('linux', ['/usr/bin/chromium'], { IBT_BROWSER: '/opt/gone' });
  expect(() => findBrowser(wrong)).toThrow(SetUpError);
  expect(() => findBrowser(wrong)).toThrow('IBT_BROWSER wijst naar /opt/gone, maar daar staat geen uitvoerbaar programma.');
});

test('on the real machine a program that starts counts, and a folder or a plain file does not', () => {
  const folder = temporaryFolder({ text: 'no program' });
  expect(isBrowser(process.execPath, thisMachine)).toBe(true);
  expect(isBrowser(folder, thisMachine)).toBe(false);
  expect(isBrowser(join(folder, 'gone'), thisMachine)).toBe(false);
});
