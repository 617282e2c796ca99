import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../../../addin/build/paths.ts';
import { browserInstallers } from '../../../../addin/build/set-up/ensure-browser.mjs';

const inWords = (rootWithApt: boolean): string[] => browserInstallers(rootWithApt).map((command) => command.slice(1).join(' '));

test("an ordinary user gets playwright's own browser", () => {
  expect(inWords(false)).toEqual(['node_modules/playwright-core/cli.js install --no-shell chromium']);
});

test("root on Debian gets the distribution's package first and playwright's with its libraries after that", () => {
  expect(inWords(true)).toEqual([
    '-o DPkg::Lock::Timeout=300 update',
    '-o DPkg::Lock::Timeout=300 install -y --no-install-recommends chromium fonts-liberation',
    'node_modules/playwright-core/cli.js install --no-shell --with-deps chromium',
  ]);
});

test("playwright's installer is where the command expects it", () => {
  const cli = browserInstallers(false)[0]?.[1] ?? '';
  expect(existsSync(join(ROOT, cli))).toBe(true);
});
