import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../addin/build/paths.ts';

const FOLDER = 'test/browser';
/** The pane with every view opened once, and the browser itself: in each share. */
const ALWAYS = ['browser.test.ts', 'taskpane.test.ts'];
/** Long tries of the whole: in a full run only. */
const LOAD = 'belasting/';
const SHARES = 3;

/**
 * The test files of the browser that a share looks at: a third of them, another by turns of the seed: three seeds in a row try all.
 * They are dealt by size, the largest first, so that each share takes about as long.
 */
export function browserShare(seed: number): string[] {
  const files = readdirSync(join(ROOT, FOLDER), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.test.ts') && !file.startsWith(LOAD) && !ALWAYS.includes(file))
    .map((file) => ({ file, size: statSync(join(ROOT, FOLDER, file)).size }))
    .sort((a, b) => b.size - a.size || (a.file < b.file ? -1 : 1));
  const share = files.filter((_, i) => dealt(i) === seed % SHARES).map(({ file }) => file);
  return [...ALWAYS, ...share].map((file) => `${FOLDER}/${file}`);
}

/** To whom the i-th goes: 0, 1, 2, 2, 1, 0, 0, 1 … */
function dealt(i: number): number {
  const turn = i % (2 * SHARES);
  return turn < SHARES ? turn : 2 * SHARES - 1 - turn;
}
