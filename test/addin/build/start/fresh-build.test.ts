import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildWhenChanged } from '../../../../addin/build/start/fresh-build.ts';
import { temporaryFolder, writeFile } from '../temporary-folder.ts';

const OPTIONS = 'http://127.0.0.1:4174';

/** A project that was built once. */
async function builtProject(): Promise<{ root: string; again: (options?: string) => Promise<boolean> }> {
  const root = temporaryFolder({ 'package.json': '{}', 'core/a.ts': 'a', 'test/a.test.ts': 't' });
  const dist = join(root, 'dist');
  const again = (options = OPTIONS): Promise<boolean> =>
    buildWhenChanged(root, dist, options, async () => writeFile(join(dist, 'index.html'), 'page'));
  expect(await again()).toBe(true);
  return { root, again };
}

test('nothing is built again when nothing changed', async () => {
  const { again } = await builtProject();
  expect(await again()).toBe(false);
  expect(await again()).toBe(false);
});

test.each(['core/a.ts', 'core/new/b.ts', 'package.json', 'vite.config.ts'])('a change in %s builds again, once', async (path) => {
  const { root, again } = await builtProject();
  writeFile(join(root, path), 'changed');
  expect(await again()).toBe(true);
  expect(await again()).toBe(false);
});

test.each([
  'test/a.test.ts',
  'node_modules/x/index.js',
  '.git/index',
  'coverage/index.html',
])('a change in %s builds nothing', async (path) => {
  const { root, again } = await builtProject();
  writeFile(join(root, path), 'changed');
  expect(await again()).toBe(false);
});

test('a source that was removed builds again', async () => {
  const { root, again } = await builtProject();
  rmSync(join(root, 'core/a.ts'));
  expect(await again()).toBe(true);
});

test('another address builds again', async () => {
  const { again } = await builtProject();
  expect(await again('https://example.org')).toBe(true);
});

test.each(['dist/index.html', 'dist/other.js'])('output that something else wrote (%s) builds again', async (path) => {
  const { root, again } = await builtProject();
  writeFile(join(root, path), 'of another build');
  expect(await again()).toBe(true);
});

test('output that is gone builds again', async () => {
  const { root, again } = await builtProject();
  rmSync(join(root, 'dist'), { recursive: true });
  expect(await again()).toBe(true);
});

test('a build that fails is tried again, also when its sources are those of the last good one', async () => {
  const { root, again } = await builtProject();
  const dist = join(root, 'dist');
  writeFile(join(root, 'core/a.ts'), 'wrong');
  const failing = buildWhenChanged(root, dist, OPTIONS, () => Promise.reject(new Error('does not compile')));
  await expect(failing).rejects.toThrow('does not compile');
  expect(existsSync(join(dist, 'index.html'))).toBe(true);
  writeFile(join(root, 'core/a.ts'), 'a');
  expect(await again()).toBe(true);
});
