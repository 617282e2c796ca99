import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alsBlok, alsCellen, alsFoutcel, celwijs, enkeleCel, parameter, rijOfKolom } from '../../../addin/functions/celwijs.ts';
import { type Bereikvorm, FUNCTIEFOUT } from '../../../addin/functions/functions-messages.ts';
import { catalogue, onbekend, ongeldig } from '../../../core/invoer/catalogue.ts';
import { INVOERFOUT } from '../../../core/invoer/invoer-messages.ts';
import { readStand, readStandOfNul } from '../../../core/invoer/readers.ts';
import { foutcel, HostError, plain } from '../../bundle/excel-host.ts';
import './host.ts';

const FOUT = catalogue({ fout: ongeldig(() => 'fout'), niet_te_weten: onbekend(() => 'niet te weten') });

/** 100 a + 10 b + c, so that every argument shows in the result. */
const functie = {
  parameters: [parameter('a', readStand), parameter('b', readStand), parameter('c', readStandOfNul)],
  bereken: (a: number, b: number, c: number) => 100 * a + 10 * b + c,
} as const;
const som = (...argumenten: unknown[]) => celwijs(functie)(argumenten).map((rij) => rij.map(plain));

describe('a function of ranges', () => {
  it('has the shape of its ranges: one cell, a column, a row, a block', () => {
    expect(som([[1]], [[2]], [[3]])).toEqual([[123]]);
    expect(som([[1], [4]], [[2], [5]], [[3], [6]])).toEqual([[123], [456]]);
    expect(som([[1, 4]], [[2, 5]], [[3, 6]])).toEqual([[123, 456]]);
    expect(
      som(
        [
          [1, 2],
          [3, 4],
        ],
        [
          [5, 6],
          [7, 8],
        ],
        [
          [0, 1],
          [2, 3],
        ],
      ),
    ).toEqual([
      [150, 261],
      [372, 483],
    ]);
  });
  it('one cell stretches to the shape of the others, in any place', () => {
    expect(som([[1]], [[2], [5]], [[3]])).toEqual([[123], [153]]);
    expect(som([[1, 4]], [[2]], [[3]])).toEqual([[123, 423]]);
    expect(
      som(
        [[1]],
        [[2]],
        [
          [3, 4],
          [5, 6],
        ],
      ),
    ).toEqual([
      [123, 124],
      [125, 126],
    ]);
  });
  it('an argument left off, null or undefined is one blank cell', () => {
    for (const weg of [[], [null], [undefined], [[]], [[[]]]]) {
      expect(som([[1], [4]], [[2]], ...weg)).toEqual([[120], [420]]);
      expect(som([[1]], [[2]], ...weg)).toEqual([[120]]);
    }
  });
  it('a bare value or a list is taken as the cell or column it can only mean', () => {
    expect(som(1, 2, 3)).toEqual([[123]]);
    expect(som([1, 4], 2, [[3], 6])).toEqual([[123], [426]]);
  });
  it('the invocation object of the host is a blank, wherever stale metadata puts it', () => {
    for (const aanroep of [{ address: 'Blad1!A1' }, { functionName: 'IBT.TREDE' }, {}]) {
      expect(som([[1]], [[2]], aanroep)).toEqual([[120]]);
      expect(som([[1], [4]], [[2]], aanroep)).toEqual([[120], [420]]);
    }
    expect(som([[1]], [[2]], { andere: 1 })[0]?.[0]).toBe(foutcel(INVOERFOUT.geen_stand({ naam: 'c', cel: { type: 'Entity' } })));
    expect(som([[1]], [[2]], new HostError('#N/A'))[0]?.[0]).toBe(
      foutcel(INVOERFOUT.geen_stand({ naam: 'c', cel: new HostError('#N/A') })),
    );
  });
  it('arguments beyond the last are ignored', () => {
    expect(som([[1]], [[2]], [[3]], [[4], [5]], { address: 'A1' })).toEqual([[123]]);
  });
  it('ranges that differ in rows or in columns are refused, both named', () => {
    const melding = (ander: Bereikvorm, een: Bereikvorm) => foutcel(FUNCTIEFOUT.andere_vorm({ ander, een }));
    expect(som([[1], [2]], [[1], [2], [3]], [[1]])).toEqual([
      [melding({ naam: 'b', rijen: 3, kolommen: 1 }, { naam: 'a', rijen: 2, kolommen: 1 })],
    ]);
    expect(som([[1]], [[1, 2]], [[1, 2, 3]])).toEqual([
      [melding({ naam: 'c', rijen: 1, kolommen: 3 }, { naam: 'b', rijen: 1, kolommen: 2 })],
    ]);
    expect(som([[1, 2]], [[1]], [[1], [2]])).toEqual([
      [melding({ naam: 'c', rijen: 2, kolommen: 1 }, { naam: 'a', rijen: 1, kolommen: 2 })],
    ]);
  });
  it('a bad cell is an error in its own cell and spoils no other', () => {
    expect(som([[1], ['x'], [4]], [[2]])).toEqual([[120], [foutcel(INVOERFOUT.geen_stand({ naam: 'a', cel: 'x' }))], [420]]);
  });
  it('what cannot be known is #N/A; a fault of the program is said to be one', () => {
    const met = (bereken: () => number) => celwijs({ parameters: [], bereken })([]).map((rij) => rij.map(plain));
    expect(
      met(() => {
        throw FOUT.niet_te_weten();
      }),
    ).toEqual([[foutcel(FOUT.niet_te_weten())]]);
    expect(
      met(() => {
        throw new TypeError('x');
      }),
    ).toEqual([[foutcel(FUNCTIEFOUT.onverwacht())]]);
  });
  it('gives cell by cell what single calls give', () => {
    const blok = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })).chain(([rijen, kolommen]) => {
      const bereik = fc.array(
        fc.array(fc.oneof(fc.integer(), fc.constantFrom(null, 'x', true, 'geen')), { minLength: kolommen, maxLength: kolommen }),
        { minLength: rijen, maxLength: rijen },
      );
      return fc.tuple(bereik, bereik, bereik);
    });
    fc.assert(
      fc.property(blok, ([a, b, c]) => {
        const laatste = a.findLastIndex((_, r) => [a, b, c].some((bereik) => bereik[r]?.some((cel) => cel !== null)));
        expect(som(a, b, c)).toEqual(
          a.slice(0, Math.max(1, laatste + 1)).map((rij, r) => rij.map((cel, k) => som([[cel]], [[b[r]?.[k]]], [[c[r]?.[k]]])[0]?.[0])),
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('blank rows', () => {
  const met =
    (leeg: object) =>
    (...argumenten: unknown[]) =>
      celwijs({ ...functie, ...leeg })(argumenten.map((waarde) => [[waarde]])).map((rij) => rij.map(plain))[0]?.[0];
  it('a row is blank where one of some arguments is blank or 0', () => {
    const of = met({ leeg_als_een_van: ['a', 'c'] });
    expect([of(null, 2, 3), of(0, 2, 3), of('', 2, 3), of(undefined, 2, 3), of(1, 2, null), of(1, 0, 3)]).toEqual([
      '',
      '',
      '',
      '',
      '',
      103,
    ]);
  });
  it('or where all of some are', () => {
    const en = met({ leeg_als_alle: ['a', 'b'] });
    expect([en(null, 0, 3), en('', '', 3), en(0, 2, 3), en(1, 0, 3)]).toEqual(['', '', 23, 103]);
  });
  it('without such arguments no row is blank', () => {
    expect(met({})(0, 0, 0)).toBe(0);
    expect(met({ leeg_als_alle: [] })(0, 0, 0)).toBe(0);
  });
});

describe('the arguments of a block', () => {
  it('cells in whatever form the host passes them', () => {
    expect([alsCellen(5), alsCellen([]), alsCellen([[1, 2]]), alsCellen([1, [2, 3]])]).toEqual([[[5]], [[null]], [[1, 2]], [[1], [2, 3]]]);
  });
  it('one cell, and no more', () => {
    expect([enkeleCel([[5]], 'x'), enkeleCel(5, 'x'), enkeleCel(null, 'x'), enkeleCel([[]], 'x')]).toEqual([5, 5, null, undefined]);
    expect(() => enkeleCel([[1], [2]], 'x')).toThrow(FUNCTIEFOUT.geen_cel({ naam: 'x', rijen: 2, kolommen: 1 }));
    expect(() => enkeleCel([[1, 2]], 'x')).toThrow(FUNCTIEFOUT.geen_cel({ naam: 'x', rijen: 1, kolommen: 2 }));
    expect(() => enkeleCel([[], []], 'x')).toThrow(FUNCTIEFOUT.geen_cel({ naam: 'x', rijen: 2, kolommen: 0 }));
  });
  it('a row or a column, and which', () => {
    expect(rijOfKolom([[1, 2]], 'x')).toEqual({ cellen: [1, 2], liggend: true });
    expect(rijOfKolom([[1], [2]], 'x')).toEqual({ cellen: [1, 2], liggend: false });
    expect(rijOfKolom(5, 'x')).toEqual({ cellen: [5], liggend: true });
    expect(() =>
      rijOfKolom(
        [
          [1, 2],
          [3, 4],
        ],
        'x',
      ),
    ).toThrow(FUNCTIEFOUT.geen_rij_of_kolom({ naam: 'x', rijen: 2, kolommen: 2 }));
    expect(() => rijOfKolom([[1], [3, 4]], 'x')).toThrow(FUNCTIEFOUT.geen_rij_of_kolom({ naam: 'x', rijen: 2, kolommen: 1 }));
  });
  it('an error becomes the one cell of the block', () => {
    expect(
      alsBlok(() => [
        [1, 2],
        [3, 4],
      ]),
    ).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(
      alsBlok(() => {
        throw FOUT.fout();
      }).map((rij) => rij.map(plain)),
    ).toEqual([[foutcel(FOUT.fout())]]);
  });
  it('an error cell is of the host’s own class', () => {
    expect(alsFoutcel(FOUT.fout())).toBeInstanceOf(HostError);
  });
});
