import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Kept, keptMessage, remake } from '../../../addin/build/made-folder.ts';
import { draws } from '../../tier.ts';
import { temporaryFolder, writeFile } from './temporary-folder.ts';

function project(): { dist: string; own: string; again: (made?: Record<string, string>) => Promise<Kept | undefined> } {
  const root = temporaryFolder({});
  const [dist, own] = [join(root, 'dist'), join(root, 'documenten')];
  const again = (made: Record<string, string> = { 'index.html': 'page', 'notebooks/trend.html': 'trend' }): Promise<Kept | undefined> =>
    remake(dist, own, async (beside) => {
      for (const [path, text] of Object.entries(made)) writeFile(join(beside, path), text);
    });
  return { dist, own, again };
}

test('a letter among what a build made is moved out of it, not deleted, and named', async () => {
  const { dist, again } = project();
  await again();
  writeFile(join(dist, 'documenten/Brief-Zeist.docx'), 'mijn brief');
  const kept = await again();
  expect(kept?.files).toEqual([join('documenten', 'Brief-Zeist.docx')]);
  expect(readFileSync(join(kept?.folder ?? '', 'documenten/Brief-Zeist.docx'), 'utf8')).toBe('mijn brief');
  expect(existsSync(join(dist, 'documenten'))).toBe(false);
  expect(keptMessage(kept as Kept)).toContain(kept?.folder);
});

test('a made file that someone changed is kept as it was changed', async () => {
  const { dist, again } = project();
  await again();
  writeFile(join(dist, 'notebooks/trend.html'), 'met mijn zin erbij');
  const kept = await again();
  expect(readFileSync(join(kept?.folder ?? '', 'notebooks/trend.html'), 'utf8')).toBe('met mijn zin erbij');
  expect(readFileSync(join(dist, 'notebooks/trend.html'), 'utf8')).toBe('trend');
});

test('what an earlier run made and nobody touched is cleared without a word', async () => {
  const { dist, own, again } = project();
  await again({ 'index.html': 'old', 'vendor/old-hash.js': '1' });
  expect(await again()).toBeUndefined();
  expect(readdirSync(dist).filter((name) => !name.startsWith('.'))).toEqual(['index.html', 'notebooks']);
  expect(existsSync(own)).toBe(false);
});

test('a run that fails leaves the folder as it was', async () => {
  const { dist, own, again } = project();
  await again();
  const failing = remake(dist, own, async (beside) => {
    writeFile(join(beside, 'index.html'), 'half');
    throw new Error('a cell fails');
  });
  await expect(failing).rejects.toThrow('a cell fails');
  expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('page');
  expect(readdirSync(join(dist, '..')).sort()).toEqual(['dist']);
});

test('files of before there were lists stay the user’s where the build does not make them', async () => {
  const { dist, again } = project();
  await again();
  rmSync(join(dist, '.made.json'));
  writeFile(join(dist, 'notebooks/rapport-2024-2.docx'), 'bijgewerkt');
  expect((await again())?.files).toEqual([join('notebooks', 'rapport-2024-2.docx')]);
});

test('two times the same letter are kept beside each other', async () => {
  const { dist, again } = project();
  await again();
  writeFile(join(dist, 'Brief.docx'), 'een');
  const first = await again();
  writeFile(join(dist, 'Brief.docx'), 'twee');
  const second = await again();
  expect([first, second].map((kept) => readFileSync(join(kept?.folder ?? '', 'Brief.docx'), 'utf8'))).toEqual(['een', 'twee']);
});

test('whatever a user adds or changes, every text of theirs is found again after a build', async () => {
  const name = fc.constantFrom('index.html', 'notebooks/trend.html', 'a.docx', 'notebooks/b.docx', 'diep/er/c.txt', 'Brief é.docx');
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(
        name,
        fc.string({ minLength: 1 }).map((text) => `van mij ${text}`),
        { minKeys: 1 },
      ),
      async (mine) => {
        const { dist, again } = project();
        await again();
        for (const [path, text] of Object.entries(mine)) writeFile(join(dist, path), text);
        const kept = await again();
        for (const [path, text] of Object.entries(mine)) expect(readFileSync(join(kept?.folder ?? '', path), 'utf8')).toBe(text);
      },
    ),
    { numRuns: draws(100, 15) },
  );
});
