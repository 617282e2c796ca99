import { describe, expect, it } from 'vitest';
import { catalogue, onbekend } from '../../../core/invoer/catalogue.ts';
import { ofFout, shownValue } from '../../../core/invoer/invoerfout.ts';

describe('ofFout', () => {
  const fout = catalogue({ niet_te_weten: onbekend(() => 'niet te weten') }).niet_te_weten();
  it('gives what was computed, or the fault of the input', () => {
    expect(ofFout(() => 5)).toBe(5);
    expect(
      ofFout(() => {
        throw fout;
      }),
    ).toBe(fout);
  });
  it('never passes a fault of the program off as one of the input', () => {
    expect(() =>
      ofFout(() => {
        throw new RangeError('no row');
      }),
    ).toThrow(RangeError);
  });
});

describe('what a message shows', () => {
  it('an error value by its code, any other object as a data type', () => {
    expect([
      shownValue({ code: '#N/A' }),
      shownValue({ basicValue: '#REF!' }),
      shownValue({ code: 'x' }),
      shownValue({ basicValue: 5 }),
      shownValue({}),
    ]).toEqual(['de foutwaarde #N/B', 'de foutwaarde #VERW!', ...Array.from({ length: 3 }, () => 'een gegevenstype (geen gewone waarde)')]);
  });
  it('text is cut at 40 characters, whatever they are', () => {
    expect(shownValue('\u0000'.repeat(41))).toBe(`de tekst "${' '.repeat(40)}…"`);
    expect(shownValue('\u0000'.repeat(40))).toBe(`de tekst "${' '.repeat(40)}"`);
  });
  it('a number has a decimal comma', () => {
    expect([shownValue(2.25), shownValue(-1), shownValue(undefined), shownValue(Symbol('x'))]).toEqual([
      'het getal 2,25',
      'het getal −1',
      'een lege cel',
      'een lege cel',
    ]);
  });
});
