import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { filesIn } from '../../../../addin/build/manifest/build-files.ts';

const icons = filesIn(fileURLToPath(new URL('../../../../addin/icons', import.meta.url)));

describe('filesIn', () => {
  it.each([16, 32, 64, 80, 128])('reads the pixels of the icon of %i', (size) => {
    expect(icons.size(`icon-${size}.png`)).toEqual({ width: size, height: size });
  });

  it('tells which files are there; a folder is no file', () => {
    expect(icons.has('icon-16.png')).toBe(true);
    expect(icons.has('icon-17.png')).toBe(false);
    expect(icons.has('.')).toBe(false);
  });

  it('gives no size for what is no PNG, is cut off or is not there', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ibt-icons-'));
    try {
      writeFileSync(join(folder, 'text.png'), 'this is a text of more than twenty-four bytes');
      writeFileSync(join(folder, 'short.png'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
      const files = filesIn(folder);
      expect(files.has('text.png')).toBe(true);
      expect([files.size('text.png'), files.size('short.png'), files.size('none.png')]).toEqual([undefined, undefined, undefined]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
