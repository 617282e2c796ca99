import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../addin/build/paths.ts';
import { ENGLISH, FIELD_WORDS, withGlossary } from './glossary.ts';
import { circle, dutchIn, homonyms, importersOfTests, sameNames, sourceOf, sources } from './names.ts';

/** Names that keep a Dutch technical word: data, documents or the page know them by it. */
const KEPT = new Set([
  // keys of the palette, and what is read from them
  ...['inkt', 'zacht', 'donker', 'groen', 'gelukt', 'haarlijn_inkt', 'vak_zacht', 'tekst_zacht', 'inktVan'],
  // codes of faults, which the functions give
  ...['velden_ontbreken', 'veld_onbekend'],
  // commands and texts, named as the user reads them
  ...['opslaan', 'te_tonen', 'verwijderKort', 'voorbeeld', 'sjabloon'],
  // a place in a template
  'stempel',
  // the claim that was chosen of several, as the published figures say it
  'gekozen',
]);

/** Files that have one name in two rooms that differ. */
const SAME = ['examples.ts', 'notebook.ts', 'page.ts', 'shared-texts.ts', 'werkmap.ts'];

/** What every view of the pane may export by the same name, since it is the same of each: how it is made, how it looks, what it says. */
const PER_VIEW = new Set([
  ...['make', 'STYLE', 'beeldVanGebied'],
  ...['TEKST', 'KOPPEN', 'TABELKOPPEN', 'INSCHALING', 'GEEN_TABEL'],
  ...['foutInRij', 'kolommenNietHerkend', 'samenvatting', 'fileName'],
]);

const FILES = sources();

describe('the names', () => {
  it('of what is declared have technical words in English', () => {
    const dutch = FILES.flatMap(({ path, names }) =>
      names.filter((name) => !KEPT.has(name)).flatMap((name) => dutchIn(name).map((word) => `${path}: ${name} (${word})`)),
    );
    expect(dutch).toEqual([]);
  });
  it('which is noticed in functions, types, parameters, members and constants', () => {
    const text =
      'function toonRij(stijl: string) {} interface Weergave { breedte: number } const LAATSTE_SLEUTEL = { knop: 1 }; const { veld } = x; showRij(x.lijst);';
    expect(sourceOf('core/a.ts', text).names.filter((name) => dutchIn(name).length > 0)).toEqual([
      'toonRij',
      'stijl',
      'Weergave',
      'breedte',
      'LAATSTE_SLEUTEL',
      'knop',
      'veld',
    ]);
    expect(dutchIn('toonRij')).toEqual(['toon: show']);
    expect(dutchIn('tempoRegel')).toEqual([]);
  });
  it('of exports have one meaning each, but for what every view gives of itself', () => {
    expect(homonyms(FILES, PER_VIEW)).toEqual([]);
    expect([...PER_VIEW].filter((name) => !homonyms(FILES).some((found) => found.startsWith(`${name}:`)))).toEqual([]);
  });
  it('of which two meanings are noticed, whatever is exported, also where only two views may have one each', () => {
    const files = [
      sourceOf('core/tabel.ts', 'export interface Tabel {} export const A = 1, B = 2; const C = 3; export function d() {}'),
      sourceOf(
        'addin/taskpane/x/x.ts',
        "export class Tabel {} export type B = 1; export { A } from './a.ts'; const d = 1; export const make = 1;",
      ),
      sourceOf('addin/taskpane/y/y.ts', 'export const C = 1; export async function make() {}'),
    ];
    expect(homonyms(files, new Set(['make', 'B']))).toEqual([
      'Tabel: core/tabel.ts, addin/taskpane/x/x.ts',
      'B: core/tabel.ts, addin/taskpane/x/x.ts',
    ]);
    expect(homonyms([...files, sourceOf('addin/taskpane/y/z.ts', 'export const make = 1;')], new Set(['make', 'B']))).toHaveLength(3);
  });
  it('that keep a Dutch one are all in use', () => {
    const used = new Set(FILES.flatMap(({ names }) => names));
    expect([...KEPT].filter((name) => !used.has(name) || dutchIn(name).length === 0)).toEqual([]);
  });
  it('of files and folders have technical words in English', () => {
    expect(FILES.flatMap(({ path }) => dutchIn(path).map((word) => `${path} (${word})`))).toEqual([]);
    expect(dutchIn('core/beoordeling/rij-lezer.ts')).toEqual(['lezer: reader']);
  });
  it('of files are their own, but for a few', () => {
    expect(sameNames(FILES.map(({ path }) => path)).sort()).toEqual(SAME);
    expect(
      sameNames([
        'core/a/index.ts',
        'core/b/index.ts',
        'core/a/teksten.ts',
        'core/b/teksten.ts',
        'core/trend.ts',
        'addin/functions/trend.ts',
      ]),
    ).toEqual(['teksten.ts']);
  });
});

describe('the imports', () => {
  it('go round nowhere, those of types included', () => {
    expect(circle(FILES)).toEqual([]);
  });
  it('of which a circle is noticed, also by way of a type', () => {
    const files = [
      sourceOf('core/a.ts', "import { b } from './b.ts';"),
      sourceOf('core/b.ts', "export type { C } from './c/c.ts';"),
      sourceOf('core/c/c.ts', "import type { B } from '../b.ts';"),
    ];
    expect(circle(files)).toEqual(['core/b.ts', 'core/c/c.ts', 'core/b.ts']);
  });
  it('of tests are in tests only', () => {
    expect(importersOfTests(FILES)).toEqual([]);
    expect(importersOfTests([sourceOf('addin/build/a.ts', "const t = await import('../../test/t.ts');")])).toEqual(['addin/build/a.ts']);
  });
});

describe('the glossary', () => {
  it('has no word in both lists', () => {
    expect(FIELD_WORDS.filter((word) => ENGLISH.has(word))).toEqual([]);
  });
  it('stands in CONTRIBUTING.md, as `npm run surface` writes it', () => {
    const text = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
    expect(withGlossary(text)).toBe(text);
    expect(withGlossary('a <!-- glossary --> old <!-- /glossary --> z')).toMatch(
      /^a <!-- glossary -->\n\n\| Dutch.*\| node \| knoop, knopen \|.*\n<!-- \/glossary --> z$/s,
    );
    expect(text).toContain('| taakstelling |');
  });
});
