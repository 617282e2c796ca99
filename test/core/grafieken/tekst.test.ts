import { describe, expect, it } from 'vitest';
import {
  breedste,
  kort,
  korteNamen,
  LANGSTE_NAAM,
  LANGSTE_ZIN,
  plaatsInTitel,
  plaatsVoor,
  regels,
  tekstbreedte,
} from '../../../core/grafieken/tekst.ts';

describe('a text as a chart shows it', () => {
  it('is left as it is up to the length asked for, and cut with an ellipsis from there', () => {
    expect([kort('abcde', 5), kort('abcdef', 5), kort('abc def', 5)]).toEqual(['abcde', 'abcd…', 'abc…']);
    expect([LANGSTE_NAAM, LANGSTE_ZIN]).toEqual([28, 240]);
  });
  it('is one line without marks that are not seen, and without blanks at its ends', () => {
    expect(kort('  a\n\tb\u2028c\u2029d  ', 20)).toBe('a b c d');
    expect(kort('a\u202eb\u200bc\ufffed\uffffe\ud800', 20)).toBe('abcde');
  });
  it('is cut by characters as read, not by halves of one', () => {
    expect(kort('😀😀😀', 3)).toBe('😀😀😀');
    expect(kort('😀😀😀😀', 3)).toBe('😀😀…');
  });
  it('that is more than four times as long is cut, whatever of it can be seen', () => {
    expect(kort(`ab${' '.repeat(18)}`, 5)).toBe('ab');
    expect(kort(`ab${' '.repeat(18)}c`, 5)).toBe('ab…');
  });
});

describe('names as a chart shows them', () => {
  it('are numbered from the second that looks the same, and a name of nothing is a question mark', () => {
    const lang = 'a'.repeat(40);
    expect([...korteNamen([`${lang}1`, `${lang}2`, `${lang}3`, 'Zeist', 'Zeist', ' ']).values()]).toEqual([
      `${'a'.repeat(27)}…`,
      `${'a'.repeat(27)}… (2)`,
      `${'a'.repeat(27)}… (3)`,
      'Zeist',
      '?',
    ]);
  });
  it('are found by the whole name', () => {
    expect(korteNamen(['Zeist', ' Zeist']).get(' Zeist')).toBe('Zeist (2)');
  });
});

describe('the width of a text', () => {
  it.each<[string, readonly string[], number]>([
    ['narrow', [..."iljtfI.,:;'|!()[] -"], 0.3],
    ['wide', [...'mwMW@%—…'], 0.88],
    ['of a capital', [...'ABCDEFGHJKLNOPQRSTUVXYZ'], 0.64],
    ['common', [...'abcdeghknopqrsuvxyz0123456789é–−×·≤≥ɏ'], 0.53],
    ['that of its type for letters of other scripts', [...'ɐ漢'], 1],
  ])('is %s by character', (_, letters, width) => {
    for (const letter of letters) expect(tekstbreedte(letter, 10), letter).toBeCloseTo(10 * width, 12);
  });
  it('adds up, and grows with the size of type', () => {
    expect(tekstbreedte('Wim', 20)).toBeCloseTo(20 * (0.88 + 0.3 + 0.88), 12);
    expect(tekstbreedte('', 20)).toBe(0);
  });
  it('of some texts is that of the widest, in whole pixels', () => {
    expect(breedste(['a', 'aaa', 'aa'], 10)).toBe(16);
    expect(breedste([], 10)).toBe(0);
  });
});

describe('a text broken into lines', () => {
  /** Of so many common characters of 10 pixels. */
  const breed = (aantal: number) => aantal * 5.3 + 0.01;
  it('takes as many words as fit', () => {
    expect(regels('aa bb cc', breed(6), 10)).toEqual(['aa bb', 'cc']);
    expect(regels('aa bb cc', breed(3), 10)).toEqual(['aa', 'bb', 'cc']);
    expect(regels('aa bb cc', 100, 10)).toEqual(['aa bb cc']);
    expect(regels('', 100, 10)).toEqual(['']);
  });
  it('fills a line to its width exactly', () => {
    expect(regels('aa bb', tekstbreedte('aa bb', 10), 10)).toEqual(['aa bb']);
    expect(regels('aa bb', tekstbreedte('aa bb', 10) - 0.01, 10)).toEqual(['aa', 'bb']);
    expect(regels('aaaa', tekstbreedte('aa', 10), 10)).toEqual(['aa', 'aa']);
  });
  it('breaks a word that is wider than a line, and a character never', () => {
    expect(regels('aaaaaa b', breed(4), 10)).toEqual(['aaaa', 'aa b']);
    expect(regels('aa', 1, 10)).toEqual(['a', 'a']);
    // A letter that is wider than the line stands alone, with no blank behind the word before it.
    expect(regels('i W', 7, 10)).toEqual(['i', 'W']);
  });
  it('keeps a number with the word behind it, but not with a capital or a number', () => {
    expect(regels('aa 12 bb', breed(6), 10)).toEqual(['aa', '12 bb']);
    expect(regels('aa 12 Bb', breed(6), 10)).toEqual(['aa 12', 'Bb']);
    expect(regels('aa 1 bb 2 cc', breed(5), 10)).toEqual(['aa', '1 bb', '2 cc']);
  });
});

describe('the name of a place in a title', () => {
  it('stands at its end or at its begin, cut, and is left out where there is none', () => {
    expect([plaatsInTitel('Leusden'), plaatsInTitel(' '), plaatsInTitel('a'.repeat(40))]).toEqual([
      ', Leusden',
      '',
      `, ${'a'.repeat(27)}…`,
    ]);
    expect([plaatsVoor('Leusden', 'treden'), plaatsVoor('', 'treden'), plaatsVoor('a'.repeat(40), 'treden')]).toEqual([
      'Leusden: treden',
      'Treden',
      `${'a'.repeat(27)}…: treden`,
    ]);
  });
});
