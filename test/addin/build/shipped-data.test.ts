import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { moduleOf, withoutTexts } from '../../../addin/build/shipped-data.ts';
import gemeenten from '../../../core/gemeente/gegevens/gemeenten.json';

it('a list that is bundled by column gives its rows again, and no key that a row does not have', async () => {
  for (const rows of [gemeenten, [{ a: 1 }, { b: null }, { a: 'x', b: false }]]) {
    const { default: again } = (await import(`data:text/javascript,${encodeURIComponent(moduleOf(rows))}`)) as { default: unknown };
    expect(again).toStrictEqual(rows);
  }
});

it('texts about facts and assumptions that no function gives stay out of the bundle, and nothing else of them does', () => {
  for (const [path, texts, kept] of [
    ['core/feiten/facts.ts', /^ +(titel|omschrijving):/m, /^ +(soort|read|leeg|nul|kolom|synoniemen):/gm],
    ['core/prognose/parameters.ts', /^ +(eenheid|reden):/m, /^ +(standaard|minimum|maximum):/gm],
  ] as const) {
    const code = readFileSync(path, 'utf8');
    const shorter = withoutTexts(code, `/anywhere/${path}`);
    expect(shorter).not.toMatch(texts);
    expect(shorter?.match(kept)).toEqual(code.match(kept));
  }
  expect(withoutTexts('const titel = 1;', '/anywhere/core/datum.ts')).toBeUndefined();
  expect(() => withoutTexts('const titel = 1;', '/anywhere/core/feiten/facts.ts')).toThrow('to leave out');
});
