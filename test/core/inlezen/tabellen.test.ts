import { describe, expect, it } from 'vitest';
import type { Bronblad, Broncel } from '../../../core/inlezen/bronblad.ts';
import { stelVoor } from '../../../core/inlezen/indeling.ts';
import { readIn } from '../../../core/inlezen/read-in.ts';
import { tabellenIn } from '../../../core/inlezen/tabellen.ts';

function blad(rijen: readonly (readonly Broncel[])[]): Bronblad {
  return {
    samengevoegd: 0,
    rijen: rijen.flatMap((cellen, i) => (cellen.every((cel) => cel === null) ? [] : [{ nummer: i + 1, verborgen: false, cellen }])),
  };
}

/** Each table: the periode above it, the headers that are its own, and what is read of it. */
function read(...rijen: readonly (readonly Broncel[])[]): unknown[] {
  return tabellenIn(blad(rijen)).map(({ blad: deel, kop, periode }) => {
    const indeling = stelVoor(kop.koppen);
    const { rijen: found } = readIn(deel, kop, { ...indeling, periode: periode ?? '2000-1' });
    return [periode, kop.koppen.filter((een) => een !== ''), found.map(({ nummer, cellen }) => [nummer, ...cellen])];
  });
}

const KOP = ['gemeente', 'periode', 'taakstelling', 'gerealiseerd'];
const ANDERE = ['gemeente', 'periode', 'gekoppeld', 'nagekomen'];
const LEEG = [null];

describe('the tables of a sheet', () => {
  it.each<[string, Broncel[][]]>([
    ['with a blank row between them', [KOP, ['Plaats A', '2022-1', 203, 168], LEEG, ANDERE, ['Plaats A', '2022-2', 90, 4]]],
    [
      'with nothing between them',
      [KOP, ['Plaats A', '2022-1', 203, 168], ['Plaats B', '2022-1', 3, 1], ANDERE, ['Plaats A', '2022-2', 90, 4]],
    ],
    ['with a title each', [['Taken'], KOP, ['Plaats A', '2022-1', 203, 168], LEEG, ['Koppeling'], ANDERE, ['Plaats A', '2022-2', 90, 4]]],
    ['as texts of a csv file', [KOP, ['Plaats A', '2022-1', '203', '168'], ANDERE, ['Plaats A', '2022-2', '90', '4']]],
  ])('below each other are told apart: %s', (_, rijen) => {
    const [eerste, tweede] = read(...rijen) as [unknown[], unknown[], unknown][];
    expect(eerste?.[1]).toEqual(KOP);
    expect(tweede?.[1]).toEqual(ANDERE);
    expect(JSON.stringify(tweede?.[2])).toContain('"2022-2"');
    expect(JSON.stringify(eerste?.[2])).not.toContain('2022-2');
  });

  it('are one where the headers of a long list stand again', () => {
    expect(read(KOP, ['Plaats A', '2022-1', 203, 168], KOP, ['Plaats B', '2022-1', 3, 1])).toHaveLength(1);
  });

  it('are several where the same headers stand under a title of their own', () => {
    const kop = ['gemeente', 'taakstelling'];
    expect(read(['Stand 2022-1'], kop, ['Plaats A', 203], ['Stand 2022-2'], kop, ['Plaats A', 30])).toHaveLength(2);
  });

  it('beside each other each have their municipalities', () => {
    expect(read(['gemeente', 'taakstelling', null, 'gemeente', 'gekoppeld'], ['Plaats A', 203, null, 'Plaats B', 7])).toEqual([
      [undefined, ['gemeente', 'taakstelling'], [[2, 'Plaats A', '2000-1', 203]]],
      [undefined, ['gemeente', 'gekoppeld'], [[2, 'Plaats B', '2000-1', 7]]],
    ]);
  });

  it.each<[string, Broncel[]]>([
    ['merged', [null, '2022-1', '2022-1', '2022-2', '2022-2']],
    ['not merged', [null, '2022-1', null, '2022-2', null]],
    ['a date that a spreadsheet made of it', [null, { soort: 'datum', datum: 44562 }, null, { soort: 'datum', datum: 44593 }, null]],
  ])('are one for each periode above the headers, %s', (_, perioden) => {
    expect(
      read(perioden, ['gemeente', 'taakstelling', 'gerealiseerd', 'taakstelling', 'gerealiseerd'], ['Plaats A', 203, 168, 30, 12]),
    ).toEqual([
      ['2022-1', expect.objectContaining({ length: 3 }), [[3, 'Plaats A', '2022-1', 203, 168]]],
      ['2022-2', expect.objectContaining({ length: 3 }), [[3, 'Plaats A', '2022-2', 30, 12]]],
    ]);
  });

  it('is found however far down its headers stand', () => {
    const titels = Array.from({ length: 300 }, (_, i) => [`Toelichting ${i}`]);
    expect(read(...titels, KOP, ['Plaats A', '2022-1', 203, 168])).toEqual([[undefined, KOP, [[302, 'Plaats A', '2022-1', 203, 168]]]]);
  });

  it('is one of its own where unknown headers stand above known ones', () => {
    expect(read(['Plaats', 'Doel'], ['Plaats A', 1], ['Plaats B', 2], LEEG, KOP, ['Plaats A', '2022-1', 203, 168])).toHaveLength(2);
  });

  it('is none where there is no table', () => {
    expect(read(['Een tekst'], ['en nog een'])).toEqual([]);
  });
});
