import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GEMEENTE } from '../../../addin/functions/gemeente.ts';
import { VERDEEL, WONINGEN } from '../../../addin/functions/verdelen.ts';
import { UTRECHTSE } from '../../core/gemeente/utrechtse.ts';
import { blok, cel, LEEG } from './host.ts';
import { INVOERFOUT } from '../../../core/invoer/invoer-messages.ts';
import { FUNCTIEFOUT } from '../../../addin/functions/functions-messages.ts';
import { foutcel } from '../../bundle/excel-host.ts';

describe('VERDEEL', () => {
  it('keeps the shape of the weights, a column or a row', () => {
    expect(blok(VERDEEL, [[10]], [[1], [1], [1]])).toEqual([[4], [3], [3]]);
    expect(blok(VERDEEL, [[10]], [[1, 1, 1]])).toEqual([[4, 3, 3]]);
    expect(blok(VERDEEL, [[10]], [[5]])).toEqual([[10]]);
  });
  it('"wet" rounds every part up; the methode may have any case; blank is "rest"', () => {
    expect(blok(VERDEEL, [[10]], [[1, 1, 1]], [['Wet']])).toEqual([[4, 4, 4]]);
    for (const leeg of [...LEEG, 'rest']) expect(blok(VERDEEL, [[10]], [[1, 1, 1]], [[leeg]])).toEqual([[4, 3, 3]]);
  });
  it('over the inhabitants of the province the law gives every municipality its share, and at most 26 more in all', () => {
    const inwoners = UTRECHTSE.map((gemeente) => [cel(GEMEENTE, gemeente, 'inwoners')]);
    const delen = blok(VERDEEL, [[1055]], inwoners, [['wet']])
      .flat()
      .map(Number);
    const som = delen.reduce((a, b) => a + b, 0);
    expect(delen).toHaveLength(26);
    expect(som).toBeGreaterThanOrEqual(1055);
    expect(som).toBeLessThan(1055 + 26);
    expect(
      blok(VERDEEL, [[1055]], inwoners)
        .flat()
        .map(Number)
        .reduce((a, b) => a + b, 0),
    ).toBe(1055);
  });
  it('over a whole column the result is as long as the filled part, whatever a blank is in the host', () => {
    for (const leeg of LEEG)
      expect(blok(VERDEEL, [[7]], [[2], [leeg], [5], ...Array.from({ length: 1000 }, () => [leeg])])).toEqual([[2], [0], [5]]);
  });
  it('a blank weight weighs nothing, as a 0 does', () => {
    for (const leeg of LEEG) expect(blok(VERDEEL, [[7]], [[leeg], [5], [5]])).toEqual([[0], [4], [3]]);
  });
  it('a negative total is mirrored, a total of 0 gives 0', () => {
    expect(blok(VERDEEL, [[-10]], [[1, 1, 1]])).toEqual([[-4, -3, -3]]);
    expect(blok(VERDEEL, [[0]], [[1, 1, 1]])).toEqual([[0, 0, 0]]);
  });
  it('without a weight above 0 there is nothing to divide over', () => {
    expect(blok(VERDEEL, [[10]], [[0], [null]])).toEqual([[foutcel(FUNCTIEFOUT.alle_gewichten_nul())]]);
  });
  it('a wrong weight is named with its place', () => {
    for (const waarde of [-1, 'veel', '5', true, 100_000_001, NaN]) {
      expect(blok(VERDEEL, [[10]], [[1], [waarde]])).toEqual([
        [foutcel(INVOERFOUT.buiten_grenzen({ naam: 'gewichten, cel 2', cel: waarde, minimum: 0, maximum: 100_000_000 }))],
      ]);
    }
    expect(blok(VERDEEL, [[10]], [[100_000_000], [0]])).toEqual([[10]]);
  });
  it('totaal and methode are one cell, weights a row or a column', () => {
    expect(blok(VERDEEL, [[10, 20]], [[1]])).toEqual([[foutcel(FUNCTIEFOUT.geen_cel({ naam: 'totaal', rijen: 1, kolommen: 2 }))]]);
    expect(blok(VERDEEL, [[10]], [[1]], [['rest'], ['wet']])).toEqual([
      [foutcel(FUNCTIEFOUT.geen_cel({ naam: 'methode', rijen: 2, kolommen: 1 }))],
    ]);
    expect(
      blok(
        VERDEEL,
        [[10]],
        [
          [1, 2],
          [3, 4],
        ],
      ),
    ).toEqual([[foutcel(FUNCTIEFOUT.geen_rij_of_kolom({ naam: 'gewichten', rijen: 2, kolommen: 2 }))]]);
  });
  it('a wrong totaal or methode is named', () => {
    expect(blok(VERDEEL, [[10.5]], [[1]])).toEqual([[foutcel(INVOERFOUT.geen_stand({ naam: 'totaal', cel: 10.5 }))]]);
    expect(blok(VERDEEL, [[null]], [[1]])).toEqual([[foutcel(INVOERFOUT.geen_stand({ naam: 'totaal', cel: null }))]]);
    expect(blok(VERDEEL, [[10]], [[1]], [['eerlijk']])).toEqual([
      [foutcel(INVOERFOUT.geen_keuze({ naam: 'methode', cel: 'eerlijk', keuzes: ['rest', 'wet'] }))],
    ]);
  });
  it('keeps the sum of the largest total over the largest weights', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 100_000_000 }), { minLength: 1, maxLength: 26 }), (gewichten) => {
        const delen = blok(VERDEEL, [[10_000_000]], [gewichten])
          .flat()
          .map(Number);
        expect(delen.reduce((a, b) => a + b, 0)).toBe(10_000_000);
      }),
      { numRuns: 200 },
    );
  });
});

describe('WONINGEN', () => {
  it('80 persons at 2.25 a home take 36 homes (Leusden 2022)', () => {
    expect(cel(WONINGEN, 80, 2.25)).toBe(36);
  });
  it('nobody takes none, both blank give a blank', () => {
    expect([cel(WONINGEN, 0, 2.25), cel(WONINGEN, 'geen', 2.25)]).toEqual([0, 0]);
    for (const leeg of LEEG) expect(cel(WONINGEN, leeg, leeg)).toBe('');
  });
  it('persons per home are a number above 0', () => {
    for (const waarde of [0, -2, '2', null, Infinity]) {
      expect(cel(WONINGEN, 80, waarde)).toBe(foutcel(INVOERFOUT.niet_positief({ naam: 'personen_per_woning', cel: waarde })));
    }
    expect(cel(WONINGEN, 80, 0.005)).toBe(foutcel(FUNCTIEFOUT.te_klein({ naam: 'personen_per_woning', cel: 0.005, minstens: 0.01 })));
    expect(cel(WONINGEN, 80, 0.01)).toBe(8000);
  });
  it('persons are a whole number', () => {
    expect(cel(WONINGEN, null, 2.25)).toBe(foutcel(INVOERFOUT.geen_aantal({ naam: 'personen', cel: null })));
    expect(cel(WONINGEN, 1.5, 2.25)).toBe(foutcel(INVOERFOUT.geen_aantal({ naam: 'personen', cel: 1.5 })));
  });
  it('of a column is a column', () => {
    expect(blok(WONINGEN, [[80], [9], ['x']], [[2.25]])).toEqual([
      [36],
      [4],
      [foutcel(INVOERFOUT.geen_aantal({ naam: 'personen', cel: 'x' }))],
    ]);
  });
});
