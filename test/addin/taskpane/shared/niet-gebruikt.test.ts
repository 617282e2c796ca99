import { describe, expect, it } from 'vitest';
import { nietGebruikt } from '../../../../addin/taskpane/shared/niet-gebruikt.ts';
import type { Celwaarde } from '../../../../addin/host/werkmap.ts';

const regel = (koppen: readonly Celwaarde[], rij: readonly Celwaarde[], blad = 'Cijfers') =>
  nietGebruikt({ blad, adres: 'A1:H2', cellen: [koppen, rij], rij: 1 });

describe('what of a table is not used', () => {
  it('is said in one line, with what the headings resemble', () => {
    expect(regel(['gemeente', 'periode', 'Kleur', 'Nagekomen volgens opgave', null], ['Zeist', '2022-1', 'rood', 5, 3])).toBe(
      'Niet gebruikt: "Kleur", "Nagekomen volgens opgave" (lijkt op nagekomen) en kolom 5 (zonder kop).',
    );
  });
  it('is nothing where every column is used or blank, and on the sheets that the product keeps', () => {
    expect(regel(['gemeente', 'periode', 'Kleur'], ['Zeist', '2022-1', null])).toBeUndefined();
    expect(regel(['gemeente', 'periode', 'ingezonden'], ['Zeist', '2022-1', 'ja'], 'IBT-vaststellingen')).toBeUndefined();
    expect(regel(['a', 'b'], [1, 2])).toBeUndefined();
  });
  it('names no more than fit in a line', () => {
    expect(regel(['gemeente', 'periode', 'a', 'b', 'c', 'd', 'e', 'f'], ['Zeist', '2022-1', 1, 1, 1, 1, 1, 1])).toBe(
      'Niet gebruikt: "a", "b", "c", "d" en nog 2.',
    );
  });
});
