import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Reads shared strings of a workbook; it holds no Dutch. */
const GEEN_TEKSTEN = /gedeelde-teksten/;
const bestanden = (map: string, naam: RegExp): readonly string[] =>
  readdirSync(map, { recursive: true, encoding: 'utf8' }).map((pad) => `${map}/${pad.replaceAll('\\', '/')}`).filter((pad) => naam.test(pad));
const modules = bestanden('addin', /(teksten\.ts|messages\.m?[jt]s)$/).filter((pad) => !GEEN_TEKSTEN.test(pad) && /function |=>/.test(readFileSync(pad, 'utf8')));
const tests = bestanden('test/addin', /\.test\.ts$/).map((pad) => readFileSync(pad, 'utf8')).filter((test) => test.includes('elkeTekst('));

it('there are modules with sentences to fill in', () => {
  expect(modules).toContain('addin/taskpane/prognose/teksten.ts');
});

it.each(modules)('%s is read sentence by sentence by a test', (pad) => {
  expect(tests.filter((test) => test.includes(`/${pad}'`))).not.toEqual([]);
});
