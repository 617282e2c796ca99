import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INVOERFOUT } from '../../core/invoer/index.ts';
import { TABELFOUT } from '../../core/tabel-messages.ts';
import { verhoudingTabel } from '../../core/verhouding.ts';
import { draws } from '../tier.ts';

/** The letter of Leusden of 7 July 2022: persons to house in six weeks, and the registered achterstand. */
const ACTIE = [
  ['gemeente', 'achterstand_begin', 'opdracht'],
  ['Leusden', 26, 45],
  ['Ijsselstein', 21, 17],
  ['Houten', 24, 35],
];

const kolom = (tabel: readonly (readonly unknown[])[], kop: string) => tabel.slice(1).map((rij) => rij[tabel[0]!.indexOf(kop)]);

describe('verhoudingTabel', () => {
  it('says why Leusden with 26 gets 45 and IJsselstein with 21 only 17: by achterstand they would get 35 and 29', () => {
    const tabel = verhoudingTabel(ACTIE, 'opdracht', ['achterstand']);
    expect(tabel[0]).toEqual([
      'gemeente',
      'opdracht',
      'naar_achterstand_begin',
      'verschil_achterstand_begin',
      'inwoners',
      'per_1000_inwoners',
    ]);
    // 97 × 26 ÷ 71 = 35.52, 28.69, 32.79: largest remainders up.
    expect(tabel.slice(1).map((rij) => rij.slice(0, 4))).toEqual([
      ['Leusden', 45, 35, 10],
      ['Ijsselstein', 17, 29, -12],
      ['Houten', 35, 33, 2],
    ]);
    for (const [, opdracht, , , inwoners, per1000] of tabel.slice(1)) expect(per1000).toBe((1000 * Number(opdracht)) / Number(inwoners));
  });
  it('goes by all yardsticks that the table has, but for the column itself', () => {
    const cellen = [
      ['gemeente', 'periode', 'taakstelling', 'herverdeling', 'achterstand_begin'],
      ['Utrecht', '2022-1', 203, 1, 171],
      ['Leusden', '2022-1', 18, 0, 21],
    ];
    expect(verhoudingTabel(cellen, 'Taakstelling', [])[0]!.filter((kop) => String(kop).startsWith('naar_'))).toEqual([
      'naar_inwoners',
      'naar_achterstand_begin',
      'naar_totaalopgave',
    ]);
    // 221 × 375 ÷ 414 = 200.2
    expect(kolom(verhoudingTabel(cellen, 'taakstelling', ['totaalopgave']), 'naar_totaalopgave')).toEqual([200, 21]);
  });
  it('divides each periode by itself, and takes the latest of several standen', () => {
    const cellen = [
      ['gemeente', 'periode', 'datum', 'taakstelling', 'extra'],
      ['A', '2022-1', '2022-02-01', 10, 99],
      ['A', '2022-1', '2022-05-01', 10, 4],
      ['B', '2022-1', '2022-05-01', 30, 4],
      ['A', '2022-2', '2022-08-01', 10, 6],
    ];
    const tabel = verhoudingTabel(cellen, 'extra', ['taakstelling']);
    expect(kolom(tabel, 'extra')).toEqual([4, 4, 6]);
    expect(kolom(tabel, 'naar_taakstelling')).toEqual([2, 6, 6]);
  });
  it('takes inhabitants from a column of the table where it has one', () => {
    const cellen = [
      ['gemeente', 'inwoners', 'opdracht'],
      ['Nergenshuizen', 1000, 3],
      ['Elders', 3000, 5],
    ];
    const tabel = verhoudingTabel(cellen, 'opdracht', []);
    expect(kolom(tabel, 'naar_inwoners')).toEqual([2, 6]);
    expect(kolom(tabel, 'per_1000_inwoners')).toEqual([3, 5 / 3]);
  });
  it('a municipality without a weight has that reason in its own cells, and the others are divided among themselves', () => {
    const cellen = [...ACTIE, ['Nergenshuizen', 10, 3]];
    const tabel = verhoudingTabel(cellen, 'opdracht', ['inwoners', 'achterstand']);
    const fout = TABELFOUT.geen_inwoners({ plaats: 'rij 5, kolom "gemeente"', naaste: [] });
    expect(tabel[4]).toEqual(['Nergenshuizen', 3, fout, fout, 12, -9, fout, fout, '']);
    expect(kolom(tabel, 'opmerking')[0]).toMatch(/^naar inwoners is 97 van 100 verdeeld/);
    expect(kolom(tabel, 'naar_inwoners').slice(0, 3)).toEqual(kolom(verhoudingTabel(ACTIE, 'opdracht', ['inwoners']), 'naar_inwoners'));
  });
  it('a figure that cannot be read, or a second row of a municipality, is an error in that row alone', () => {
    const cellen = [...ACTIE, ['Zeist', 5, 'veel'], ['Gemeente Leusden', 1, 2]];
    const tabel = verhoudingTabel(cellen, 'opdracht', ['achterstand']);
    expect(tabel[4]![1]).toEqual(INVOERFOUT.geen_stand({ naam: 'rij 5, kolom "opdracht"', cel: 'veel' }));
    expect(tabel[5]![1]).toEqual(TABELFOUT.rij_dubbel({ rij: 6, gemeente: 'Gemeente Leusden', periode: undefined }));
    expect(tabel.slice(0, 4)).toEqual(verhoudingTabel(ACTIE, 'opdracht', ['achterstand']));
  });
  it('a row whose name is an error or a data type counts with its figure; one without a name, which may be a total, does not, and says so', () => {
    const tabel = (gemeente: unknown) =>
      verhoudingTabel(
        [
          ['gemeente', 'opdracht', 'taakstelling'],
          [gemeente, 10, 10],
          ['Soest', 30, 10],
          ['Baarn', 20, 10],
        ],
        'opdracht',
        ['taakstelling'],
      );
    for (const cel of [
      { type: 'Error', basicValue: '#REF!' },
      { type: 'Entity', text: 'Zeist' },
    ]) {
      expect(kolom(tabel(cel), 'naar_taakstelling')).toEqual([20, 20, 20]);
      expect(tabel(cel)[1]!.slice(0, 2)).toEqual([INVOERFOUT.geen_tekst({ naam: 'rij 2, kolom "gemeente"', cel }), 10]);
    }
    for (const cel of [null, 0, '']) {
      const fout = INVOERFOUT.geen_tekst({ naam: 'rij 2, kolom "gemeente"', cel: null });
      expect(kolom(tabel(cel), 'naar_taakstelling')).toEqual([fout, 25, 25]);
      expect(tabel(cel)[1]!.slice(0, 2)).toEqual([fout, fout]);
    }
  });
  it('a voorsprong weighs nothing, and where nobody has a weight there is no division', () => {
    const cellen = [
      ['gemeente', 'achterstand_eind', 'opdracht'],
      ['Houten', 10, 4],
      ['Zeist', -5, 4],
    ];
    expect(kolom(verhoudingTabel(cellen, 'opdracht', ['achterstand']), 'naar_achterstand_eind')).toEqual([8, 0]);
    const zonder = cellen.map((rij, i) => (i === 0 ? rij : [rij[0], -5, rij[2]]));
    const geen = TABELFOUT.geen_gewicht({ maatstaf: 'achterstand_eind' });
    expect(kolom(verhoudingTabel(zonder, 'opdracht', ['achterstand']), 'naar_achterstand_eind')).toEqual([geen, geen]);
  });
  it('a column or yardstick that the table does not have is refused', () => {
    expect(() => verhoudingTabel(ACTIE, 'opdrcht', [])).toThrow(
      INVOERFOUT.geen_keuze({ naam: 'kolom', cel: 'opdrcht', keuzes: ['gemeente', 'achterstand_begin', 'opdracht'] }),
    );
    expect(() => verhoudingTabel(ACTIE, 'opdracht', ['taakstelling'])).toThrow(
      TABELFOUT.kolom_ontbreekt({ ontbrekend: ['taakstelling'], koppen: ACTIE[0] as string[], stand: false }),
    );
  });
  it('rows of totals and blank rows are left out', () => {
    expect(verhoudingTabel([...ACTIE, ['Totaal', 71, 97], [null, null, null], ['', 0, 0]], 'opdracht', [])).toEqual(
      verhoudingTabel(ACTIE, 'opdracht', []),
    );
  });
  it('by every yardstick the shares add up to what was divided, so the differences add up to 0', () => {
    const aantal = fc.integer({ min: 0, max: 500 });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 500 }), aantal, aantal), { minLength: 1, maxLength: 30 }), (rijen) => {
        const cellen = [
          ['gemeente', 'taakstelling', 'achterstand_begin', 'inwoners', 'opdracht'],
          ...rijen.map(([ts, achterstand, opdracht], i) => [`G${i}`, ts, achterstand, 1000 + 37 * i, opdracht]),
        ];
        const tabel = verhoudingTabel(cellen, 'opdracht', ['inwoners', 'taakstelling', 'totaalopgave']);
        for (const maatstaf of ['inwoners', 'taakstelling', 'totaalopgave'])
          expect(kolom(tabel, `verschil_${maatstaf}`).reduce((som: number, een) => som + Number(een), 0)).toBe(0);
      }),
      { numRuns: draws(200, 20) },
    );
  });
});
