import { expect, it } from 'vitest';
import type { CustomFunction } from '../bundle/excel-host.ts';
import { functiesUitBron } from '../eigenschappen/bron-en-bundel.ts';
import { CONTRACT } from '../eigenschappen/contract.ts';
import { callsOf } from './calls.ts';
import { compare, LEAST_VALUES } from './compare.ts';
import { isWell, report } from './report.ts';

const functions = functiesUitBron();
const only = (...ids: string[]) => ({ functions: new Map(ids.map((id) => [id, functions.get(id) as CustomFunction])) });
const withAnother = (id: string, other: (result: unknown[][], args: unknown[]) => unknown[][]) => ({
  functions: new Map([[id, (...args: unknown[]) => other((functions.get(id) as CustomFunction)(...args), args)]]),
});

it('functions beside themselves differ in nothing, and most of what each gives is a value', () => {
  const found = compare({ functions }, { functions }, { calls: 1700, seed: 5 });
  expect(found.functions.map(({ id }) => id).sort()).toEqual(Object.keys(CONTRACT).sort());
  expect(found.functions.filter(({ calls, same }) => calls !== same)).toEqual([]);
  expect(found.functions.filter(({ values }) => values < LEAST_VALUES).map(({ id, values }) => `${id} ${values}`)).toEqual([]);
  expect(isWell(found)).toBe(true);
});

it('a trede that is one too high above an achterstand is found, with a call of one row', () => {
  const wrong = withAnother('TREDE', (result, args) => {
    const begin = args[2] as unknown[][];
    return result.map((cells, i) => cells.map((cell, j) => (cell === 2 && Number((begin[i] ?? begin[0])?.[j] ?? 0) > 20 ? 3 : cell)));
  });
  const [trede] = compare(only('TREDE'), wrong, { calls: 400, seed: 1 }).functions;
  expect(trede?.unexplained).toBeGreaterThan(0);
  expect(trede?.kinds.map(({ difference }) => difference)).toEqual(['# → another #']);
  expect(trede?.kinds[0]?.example).toMatchObject({ before: [[2]], after: [[3]] });
});

it('a row dropped from a table is found, with a table of one row', () => {
  const wrong = withAnother('BEOORDEEL', (result) => result.filter((cells) => !String(cells[0]).startsWith('Gemeente')));
  const [beoordeel] = compare(only('BEOORDEEL'), wrong, { calls: 100, seed: 1 }).functions;
  expect(beoordeel?.kinds.map(({ difference }) => difference)).toContain('fewer rows');
  expect(beoordeel?.kinds.find(({ difference }) => difference === 'fewer rows')?.example.args[0]).toHaveLength(2);
});

it('a difference that is explained counts apart, unless another in the same call is not', () => {
  const wrong = withAnother('PEILDATUM', (result) =>
    result.map((cells) => cells.map((cell) => (typeof cell === 'number' ? cell + 1 : cell === '' ? 'leeg' : cell))),
  );
  const explained = (difference: string) =>
    compare(only('PEILDATUM'), wrong, {
      calls: 300,
      seed: 1,
      explanations: [{ function: 'PEILDATUM', difference, reason: 'a day later' }],
    });
  const part = explained('^# → another #$').functions[0];
  expect([part?.explained, part?.unexplained].map((count) => (count ?? 0) > 0)).toEqual([true, true]);
  expect(isWell(explained('.'))).toBe(true);
  expect(report(explained('.'))).toContain('a day later');
});

it('an explanation can ask for arguments', () => {
  const wrong = withAnother('WONINGEN', (result) =>
    result.map((cells) => cells.map((cell) => (typeof cell === 'number' ? cell + 1 : cell))),
  );
  const found = compare(only('WONINGEN'), wrong, {
    calls: 300,
    seed: 1,
    explanations: [{ function: '*', difference: '', input: '2\\.25', reason: 'of one size' }],
  });
  expect(found.functions[0]?.explained).toBeGreaterThan(0);
  expect(found.functions[0]?.unexplained).toBeGreaterThan(0);
});

it('a function that one side has, one with other parameters and one without arguments here are reported', () => {
  const side = (parameters: readonly string[], ...ids: string[]) => ({
    functions: new Map(ids.map((id) => [id, () => [[1]]])),
    parameters: { VERSIE: parameters },
  });
  const found = compare(side([], 'VERSIE', 'OUD', 'KADER_NIEUW'), side(['kader'], 'VERSIE', 'NIEUW', 'KADER_NIEUW'), {
    calls: 10,
    seed: 1,
  });
  expect(found).toMatchObject({
    onlyBefore: ['OUD'],
    onlyAfter: ['NIEUW'],
    notTried: ['KADER_NIEUW'],
    otherParameters: ['VERSIE() → (kader)'],
  });
  expect(isWell(found)).toBe(false);
});

it('what throws where the other gives a cell is a difference', () => {
  const throwing = {
    functions: new Map<string, CustomFunction>([
      [
        'VERSIE',
        () => {
          throw new TypeError('x');
        },
      ],
    ]),
  };
  expect(compare(only('VERSIE'), throwing, { calls: 3, seed: 1 }).functions[0]?.kinds[0]?.difference).toBe(
    'gives cells → throws TypeError: x',
  );
});

it('a seed fixes the calls, and another seed makes others', () => {
  expect(callsOf('CONTROLE', 20, 7)).toEqual(callsOf('CONTROLE', 20, 7));
  expect(callsOf('CONTROLE', 20, 7)).not.toEqual(callsOf('CONTROLE', 20, 8));
});
