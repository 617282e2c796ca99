import { readFileSync } from 'node:fs';
import type { MutantResult } from '@stryker-mutator/api/core';
import { describe, expect, it } from 'vitest';
import { changedIn, changedLines } from './changed.ts';
import { NOTHING, outcomeOf, score, scoreText, total } from './outcome.ts';
import { OUTCOMES_FILE, type Outcomes, page, PAGE_FILE, table } from './page.ts';
import { PARTS } from './parts.ts';

const SOURCE = 'const a = 1;\nconst b = a < 2;\n';
const mutant = (status: MutantResult['status'], anders: Partial<MutantResult> = {}): MutantResult => ({
  id: '1',
  fileName: 'core/a.ts',
  mutatorName: 'EqualityOperator',
  replacement: 'a <= 2',
  status,
  location: { start: { line: 2, column: 11 }, end: { line: 2, column: 16 } },
  ...anders,
});

describe('what became of mutants', () => {
  const outcome = outcomeOf(
    [
      mutant('Killed'),
      mutant('Killed'),
      mutant('Timeout'),
      mutant('Survived'),
      mutant('NoCoverage'),
      mutant('Ignored', { statusReason: 'same' }),
    ],
    () => SOURCE,
  );

  it('names the survivors by their place and what was changed', () => {
    expect(outcome.survived).toEqual([{ file: 'core/a.ts', line: 2, mutator: 'EqualityOperator', from: 'a < 2', to: 'a <= 2' }]);
  });

  it('counts those that go on and on as noticed, and equivalent ones not at all', () => {
    expect(total(outcome)).toBe(5);
    expect(score(outcome)).toBe(60);
    expect(score(NOTHING)).toBe(100);
  });

  it('is never rounded up to 100%', () => {
    expect(scoreText({ ...NOTHING, killed: 9999, survived: outcome.survived })).toBe('99,9');
    expect(scoreText({ ...NOTHING, killed: 1 })).toBe('100,0');
  });

  it('cannot be told of a mutant that was not run', () => {
    expect(() => outcomeOf([mutant('RuntimeError', { statusReason: 'broken' })], () => SOURCE)).toThrow('core/a.ts:2 RuntimeError: broken');
  });
});

describe('the changed lines', () => {
  const diff =
    '--- core/a.ts\n+++ core/trend.ts\n@@ -3 +3 @@ x\n-old\n+new\n@@ -8,2 +8,0 @@\n-gone\n-gone\n@@ -20,0 +19,4 @@\n+1\n+++ README.md\n@@ -1 +1 @@\n';

  it('of a diff are those that are new', () => {
    expect(changedLines(diff)).toEqual(['core/trend.ts:3-3', 'core/trend.ts:19-22', 'README.md:1-1']);
  });

  it('belong to the part that holds their file', () => {
    const places = [...changedLines(diff), 'core/periode.ts', 'core/invoer/readers.ts:1-2'];
    expect(PARTS.flatMap((part) => changedIn(part, places).map((place) => `${part.name}: ${place}`))).toEqual([
      'core: core/trend.ts:3-3',
      'core: core/trend.ts:19-22',
      'core: core/periode.ts',
      'core/invoer: core/invoer/readers.ts:1-2',
    ]);
  });
});

describe('the page', () => {
  it('is what the command makes of the outcomes that are kept', () => {
    expect(readFileSync(PAGE_FILE, 'utf8')).toBe(page(JSON.parse(readFileSync(OUTCOMES_FILE, 'utf8')) as Outcomes));
  });

  it('adds up the parts that were run, and names those that were not', () => {
    const outcomes = {
      'core/invoer': { ...NOTHING, killed: 3 },
      core: { ...NOTHING, killed: 0, timedOut: 1, survived: outcomeOf([mutant('Survived')], () => SOURCE).survived },
    };
    expect(table(outcomes).slice(2)).toEqual([
      '| core | 2 | 0 | 1 | 1 | 0 | 50,0% |',
      '| core/invoer | 3 | 3 | 0 | 0 | 0 | 100,0% |',
      '| samen | 5 | 3 | 1 | 1 | 0 | 80,0% |',
    ]);
    expect(page(outcomes)).toMatch(/Nog niet gemuteerd: `core\/beoordeling`(, `[\w/]+`)*, `core\/bronnen`/);
    expect(page(outcomes)).toContain('### `core/a.ts`\n\n- regel 2: `a < 2` → `a <= 2`\n');
  });
});
