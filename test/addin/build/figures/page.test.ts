import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { qualityHtml } from '../../../../addin/build/figures/html.ts';
import { figuresPage, NOT_MEASURED } from '../../../../addin/build/figures/page.ts';
import { vast } from '../../../../addin/build/figures/maat.ts';
import { readCoverage, readMutation, type Results } from '../../../../addin/build/figures/results.ts';
import { readSupply } from '../../../../addin/build/figures/supply.ts';
import { readReport, writeReport } from '../../../../addin/build/reports.ts';

const folder = mkdtempSync(join(tmpdir(), 'ibt-figures-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const NOTHING: Results = {
  tests: undefined,
  coverage: undefined,
  mutation: undefined,
  fuzz: undefined,
  native: undefined,
  scores: undefined,
  bench: undefined,
  reproducible: undefined,
  cleanInstall: undefined,
  supply: readSupply(),
};
const ALL: Results = {
  ...NOTHING,
  tests: { files: 3, passed: 1234, failed: 0, skipped: 0 },
  coverage: [
    { room: 'core', lines: { covered: 999, total: 1000 }, branches: { covered: 20, total: 20 } },
    { room: 'addin/functions', lines: { covered: 1, total: 1 }, branches: { covered: 1, total: 1 } },
  ],
  mutation: [
    { part: 'core/beoordeling', mutants: 700, score: '100,0' },
    { part: 'samen', mutants: 9000, score: '94,9' },
  ],
  fuzz: { op: 'bundel', seconden: 60, zaad: 1, regels: 137, attempts: 85_640, saved: 0, found: [] },
  native: { rows: 20_000, different: 0 },
  scores: {
    doelen: [
      { name: 'dekking van 80%', value: 0.9, from: 0.78, to: 0.83 },
      { name: 'fout (CRPS)', value: 0.5, from: 0, to: 0.9 },
    ],
  },
  bench: {
    datum: '2024-05-06',
    machine: '2 × processor',
    node: 'v20.1.2',
    maten: [
      { wat: 'snel genoeg', waarde: vast(100), eenheid: 'ms', naast: 'iets anders: 2,00×', doel: 150 },
      { wat: 'te traag', waarde: vast(0.51), eenheid: '×', naast: '', doel: 0.2 },
      { wat: 'misschien', waarde: { midden: 1.9, laag: 1.5, hoog: 2.5 }, eenheid: '×', naast: '', doel: 2 },
      { wat: 'elders', waarde: undefined, eenheid: '×', naast: '', reden: 'LibreOffice niet gevonden' },
    ],
    schaal: [
      { functie: 'TREDE', rijen: 10_000, seconden: 0.01 },
      { functie: 'TREDE', rijen: 1_000_000, seconden: 20 },
    ],
  },
  reproducible: { files: 90, different: 0 },
  cleanInstall: { packages: 500, scripts: false, built: true },
};
const section = (page: string, heading: string) => page.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';

describe('the page of figures', () => {
  it('says of everything that was not run that it was not measured, and by which command it is', () => {
    const page = figuresPage(NOTHING);
    const missing = section(page, 'Wat niet is gemeten');
    for (const command of [
      'npm test',
      'npm run coverage',
      'npm run mutation:all',
      'npm run fuzz',
      'npm run test:native',
      'npm run scores',
      'npm run bench',
      'npm run reproducible',
      'npm run clean-install',
    ]) {
      expect(missing).toContain(`${NOT_MEASURED} (\`${command}\`).`);
    }
    expect(page).not.toMatch(/undefined|NaN|Infinity/);
  });
  it('lists what falls short, and only that', () => {
    expect(section(figuresPage(ALL), 'Wat het niet haalt').trim().split('\n')).toEqual([
      '- mutanten van kern en functies opgemerkt: 94,9% van 9.000, doel 95%.',
      '- regels code van de kern geraakt door tests: 99,9% (999 van 1.000), doel 100%.',
      '- dekking van 80%: 0,900, doel 0,78 tot 0,83.',
      '- te traag: 0,51×, doel ≤ 0,20×.',
    ]);
    expect(section(figuresPage(ALL), 'Wat niet is gemeten').trim()).toBe('Alles op deze pagina is gemeten.');
  });
  it('names apart what cannot be told from noise, and never as reached', () => {
    expect(section(figuresPage(ALL), 'Wat niet van ruis is te onderscheiden').trim()).toBe(
      '- misschien: 1,90× (1,50 tot 2,50×), doel ≤ 2,00× (`npm run bench`).',
    );
    expect(figuresPage(ALL)).toContain('| misschien | 1,90× (1,50 tot 2,50×) |  | ≤ 2,00× | niet te onderscheiden |');
  });
  it('says what was measured, beside what, on which machine, and up to where one machine is enough', () => {
    const page = figuresPage(ALL);
    expect(page).toContain('| snel genoeg | 100 ms | iets anders: 2,00× | ≤ 150 ms | haalt het |');
    expect(page).toContain('| elders | LibreOffice niet gevonden |  |  | niet gemeten |');
    expect(page).toContain('Gemeten op 2024-05-06 met 2 × processor en Node v20.1.2.');
    expect(page).toContain('Binnen 10 seconden, van hoogstens 1.000.000 geprobeerde rijen: TREDE tot 10.000 rijen.');
    expect(page).toContain(
      '| tests | 1.234 geslaagd, 0 mislukt, 0 overgeslagen, in 3 bestanden | geen mislukt, geen overgeslagen | haalt het | `npm test` |',
    );
    expect(page).toContain('| fout (CRPS) | 0,500 | 0,00 tot 0,90 | haalt het | `npm run scores` |');
  });
  it('a share of nearly all is never shown as all', () => {
    const nearly = {
      ...ALL,
      coverage: [{ room: 'core' as const, lines: { covered: 99_999, total: 100_000 }, branches: { covered: 1, total: 1 } }],
    };
    expect(figuresPage(nearly)).toContain('99,9% (99.999 van 100.000) | 100% | haalt het niet');
  });
  it('has the licences and pins of the lockfile', () => {
    const { licences, packages, withHash, direct, pinned, refused } = readSupply();
    expect(refused).toEqual([]);
    expect([withHash, pinned]).toEqual([packages, direct]);
    expect(licences.reduce((sum, [, number]) => sum + number, 0)).toBe(packages);
    expect(figuresPage(NOTHING)).toContain(`| MIT | ${licences.find(([licence]) => licence === 'MIT')?.[1]} |`);
  });
});

describe('what commands leave', () => {
  it('is read as it was written, and is undefined where a command was not run', () => {
    writeReport('part/one', { a: [1, 'x'] }, folder);
    expect(readReport('part/one', folder)).toEqual({ a: [1, 'x'] });
    expect(readReport('part/two', folder)).toBeUndefined();
  });
  it('coverage is added up by room', () => {
    const path = join(folder, 'coverage-summary.json');
    const file = (covered: number) => ({ lines: { covered, total: 10 }, branches: { covered: 2 * covered, total: 20 } });
    writeFileSync(
      path,
      JSON.stringify({ total: file(9), '/a/core/x.ts': file(10), '/a/core/y/z.ts': file(9), '/a/addin/functions/f.ts': file(5) }),
    );
    expect(readCoverage(path)).toEqual([
      { room: 'core', lines: { covered: 19, total: 20 }, branches: { covered: 38, total: 40 } },
      { room: 'addin/functions', lines: { covered: 5, total: 10 }, branches: { covered: 10, total: 20 } },
    ]);
    expect(readCoverage(join(folder, 'nothing.json'))).toBeUndefined();
  });
  it('the mutation test is read from its own page', () => {
    const path = join(folder, 'mutatie.md');
    writeFileSync(
      path,
      '# Mutatietest\n\n| onderdeel | mutanten | opgemerkt | te lang bezig | overleefd | door geen test geraakt | score |\n|---|---:|---:|---:|---:|---:|---:|\n| core/beoordeling | 700 | 699 | 1 | 0 | 0 | 100,0% |\n| samen | 9000 | 8500 | 41 | 459 | 0 | 94,9% |\n',
    );
    expect(readMutation(path)).toEqual([
      { part: 'core/beoordeling', mutants: 700, score: '100,0' },
      { part: 'samen', mutants: 9000, score: '94,9' },
    ]);
    expect(readMutation(join(folder, 'nothing.md'))).toBeUndefined();
  });
});

it('the help page has the same tables, with headers, and the chart from its own folder', () => {
  const html = qualityHtml(figuresPage(ALL));
  expect(html.match(/<table>/g)).toHaveLength(5);
  expect(html).not.toMatch(/<th>|<th align/);
  expect(html).toContain('<thead>');
  expect(html).toContain('src="hulp/beelden/schaal.svg"');
  expect(html).toContain('<h1>Cijfers over kwaliteit</h1>');
});
