import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { naamlijst, naamsleutel, naasteNamen } from '../../../core/gemeente/index.ts';
import { meestNabij } from '../../../core/gemeente/naam.ts';

const list = (...namen: string[]) => naamlijst(namen.map((naam) => [naamsleutel(naam), naam]));

/** Typing errors from one text to another by their definition: the fewest steps from front to back. */
function fouten(van: string, naar: string): number {
  if (van === '' || naar === '') return van.length + naar.length;
  const verwisseld =
    van.length > 1 && van.slice(0, 2) === [...naar.slice(0, 2)].reverse().join('') ? [1 + fouten(van.slice(2), naar.slice(2))] : [];
  return Math.min(
    fouten(van.slice(1), naar.slice(1)) + (van[0] === naar[0] ? 0 : 1),
    1 + fouten(van.slice(1), naar),
    1 + fouten(van, naar.slice(1)),
    ...verwisseld,
  );
}

const woord = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6 });

describe('the key of a name', () => {
  it('is there for a text of 100 characters, and of a longer one is that of nothing', () => {
    expect(naamsleutel('x'.repeat(100))).toBe('x'.repeat(100));
    expect(naamsleutel('x'.repeat(101))).toBe('');
  });
});

describe('names that resemble a text', () => {
  it('are those within the errors that may be made, by the definition of an error, the nearest first', () => {
    fc.assert(
      fc.property(woord, fc.uniqueArray(woord, { maxLength: 8 }), (tekst, namen) => {
        const mag = tekst.length > 3 ? 2 : 1;
        const bijna = namen.map((naam) => ({ naam, ver: fouten(tekst, naam) })).filter(({ ver }) => ver <= mag);
        const opVolgorde = bijna.sort((a, b) => a.ver - b.ver || (a.naam < b.naam ? -1 : 1));
        const evenNabij = opVolgorde.filter(({ ver }) => ver === opVolgorde[0]?.ver);
        const list = naamlijst(namen.map((naam) => [naam, naam]));
        expect(naasteNamen(tekst, list)).toEqual(opVolgorde.slice(0, 3).map(({ naam }) => naam));
        expect(meestNabij(tekst, list)).toEqual(evenNabij.slice(0, 3).map(({ naam }) => naam));
      }),
      { numRuns: 500 },
    );
  });

  it('may differ from it in one character per three begun', () => {
    expect(naasteNamen('abc', list('abcd', 'abcde'))).toEqual(['abcd']);
    expect(naasteNamen('abcd', list('abcdef', 'abcdefg'))).toEqual(['abcdef']);
  });

  it('and in three at most, however long it is', () => {
    const lang = 'abcdefghijklmnop';
    expect(naasteNamen(lang, list(`${lang}123`, `${lang}1234`))).toEqual([`${lang}123`]);
  });

  it('neighbours swapped are one error; a character that moved elsewhere is two', () => {
    expect(naasteNamen('ab', list('ba'))).toEqual(['ba']);
    expect(naasteNamen('ab', list('bc'))).toEqual([]);
    expect(naasteNamen('ab', list('ca'))).toEqual([]);
    expect(naasteNamen('abc', list('bca'))).toEqual([]);
    expect(naasteNamen('xabcdefgh', list('xabdcefhg'))).toEqual(['xabdcefhg']);
  });

  it('come the nearest first, equally near ones in alphabetical order, and three at most', () => {
    expect(naasteNamen('abcdefg', list('abcdexx', 'abcdefy', 'abcdefx', 'abcdefgz', 'abcxxxx'))).toEqual([
      'abcdefgz',
      'abcdefx',
      'abcdefy',
    ]);
    expect(naasteNamen('abcdefg', list('abcdefx', 'abcdefy', 'abcdefgz'))).toEqual(['abcdefgz', 'abcdefx', 'abcdefy']);
    expect(naasteNamen('abcdefg', list('abcdezz', 'zbcdefg'))).toEqual(['zbcdefg', 'abcdezz']);
    expect(naasteNamen('abcdefg', list('abcdexx', 'abcdefg'))).toEqual(['abcdefg', 'abcdexx']);
  });

  it('are found however many errors come one after the other', () => {
    for (const [tekst, bijna] of [
      ['bacdefghij', 'abcdefghij'],
      ['abcdefghij', 'abcdefghji'],
      ['badcfeghij', 'abcdefghij'],
      ['xyzdefghij', 'abcdefghij'],
      ['abcdefghij', 'abcdefgxyz'],
      ['abcdefxghji', 'abcdefghij'],
    ] as const) {
      expect(naasteNamen(tekst, list(bijna)), tekst).toEqual([bijna]);
    }
  });

  it('are, of a long list, at most three of the nearest, in alphabetical order', () => {
    expect(meestNabij('abcdefg', list('abcdefz', 'abcdefy', 'abcdexx', 'abcdefx', 'abcdefw'))).toEqual(['abcdefw', 'abcdefx', 'abcdefy']);
  });

  it('of a name with several spellings count the nearest one', () => {
    const spellingen = [
      ['abcdefx', 'Een'],
      ['abcdxxx', 'Een'],
      ['abcdexx', 'Twee'],
    ] as const;
    expect(naasteNamen('abcdefg', naamlijst(spellingen))).toEqual(['Een', 'Twee']);
    expect(naasteNamen('abcdefg', naamlijst([...spellingen].reverse()))).toEqual(['Een', 'Twee']);
  });
});
