import { describe, expect, it } from 'vitest';
import { cellenVan, KADERFILES, readKaders, EXAMPLES } from '../../../core/kader/index.ts';

const KOP = ['nr', 'achterstand', 'vorige_trede', 'gehaald', 'trede', 'leeswijze'];

/** The frameworks in a small table, each cell by its column. */
function gelezen(...rijen: readonly (readonly unknown[])[]) {
  return readKaders([KOP, ...rijen]);
}

/** What is wrong in a small table: code, row and column. */
function fouten(...rijen: readonly (readonly unknown[])[]) {
  return gelezen(...rijen).fouten.map(({ rij, kolom, fout }) => `${fout.code} ${rij} ${kolom}`);
}

const GEEN = [1, '<= 0', '', '', 1, ''];

describe('readKaders', () => {
  it.each([...KADERFILES, ...EXAMPLES])('reads $kader, which comes with the product, without a fault', (file) => {
    const { kaders, fouten } = readKaders(cellenVan(file));
    expect(fouten).toEqual([]);
    expect(kaders).toHaveLength(1);
    expect(kaders[0]).toMatchObject({ naam: file.kader, provincie: file.provincie, van: file.van, tot: file.tot });
    expect(kaders[0]!.leeswijzen.filter(({ uitleg }) => uitleg === '')).toEqual([]);
  });

  it('reads a cell as alternatives of tests that hold together', () => {
    const { kaders } = gelezen(GEEN, [2, '> 0 en < 50% taakstelling;>= max(8;V - 3)', '1..2;onbekend', 'ja', 'max(2;V)', '']);
    const grens = { soort: 'feit', feit: 'taakstelling', deel: 0.5 };
    const vorige = { soort: 'feit', feit: 'vorige_trede', deel: 1 };
    expect(kaders[0]!.regels[1]!.voorwaarden.map(({ een_van }) => een_van)).toEqual([
      [
        [
          { soort: 'vergelijking', teken: '>', grens: { soort: 'getal', waarde: 0 } },
          { soort: 'vergelijking', teken: '<', grens },
        ],
        [
          {
            soort: 'vergelijking',
            teken: '>=',
            grens: {
              soort: 'max',
              delen: [
                { soort: 'getal', waarde: 8 },
                {
                  soort: 'som',
                  delen: [
                    { min: false, grens: vorige },
                    { min: true, grens: { soort: 'getal', waarde: 3 } },
                  ],
                },
              ],
            },
          },
        ],
      ],
      [[{ soort: 'tussen', van: { soort: 'getal', waarde: 1 }, tot: { soort: 'getal', waarde: 2 } }], [{ soort: 'onbekend' }]],
      [[{ soort: 'ja_nee', waarde: true }]],
    ]);
  });

  it.each([[''], ['-'], [null], [0], [undefined]])('takes a cell with %j as any: the desktop passes a blank as 0', (cel) => {
    const { kaders, fouten } = gelezen([1, cel, cel, cel, 1, cel]);
    expect(fouten).toEqual([]);
    expect(kaders[0]!.regels[0]!.voorwaarden).toEqual([]);
  });

  it.each([
    7,
    '7',
    '2,5',
    'taakstelling',
    '50% taakstelling',
    '50%',
    '-1',
    'V - 6',
    'V + 6',
    '1..7',
    '0..3',
    'max(7;V)',
    'onbekend 3..9',
    '1 - 2',
    'V + 0,5',
  ])('takes no outcome off the ladder, or made of anything but whole numbers, V and reeks: %s', (cel) => {
    expect(fouten(GEEN, [2, '> 0', '', '', cel, String(cel).includes('..') ? 'x' : ''])[0]).toBe('niet_te_lezen 3 trede');
  });
  it.each([
    'V',
    'V+1',
    'V - 3',
    'max(2;V)',
    'min(6;3+reeks)',
    'max(V;min(6;3+reeks))',
    'geen',
    'onbekend 3..6',
    6,
  ])('takes %s as an outcome', (cel) => {
    expect(fouten(GEEN, [2, '> 0', '', '', cel, ''])).toEqual([]);
  });
  it('takes an outcome beyond the named ones for none', () => {
    expect(
      fouten(['instelling uitkomsten', '', '', '', 'licht;zwaar', ''], [1, '<= 0', '', '', 'licht', ''], [2, '> 0', '', '', 3, '']),
    ).toEqual(['niet_te_lezen 4 trede']);
    expect(fouten(GEEN, ['maatregel', '', '', '', 9, ''])[0]).toBe('niet_te_lezen 3 trede');
  });

  it('finds a word that is no fact, as a header and in a bound', () => {
    expect(
      readKaders([
        ['nr', 'achterstnad', 'trede'],
        [1, '> 0', 1],
      ]).fouten.map(({ fout }) => fout.code),
    ).toEqual(['kop_onbekend']);
    expect(fouten([1, '> taakstelinlg', '', '', 1, ''])).toEqual(['feit_onbekend 2 achterstand']);
    expect(fouten([1, '> gehaald', '', '', 1, ''])).toEqual(['niet_te_lezen 2 achterstand']);
  });

  it.each([
    '> ',
    '> 0 en',
    '1..',
    '?',
    '> 0 <',
    'ja',
    'max(1;2',
    'max 1',
    '> 0 of < 3',
    '5 taakstelling',
    ')',
  ])('finds a cell that cannot be read: %s', (cel) => {
    expect(fouten([1, cel, '', '', 1, ''])).toEqual(['niet_te_lezen 2 achterstand']);
  });

  it.each(['misschien', '> 0', 'onbekend'])('takes only ja and nee of a fact that is always known: %s', (cel) => {
    expect(fouten([1, '', '', cel, 1, ''])).toEqual(['niet_te_lezen 2 gehaald']);
  });

  it('finds a rule without an outcome, with several, and a leeswijze that belongs to no rule', () => {
    expect(fouten(GEEN, [2, '', '', '', '', ''])).toEqual(['niet_te_lezen 3 trede']);
    expect(fouten(GEEN, [2, '', '', '', '2..V', ''])).toEqual(['meer_uitkomsten 3 trede']);
    expect(fouten(GEEN, [1, '', '', '', '2..V', 'ruim'])).toEqual([]);
    expect(fouten(GEEN, [7, '', '', '', '2..V', 'ruim'])).toEqual(['nr_zonder_regel 3 nr']);
    expect(fouten(GEEN, ['', '', '', '', 2, ''])).toEqual(['nr_ontbreekt 3 nr']);
  });

  it('finds a setting that is unknown, given twice, without a value that it can have, or with a cell it does not use', () => {
    const instelling = (naam: string, waarde: unknown, leeswijze = '', achterstand = '') => [
      `instelling ${naam}`,
      achterstand,
      '',
      '',
      waarde,
      leeswijze,
    ];
    expect(fouten(GEEN, instelling('koppelingstekot', 'niets'))).toEqual(['instelling_onbekend 3 nr']);
    expect(fouten(GEEN, instelling('koppelingstekort', 'begrens'), instelling('koppelingstekort', 'niets'))).toEqual([
      'instelling_dubbel 4 nr',
    ]);
    expect(fouten(GEEN, instelling('koppelingstekort', 'begrens'), instelling('koppelingstekort', 'niets', 'zonder'))).toEqual([]);
    expect(fouten(GEEN, instelling('koppelingstekort', 'half'))).toEqual(['niet_te_lezen 3 trede']);
    expect(fouten(GEEN, instelling('koppelingstekort', 'niets', '', '> 0'))).toEqual(['niet_gebruikt 3 achterstand']);
    expect(fouten(GEEN, instelling('reeks', '', '', '> 0'))).toEqual([]);
    expect(fouten(GEEN, instelling('reeks', 2, '', '> 0'))).toEqual(['niet_gebruikt 3 trede']);
    expect(fouten(GEEN, instelling('leeswijze', 'ruim'))).toEqual(['leeswijze_onbekend 3 trede']);
    expect(fouten(GEEN, [1, '', '', '', 2, 'ruim'], instelling('leeswijze', 'ruim'))).toEqual([]);
    expect(fouten(GEEN, instelling('correctiedatum', '25 januari'))).toEqual([]);
    expect(fouten(GEEN, instelling('correctiedatum', '31 februari'))).toEqual(['niet_te_lezen 3 trede']);
  });

  it('reads classes instead of treden, the longest name first, also where one stands in a test', () => {
    const { kaders, fouten: mis } = gelezen(
      ['instelling uitkomsten', '', '', '', 'voldoet;let op;voldoet niet', ''],
      [1, '<= 0', '', '', 'Voldoet', ''],
      [2, '> 0', '>= let op', '', 'voldoet niet', ''],
      [3, '> 0', '', '', 'onbekend let op;voldoet niet', ''],
    );
    expect(mis).toEqual([]);
    const [kader] = kaders;
    expect(kader!.uitkomsten).toEqual(['voldoet', 'let op', 'voldoet niet']);
    const bereik = (plaats: number) => ({
      soort: 'bereik',
      van: { soort: 'getal', waarde: plaats },
      tot: { soort: 'getal', waarde: plaats },
    });
    expect(kader!.regels.map(({ uitkomst }) => uitkomst.keuzes)).toEqual([[bereik(1)], [bereik(3)], [bereik(2), bereik(3)]]);
  });

  it('reads a framework for each name in the column kader, a blank one going with the row above', () => {
    const { kaders } = readKaders([
      ['kader', 'provincie', 'van', 'tot', 'nr', 'trede'],
      ['Oud', 'Gelderland', '2020-1', '2022-II', 1, 1],
      ['', '', '2020-1', '2022-2', 2, 2],
      ['Nieuw', 'Gelderland', '2023-1', '', 1, 1],
    ]);
    expect(kaders.map(({ naam, provincie, van, tot, regels }) => [naam, provincie, van, tot, regels.length])).toEqual([
      ['Oud', 'Gelderland', '2020-1', '2022-2', 2],
      ['Nieuw', 'Gelderland', '2023-1', undefined, 1],
    ]);
  });

  it.each([
    [[]],
    [[['nr', 'trede']]],
    [
      [
        ['a', 'b'],
        [1, 2],
      ],
    ],
    [[[null]]],
  ])('says that %j is no kadertabel', (cellen) => {
    const { kaders, fouten } = readKaders(cellen);
    expect(kaders).toEqual([]);
    expect(fouten.length).toBeGreaterThan(0);
  });
});
