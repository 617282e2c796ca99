import { expect, it } from 'vitest';
import { differences } from './kinds.ts';

it('the same cells differ in nothing', () => {
  expect(differences([[1, 'a', { code: '#N/A', melding: 'x' }]], [[1, 'a', { code: '#N/A', melding: 'x' }]], false)).toEqual([]);
});

it('figures, what is quoted and names do not make another kind', () => {
  const first = differences([['Zeist had 3 van "12"']], [['Zeist had 4 van "12"']], false);
  expect(differences([['Lopik had 50 van "9"']], [['Lopik had 61 van "9"']], false)).toEqual(first);
});

it('a text shows the words in which it differs', () => {
  expect(differences([['in 2022-1 is 100% gerealiseerd']], [['in 2022-1 is >99% gerealiseerd']], false)).toEqual(['text #% → >#%']);
});

it('a result with headers names the column of each difference', () => {
  expect(
    differences(
      [
        ['gemeente', 'trede'],
        ['Zeist', 2],
      ],
      [
        ['gemeente', 'trede'],
        ['Zeist', 3],
      ],
      true,
    ),
  ).toEqual(['trede: # → another #']);
});

it('an error differs by its code, and by its message', () => {
  const fout = (code: string, melding: string) => [[{ code, melding }]];
  expect(differences(fout('#N/A', 'geen tempo'), fout('#VALUE!', 'geen tempo'), false)).toEqual(['#N/A geen tempo → #VALUE! geen tempo']);
  expect(differences(fout('#N/A', 'geen tempo'), fout('#N/A', 'geen datum'), false)).toEqual(['#N/A tempo → datum']);
});

it('numbers apart by rounding, by the sign of 0, and by more are three kinds', () => {
  const kind = (a: number, b: number) => differences([[a]], [[b]], false);
  expect([kind(0.3, 0.1 + 0.2), kind(0, -0), kind(1, 1.001)].flat()).toEqual([
    '# → # but for rounding',
    '0 → minus 0, or the reverse',
    '# → another #',
  ]);
});

it('another shape says so and shows the first rows that only one side has', () => {
  expect(differences([['a'], ['Zeist'], [1]], [['a'], [2]], false)).toEqual(['fewer rows', 'only before: <gemeente>', 'only after: #']);
});

it('what one side throws is a difference', () => {
  expect(differences([[1]], { thrown: 'TypeError: x' }, false)).toEqual(['gives cells → throws TypeError: x']);
});
