import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { naamlijst, naamsleutel, naasteNamen } from '../../../core/gemeente/index.ts';
import { GEMEENTENAMEN } from '../../../core/gemeente/herken.ts';
import { meestNabij } from '../../../core/gemeente/naam.ts';
import { draws } from '../../tier.ts';

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

/** The same for longer texts: the whole table, with no limit and nothing passed over. */
function tableOfErrors(van: string, naar: string): number {
  const table = Array.from({ length: van.length + 1 }, (_, i) => Array.from({ length: naar.length + 1 }, (__, j) => i + j));
  const at = (i: number, j: number): number => table[i]?.[j] ?? Infinity;
  for (let i = 1; i <= van.length; i++)
    for (let j = 1; j <= naar.length; j++) {
      const isSwapped = van[i - 1] === naar[j - 2] && van[i - 2] === naar[j - 1];
      table[i]![j] = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + (van[i - 1] === naar[j - 1] ? 0 : 1),
        isSwapped ? at(i - 2, j - 2) + 1 : Infinity,
      );
    }
  return at(van.length, naar.length);
}

function misspell(tekst: string, [where, letter, mistake]: readonly [number, string, string]): string {
  const i = where % Math.max(1, tekst.length);
  const [voor, hier = '', volgende = ''] = [tekst.slice(0, i), tekst[i], tekst[i + 1]];
  if (mistake === 'swap') return voor + volgende + hier + tekst.slice(i + 2);
  return voor + { in: letter + hier, out: '', other: letter }[mistake] + tekst.slice(i + 1);
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

  it('are, among all municipalities, those that the whole table of errors gives', () => {
    const letter = fc.constantFrom(...'abeijkmnorstvwz');
    const mistake = fc.tuple(fc.nat(30), letter, fc.constantFrom('in', 'out', 'other', 'swap'));
    const misspelled = fc
      .tuple(fc.constantFrom(...GEMEENTENAMEN), fc.array(mistake, { maxLength: 4 }))
      .map(([{ key }, mistakes]) => mistakes.reduce(misspell, key));
    fc.assert(
      fc.property(fc.oneof(misspelled, fc.string({ unit: letter, minLength: 1, maxLength: 16 })), (tekst) => {
        const mag = Math.min(3, Math.ceil(tekst.length / 3));
        const nabij = new Map<string, number>();
        for (const { key, naam } of GEMEENTENAMEN) {
          const ver = tableOfErrors(tekst, key);
          if (ver <= mag) nabij.set(naam, Math.min(ver, nabij.get(naam) ?? ver));
        }
        const naaste = [...nabij].filter(([, ver]) => ver === Math.min(...nabij.values())).map(([naam]) => naam);
        expect(meestNabij(tekst, GEMEENTENAMEN)).toEqual(naaste.sort().slice(0, 3));
      }),
      { numRuns: draws(2_000, 30) },
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
