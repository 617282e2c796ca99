import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datumOf } from '../../../core/datum.ts';
import type { Feiten } from '../../../core/feiten/index.ts';
import { nodigBreed, nodigTabel } from '../../../core/beoordeling/index.ts';
import { readKaderkeuze } from '../../../core/kader/index.ts';
import { draws } from '../../tier.ts';
import { FEITKOPPEN, feitenrij, leesbaar, willekeurigeTabel } from './feitentabel.ts';

const LEUSDEN: Feiten = { periode: '2022-2', taakstelling: 24, herverdeling: 1, achterstand_begin: 26, gerealiseerd: 33, vorige_trede: 3 };
const OP_22_NOVEMBER = datumOf(2022, 11, 22);

describe('nodigBreed', () => {
  it('Leusden on 22 November 2022 is one row: trede 2 reached, trede 1 takes 18 more', () => {
    expect(nodigBreed([FEITKOPPEN, feitenrij('Leusden', LEUSDEN)], OP_22_NOVEMBER)).toEqual([
      [
        'gemeente',
        'periode',
        'trede',
        'trede_1_totaal_nodig',
        'trede_1_nog_te_gaan',
        'trede_1_per_week',
        'trede_1_status',
        'trede_2_totaal_nodig',
        'trede_2_nog_te_gaan',
        'trede_2_per_week',
        'trede_2_status',
      ],
      ['Leusden', '2022-2', 2, 51, 18, 3.15, 'bron', 28, 0, 0, 'bron'],
    ]);
  });
  it('gives trede 1 the same columns whatever trede the rows are on; a trede heavier than that of a row is blank there', () => {
    const [koppen, a, b] = nodigBreed(
      [FEITKOPPEN, feitenrij('Amersfoort', { ...LEUSDEN, gerealiseerd: 60 }), feitenrij('Baarn', { ...LEUSDEN, gerealiseerd: 10 })],
      undefined,
    );
    expect(koppen!.filter((kop) => String(kop).endsWith('_totaal_nodig'))).toEqual(
      [1, 2, 3, 4].map((trede) => `trede_${trede}_totaal_nodig`),
    );
    expect(a!.slice(2)).toEqual([1, 51, 0, '', 'bron', ...Array.from({ length: 12 }, () => '')]);
    expect(b!.slice(2)).toEqual([4, 51, 41, '', 'bron', 28, 18, '', 'bron', '', '', '', '', 0, 0, '', 'besluit']);
  });
  it('a row that cannot be read or placed has its error in trede, and the others go on', () => {
    const tabel = [
      FEITKOPPEN,
      ['Amersfoort', '2022-2', 'x', 1, 1],
      feitenrij('Baarn', { ...LEUSDEN, periode: '2020-2' }),
      feitenrij('Bunnik', LEUSDEN),
    ];
    const [, a, b, c] = leesbaar(nodigBreed(tabel, OP_22_NOVEMBER));
    expect(a!.slice(0, 4)).toEqual(['Amersfoort', '2022-2', expect.stringMatching(/^ongeldig: rij 2, kolom "taakstelling"/), '']);
    expect(b!.slice(0, 4)).toEqual(['Baarn', '2020-2', expect.stringMatching(/^onbekend: /), '']);
    expect(c!.slice(0, 5)).toEqual(['Bunnik', '2022-2', 2, 51, 18]);
  });
  it('names the classes of a framework that has them', () => {
    const klassen = readKaderkeuze(
      [
        ['kader', 'nr', 'achterstand', 'trede'],
        ['Eigen 2025', 'instelling uitkomsten', '', 'groen;rood'],
        ['', 1, '<= 0', 'groen'],
        ['', 2, '> 0', 'rood'],
      ],
      'kader',
    );
    const [koppen, rij] = nodigBreed([FEITKOPPEN, feitenrij('Arnhem', { ...LEUSDEN, vorige_trede: undefined })], undefined, klassen);
    expect(koppen!.slice(2, 4)).toEqual(['trede', 'groen_totaal_nodig']);
    expect(rij!.slice(2, 5)).toEqual(['rood', 51, 18]);
  });
  it('says of every row and trede what the long form says', () => {
    fc.assert(
      fc.property(willekeurigeTabel, ({ tabel }) => {
        const [koppen, ...rijen] = nodigBreed(tabel, undefined);
        const breed = rijen.flatMap((rij) =>
          [1, 2, 3, 4, 5, 6].flatMap((trede) => {
            const plaats = koppen!.indexOf(`trede_${trede}_totaal_nodig`);
            return plaats < 0 || rij[plaats] === '' ? [] : [[rij[0], rij[1], trede, ...rij.slice(plaats, plaats + 4)].join(' ')];
          }),
        );
        const lang = nodigTabel(tabel, undefined)
          .slice(1)
          .filter(([, , trede]) => typeof trede === 'number')
          .map((rij) => rij.join(' '));
        expect(breed.sort()).toEqual(lang.sort());
      }),
      { numRuns: draws(200, 20) },
    );
  });
});
