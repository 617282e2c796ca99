import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { naamVan } from '../../../../addin/taskpane/shared/kerncel.ts';

describe('the name in a cell', () => {
  it.each<[string, unknown, string | undefined]>([
    ['without spaces around it', '  Leusden ', 'Leusden'],
    ['cut short after 80 characters', 'W'.repeat(10_000), `${'W'.repeat(80)}…`],
    ['without marks that turn the direction of text', '\u202ELeusden\u202C\u2067\u200F', 'Leusden'],
    ['with a space for a line break', 'Wijk bij\nDuurstede', 'Wijk bij Duurstede'],
    ['as it is when it looks like a formula', '=1+1', '=1+1'],
    ['as it is when it is a word of the language', '__proto__', '__proto__'],
    ['none when there is nothing to see', ' \u200B\u202E ', undefined],
    ['none when it is no text', 12, undefined],
    ['none when it is empty', null, undefined],
  ])('is %s', (_, cel, naam) => {
    expect(naamVan(cel)).toBe(naam);
  });

  it('never holds anything that is not seen, whatever the cell holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (cel) => {
        expect(naamVan(cel) ?? '').not.toMatch(/[\p{Cc}\p{Cf}]/u);
      }),
    );
  });
});
