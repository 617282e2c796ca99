import { expect, it } from 'vitest';
import { periodeInWoorden } from '../../../../addin/taskpane/shared/periode-in-woorden.ts';

it('names a half-year with its peildatum', () => {
  expect(periodeInWoorden('2022-2')).toBe('2022-2 · peildatum 1 januari 2023');
});
