import { describe, expect, it } from 'vitest';
import { naamlijst, naamsleutel, naasteNamen } from '../../../core/gemeente/index.ts';

const lijst = (...namen: string[]) => naamlijst(namen.map((naam) => [naamsleutel(naam), naam]));

describe('the key of a name', () => {
  it('is there for a text of 100 characters, and of a longer one is that of nothing', () => {
    expect(naamsleutel('x'.repeat(100))).toBe('x'.repeat(100));
    expect(naamsleutel('x'.repeat(101))).toBe('');
  });
});

describe('names that resemble a text', () => {
  it('may differ from it in one character per three begun', () => {
    expect(naasteNamen('abc', lijst('abcd', 'abcde'))).toEqual(['abcd']);
    expect(naasteNamen('abcd', lijst('abcdef', 'abcdefg'))).toEqual(['abcdef']);
  });

  it('and in three at most, however long it is', () => {
    const lang = 'abcdefghijklmnop';
    expect(naasteNamen(lang, lijst(`${lang}123`, `${lang}1234`))).toEqual([`${lang}123`]);
  });

  it('neighbours swapped are one error; a character that moved elsewhere is two', () => {
    expect(naasteNamen('ab', lijst('ba'))).toEqual(['ba']);
    expect(naasteNamen('ab', lijst('bc'))).toEqual([]);
    expect(naasteNamen('ab', lijst('ca'))).toEqual([]);
    expect(naasteNamen('abc', lijst('bca'))).toEqual([]);
    expect(naasteNamen('xabcdefgh', lijst('xabdcefhg'))).toEqual(['xabdcefhg']);
  });

  it('come the nearest first, equally near ones in alphabetical order, and three at most', () => {
    expect(naasteNamen('abcdefg', lijst('abcdexx', 'abcdefy', 'abcdefx', 'abcdefgz', 'abcxxxx'))).toEqual(['abcdefgz', 'abcdefx', 'abcdefy']);
    expect(naasteNamen('abcdefg', lijst('abcdefx', 'abcdefy', 'abcdefgz'))).toEqual(['abcdefgz', 'abcdefx', 'abcdefy']);
    expect(naasteNamen('abcdefg', lijst('abcdezz', 'zbcdefg'))).toEqual(['zbcdefg', 'abcdezz']);
    expect(naasteNamen('abcdefg', lijst('abcdexx', 'abcdefg'))).toEqual(['abcdefg', 'abcdexx']);
  });

  it('of a name with several spellings count the nearest one', () => {
    const spellingen = [['abcdefx', 'Een'], ['abcdxxx', 'Een'], ['abcdexx', 'Twee']] as const;
    expect(naasteNamen('abcdefg', naamlijst(spellingen))).toEqual(['Een', 'Twee']);
    expect(naasteNamen('abcdefg', naamlijst([...spellingen].reverse()))).toEqual(['Een', 'Twee']);
  });
});
