import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../addin/build/paths.ts';
import { browserShare } from '../browser/share.ts';

const ALL = readdirSync(join(ROOT, 'test/browser'), { recursive: true, encoding: 'utf8' })
  .map((file) => `test/browser/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.test.ts') && !file.includes('/belasting/'))
  .sort();

describe('the share of the browser tests', () => {
  it('is by three seeds in a row every file, for any first seed', () => {
    for (const seed of [0, 1, 5_000_000]) {
      expect([...new Set([0, 1, 2].flatMap((i) => browserShare(seed + i)))].sort()).toEqual(ALL);
    }
  });

  it('always opens the pane and its views', () => {
    for (const seed of [0, 1, 2]) {
      expect(browserShare(seed)).toContain('test/browser/taskpane.test.ts');
      for (const file of browserShare(seed)) expect(existsSync(join(ROOT, file)), file).toBe(true);
    }
  });
});
