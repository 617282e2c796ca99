import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Reads shared strings of a workbook; it holds no Dutch. */
const NO_TEXTS = /xlsx\/shared-texts/;
const files = (map: string, naam: RegExp): readonly string[] =>
  readdirSync(map, { recursive: true, encoding: 'utf8' })
    .map((path) => `${map}/${path.replaceAll('\\', '/')}`)
    .filter((path) => naam.test(path));
const modules = files('addin', /([-/]texts\.ts|\/messages\.m?[jt]s)$/).filter(
  (path) => !NO_TEXTS.test(path) && /function |=>/.test(readFileSync(path, 'utf8')),
);
const tests = files('test/addin', /\.test\.ts$/)
  .map((path) => readFileSync(path, 'utf8'))
  .filter((test) => test.includes('elkeTekst('));

it('there are modules with sentences to fill in', () => {
  expect(modules).toContain('addin/taskpane/prognose/prognose-texts.ts');
});

it.each(modules)('%s is read sentence by sentence by a test', (path) => {
  expect(tests.filter((test) => test.includes(`/${path}'`))).not.toEqual([]);
});
