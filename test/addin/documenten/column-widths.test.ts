import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CELL_MARGIN, columnWidths, fitting } from '../../../addin/documenten/column-widths.ts';
import type { Documenttabel } from '../../../core/documenten/index.ts';

const WIDTH = 9298;
/** Twentieths of a point of the widest letter but M and W of Arial bold at a size in half points, by its metrics (0.722 em at most, 0.6 on average). */
const word = (letters: number, size: number): number => letters * 0.6 * size * 10;

const table = fc
  .array(fc.tuple(fc.stringMatching(/^[a-zA-Z]{1,12}( [a-zA-Z]{1,12}){0,2}$/), fc.constantFrom('tekst', 'getal', 'trede')), {
    minLength: 1,
    maxLength: 8,
  })
  .map((columns): Documenttabel => ({ titel: '', kolommen: columns.map(([kop, soort]) => ({ kop, soort: soort as 'tekst' })), rijen: [] }));

describe('the columns of a table in Word', () => {
  it('fill the width and no more, and break no word of eight headings of at most twelve letters', () => {
    fc.assert(
      fc.property(table, (tabel) => {
        const size = fitting(tabel, WIDTH, 19);
        const widths = columnWidths(tabel, WIDTH, size);
        const total = widths.reduce((sum, each) => sum + each, 0);
        expect(total).toBeLessThanOrEqual(WIDTH);
        expect(total).toBeGreaterThan(WIDTH - 20);
        for (const [k, { kop }] of tabel.kolommen.entries())
          for (const each of kop.split(' ')) expect(widths[k]! + 1).toBeGreaterThanOrEqual(word(each.length, size) + 2 * CELL_MARGIN);
      }),
    );
  });

  it('keep their letters as large as they are where the words have room', () => {
    expect(fitting({ titel: '', kolommen: [{ kop: 'gemeente', soort: 'tekst' }], rijen: [['Utrecht']] }, WIDTH, 19)).toBe(19);
  });
});
