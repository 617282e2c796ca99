import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bronblad, Broncel } from '../../../core/inlezen/bronblad.ts';
import { stelVoor, vragen } from '../../../core/inlezen/indeling.ts';
import { readIn } from '../../../core/inlezen/read-in.ts';
import { tabellenIn } from '../../../core/inlezen/tabellen.ts';
import { draws } from '../../tier.ts';

function blad(rijen: readonly (readonly Broncel[])[]): Bronblad {
  return {
    samengevoegd: 0,
    rijen: rijen.flatMap((cellen, i) => (cellen.every((cel) => cel === null) ? [] : [{ nummer: i + 1, verborgen: false, cellen }])),
  };
}

/** Each table of a sheet as rows of figures by column, those of the municipality given where it has no column of them. */
function read(...rijen: readonly (readonly Broncel[])[]): Record<string, unknown>[][] {
  return tabellenIn(blad(rijen)).map(({ blad: deel, kop, periode }) => {
    const voorstel = stelVoor(kop.koppen);
    const indeling = { ...voorstel, periode: periode ?? voorstel.periode, gemeente: 'Leusden' };
    expect(vragen(kop.koppen, indeling)).toEqual([]);
    const { kolommen, rijen: found } = readIn(deel, kop, indeling);
    return found.map(({ cellen }) => Object.fromEntries(kolommen.map((kolom, i) => [kolom, cellen[i]])));
  });
}

/** The figures of a letter, one below the other. */
const BRIEF: Broncel[][] = [
  ['2022-1'],
  [null],
  ['Stand van zaken 1 januari 2022', '21 vergunninghouders achterstand'],
  ['Taakstelling 2022-1', '18 vergunninghouders'],
  ['Totaalopgave: Taakstelling 2022-1 + achterstand zoals gemeten op 1 januari 2022', '39 vergunninghouders'],
  ['Taakstelling 2022-1 gerealiseerd', '13 vergunninghouders'],
  ['Realisatie taakstelling 2022-1 in percentage', '72%'],
  ['Realisatie totaalopgave 2022-1 in percentage', '33%'],
  ['Stand van zaken 1 juli 2022', '26 vergunninghouders achterstand'],
  ['Stand van zaken 1 augustus 2022', '18 vergunninghouders achterstand'],
];
const VOLGEND: Broncel[][] = [
  ['Taakstelling 2022-2', '24 vergunninghouders'],
  ['Stand van zaken 1 juli 2022', '26 vergunninghouders achterstand'],
  ['Herverdeling Utrechtse Heuvelrug', '1 vergunninghouder'],
  ['Totaalopgave: taakstelling 2022-2 + achterstand zoals gemeten op 1 juli 2022', '51 vergunninghouders'],
];

describe('figures one below the other', () => {
  it('of a letter are read as a row, with the stand of each day in its column', () => {
    expect(read(...BRIEF)).toEqual([
      [
        {
          gemeente: 'Leusden',
          periode: '2022-1',
          taakstelling: 18,
          achterstand_begin: 21,
          totaalopgave: 39,
          gerealiseerd: 13,
          realisatie_taakstelling: 0.72,
          realisatie_totaalopgave: 0.33,
          achterstand_eind: 26,
        },
      ],
    ]);
  });
  it('of two periodes of a letter are two tables', () => {
    expect(read(...BRIEF, [null], ...VOLGEND)[1]).toEqual([
      { gemeente: 'Leusden', periode: '2022-2', taakstelling: 24, achterstand_begin: 26, herverdeling: 1, totaalopgave: 51 },
    ]);
  });
  it('of a note with short names are read too', () => {
    expect(read(['TS 2022-1', 18], ['TO 2022-1', 39], ['Gerealiseerd op 1/7', 13], ['Achterstand op 1/7', 26])).toEqual([
      [{ gemeente: 'Leusden', periode: '2022-1', taakstelling: 18, totaalopgave: 39, gerealiseerd: 13, achterstand_eind: 26 }],
    ]);
  });
  it('with the periodes or the municipalities above them are a row for each', () => {
    const figures = (een: Broncel, twee: Broncel): Broncel[][] => [
      ['', een, twee],
      ['Taakstelling', 18, 24],
      ['Achterstand begin', 21, 26],
      ['Gerealiseerd', 13, 33],
    ];
    const rijen = [
      { taakstelling: 18, achterstand_begin: 21, gerealiseerd: 13 },
      { taakstelling: 24, achterstand_begin: 26, gerealiseerd: 33 },
    ];
    expect(read(...figures('2022-1', '2022-2'))).toEqual([
      rijen.map((rij, i) => ({ gemeente: 'Leusden', periode: `2022-${i + 1}`, ...rij })),
    ]);
    const [tabel] = tabellenIn(blad([['2022-1'], ...figures('Leusden', 'Zeist')]));
    expect(tabel?.kop.koppen).toEqual(['gemeente', 'Taakstelling', 'Achterstand begin', 'Gerealiseerd']);
    expect(tabel?.blad.rijen.slice(1).map(({ cellen }) => cellen[0])).toEqual(['Leusden', 'Zeist']);
  });
  it('with a voorsprong keep its sign, and without a word their stand is asked', () => {
    const figures = (stand: string): Broncel[][] => [['Stand van zaken 1 januari 2022', stand], ...BRIEF.slice(3, 6)];
    expect(read(['2022-1'], ...figures('7 vergunninghouders voorsprong'))[0]?.[0]).toMatchObject({ achterstand_begin: -7 });
    const [tabel] = tabellenIn(blad(figures('7 vergunninghouders')));
    const koppen = tabel?.kop.koppen ?? [];
    expect(vragen(koppen, { ...stelVoor(koppen), gemeente: 'Leusden' })).toEqual([
      { soort: 'stand', kolom: koppen.indexOf('Stand van zaken 1 januari 2022') },
    ]);
  });
  it('that are not known are no table, and neither is a table of two columns', () => {
    expect(
      tabellenIn(
        blad([
          ['Aantal woningen', 3],
          ['Huur', 800],
          ['Vloer', 60],
        ]),
      ),
    ).toEqual([]);
    expect(
      tabellenIn(
        blad([
          ['gemeente', 'taakstelling'],
          ['Leusden', 18],
          ['Zeist', 30],
        ]),
      )[0]?.kop.koppen,
    ).toEqual(['gemeente', 'taakstelling']);
  });
  it('whatever they are, and in whatever order, come out in their own column', () => {
    const KOLOMMEN = {
      Taakstelling: 'taakstelling',
      'Achterstand begin': 'achterstand_begin',
      Gerealiseerd: 'gerealiseerd',
      Nagekomen: 'nagekomen',
      Gekoppeld: 'gekoppeld',
    };
    fc.assert(
      fc.property(
        fc.shuffledSubarray(Object.keys(KOLOMMEN) as (keyof typeof KOLOMMEN)[], { minLength: 3 }),
        fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 5, maxLength: 5 }),
        (koppen, getallen) => {
          const [tabel] = read(['2022-2'], ...koppen.map((kop, i) => [kop, getallen[i] as number]));
          expect(tabel).toEqual([
            { gemeente: 'Leusden', periode: '2022-2', ...Object.fromEntries(koppen.map((kop, i) => [KOLOMMEN[kop], getallen[i]])) },
          ]);
        },
      ),
      { numRuns: draws(500, 50) },
    );
  });
});
