import { expect, test } from 'vitest';
import { openCommand, type Surroundings } from '../../../../addin/build/start/open-browser.ts';

const URL_ = 'http://127.0.0.1:4174/';

function command(platform: NodeJS.Platform, env: Surroundings['env'] = {}, ...argv: string[]): string | undefined {
  return openCommand(URL_, { platform, env, argv })?.join(' ');
}

test.each<[NodeJS.Platform, Surroundings['env'], string]>([
  ['win32', {}, `rundll32 url.dll,FileProtocolHandler ${URL_}`],
  ['darwin', {}, `open ${URL_}`],
  ['linux', { DISPLAY: ':0' }, `xdg-open ${URL_}`],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, `xdg-open ${URL_}`],
  ['linux', { DISPLAY: ':10', SSH_CONNECTION: '10.0.0.1 1 10.0.0.2 22' }, `xdg-open ${URL_}`],
  ['linux', { WSL_DISTRO_NAME: 'Debian' }, `rundll32.exe url.dll,FileProtocolHandler ${URL_}`],
])('on %s with %o the browser opens', (platform, env, expected) => {
  expect(command(platform, env)).toBe(expected);
});

test('on Linux without a display nothing opens', () => {
  expect(command('linux')).toBeUndefined();
});

test.each<NodeJS.Platform>(['win32', 'darwin'])('on %s over ssh nothing opens, since the window would be elsewhere', (platform) => {
  expect(command(platform, { SSH_CONNECTION: '10.0.0.1 1 10.0.0.2 22' })).toBeUndefined();
});

test.each(['true', '1', 'yes'])('under CI=%s nothing opens', (CI) => {
  expect(command('darwin', { CI })).toBeUndefined();
});

test.each(['', 'false', '0'])('CI=%o is no CI', (CI) => {
  expect(command('darwin', { CI })).toBe(`open ${URL_}`);
});

test('with --no-open nothing opens', () => {
  expect(command('darwin', {}, 'start.ts', '--no-open')).toBeUndefined();
});
