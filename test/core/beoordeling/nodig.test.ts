import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beoordeel, inschaling } from '../../../core/beoordeling/beoordeel.ts';
import { standVan } from '../../../core/kader/index.ts';
import type { Feiten } from '../../../core/feiten/index.ts';
import { drempels, nodigTabel } from '../../../core/beoordeling/nodig.ts';
import type { Trede } from '../../../core/trede.ts';
import { datumOf } from '../../../core/datum.ts';
import { peildatum } from '../../../core/periode.ts';
import { FEITKOPPEN, feitenrij, herschikt, leesbaar, willekeurigeTabel } from './feitentabel.ts';
import { willekeurigeFeiten } from './willekeurig.ts';
import { INVOERFOUT } from '../../../core/invoer/invoer-messages.ts';
import { BEOORDELINGSFOUT } from '../../../core/beoordeling/beoordeling-messages.ts';

const LEUSDEN: Feiten = { periode: '2022-2', taakstelling: 24, herverdeling: 1, achterstand_begin: 26, gerealiseerd: 33, vorige_trede: 3 };
const OP_22_NOVEMBER = datumOf(2022, 11, 22);
const KOPPEN = ['gemeente', 'periode', 'trede', 'totaal_nodig', 'nog_te_gaan', 'per_week', 'status'];

/** The trede when so many are housed in all; above all treden where it cannot be known. */
const tredeBij = (feiten: Feiten, gehuisvest: number) => inschaling({ ...feiten, gerealiseerd: gehuisvest, nagekomen: 0 }) ?? 7;

describe('drempels', () => {
  it('Leusden 2022-2 with 33 of 51 housed: trede 2 is reached at 28, trede 1 needs 18 more (memo of 22 November 2022)', () => {
    expect(drempels(LEUSDEN)).toEqual([
      { trede: 2, totaal_nodig: 28, nog_te_gaan: 0, status: 'bron' },
      { trede: 1, totaal_nodig: 51, nog_te_gaan: 18, status: 'bron' },
    ]);
  });
  it('Utrecht 2022-1 as it ended, on trede 3: trede 2 took 173, trede 1 all 375', () => {
    expect(
      drempels({ periode: '2022-1', taakstelling: 203, herverdeling: 1, achterstand_begin: 171, gerealiseerd: 168, vorige_trede: 2 }),
    ).toEqual([
      { trede: 3, totaal_nodig: 0, nog_te_gaan: 0, status: 'bron' },
      { trede: 2, totaal_nodig: 173, nog_te_gaan: 5, status: 'bron' },
      { trede: 1, totaal_nodig: 375, nog_te_gaan: 207, status: 'bron' },
    ]);
  });
  it('nagekomen counts as housed', () => {
    expect(drempels({ ...LEUSDEN, gerealiseerd: 30, nagekomen: 3 })).toEqual(drempels(LEUSDEN));
  });
  it('the status is that of the placement there: on trede 3 before the taakstelling is achieved our reading, from trede 4 a decision', () => {
    const statussen = (feiten: Feiten) => drempels(feiten).map(({ trede, status }) => [trede, status]);
    expect(statussen({ ...LEUSDEN, achterstand_begin: 5, gerealiseerd: 10 })).toEqual([
      [3, 'leeswijze'],
      [2, 'bron'],
      [1, 'bron'],
    ]);
    expect(statussen({ ...LEUSDEN, gerealiseerd: 10 })).toEqual([
      [4, 'besluit'],
      [2, 'bron'],
      [1, 'bron'],
    ]);
    expect(statussen({ ...LEUSDEN, vorige_trede: 5 })).toEqual([
      [2, 'besluit'],
      [1, 'besluit'],
    ]);
  });
  it('the status is the one TREDE has with so many housed', () => {
    fc.assert(
      fc.property(willekeurigeFeiten, (feiten) => {
        const { gehuisvest } = standVan(feiten);
        for (const { totaal_nodig, status } of drempels(feiten))
          expect(status).toBe(beoordeel({ ...feiten, gerealiseerd: Math.max(totaal_nodig, gehuisvest), nagekomen: 0 }).status);
      }),
      { numRuns: 1000 },
    );
  });
  it('on trede 1 there is only trede 1', () => {
    expect(drempels({ ...LEUSDEN, gerealiseerd: 60 })).toEqual([{ trede: 1, totaal_nodig: 51, nog_te_gaan: 0, status: 'bron' }]);
  });
  it('a koppelingstekort lowers what trede 1 takes', () => {
    expect(drempels({ ...LEUSDEN, gekoppeld: 40 }).at(-1)).toEqual({ trede: 1, totaal_nodig: 40, nog_te_gaan: 7, status: 'leeswijze' });
  });
  it('a voorsprong larger than the opgave needs nobody', () => {
    expect(drempels({ periode: '2022-2', taakstelling: 5, achterstand_begin: -20, gerealiseerd: 0 })).toEqual([
      { trede: 1, totaal_nodig: 0, nog_te_gaan: 0, status: 'bron' },
    ]);
  });
  it('a trede that cannot be known is left out, one that can be reached is not', () => {
    expect(drempels({ ...LEUSDEN, gerealiseerd: 5, vorige_trede: undefined }).map(({ trede }) => trede)).toEqual([2, 1]);
    expect(drempels({ ...LEUSDEN, periode: '2024-2', vorige_trede: undefined }).map(({ trede }) => trede)).toEqual([1]);
  });
  it('from 5 or 6, kader 2024 leaves that trede or trede 1', () => {
    expect(drempels({ ...LEUSDEN, periode: '2024-2', vorige_trede: 5 }).map(({ trede }) => trede)).toEqual([5, 1]);
    expect(drempels({ ...LEUSDEN, periode: '2024-2', vorige_trede: 6 }).map(({ trede }) => trede)).toEqual([6, 1]);
  });
  it('without a framework there are none', () => {
    expect(drempels({ ...LEUSDEN, periode: '2020-2' })).toEqual([]);
  });
  it('at totaal_nodig the trede is that one, at one person fewer it is higher', () => {
    fc.assert(
      fc.property(willekeurigeFeiten, (feiten) => {
        for (const { trede, totaal_nodig } of drempels(feiten)) {
          expect(tredeBij(feiten, totaal_nodig)).toBe(trede);
          if (totaal_nodig > 0) expect(tredeBij(feiten, totaal_nodig - 1)).toBeGreaterThan(trede);
        }
      }),
      { numRuns: 2000 },
    );
  });
  it('every trede that more people housed would bring is there, the present one first, and no other', () => {
    fc.assert(
      fc.property(willekeurigeFeiten, (feiten) => {
        const { gehuisvest, totaalopgave } = standVan(feiten);
        const haalbaar = new Set(
          Array.from({ length: Math.max(0, totaalopgave - gehuisvest) + 1 }, (_, meer) => tredeBij(feiten, gehuisvest + meer)),
        );
        const found = drempels(feiten).map(({ trede }) => trede);
        expect(found).toEqual([...found].sort((a, b) => b - a));
        expect(new Set(found)).toEqual(new Set([...haalbaar].filter((trede): trede is Trede => trede <= 6)));
      }),
      { numRuns: 1000 },
    );
  });
  it('what is still to go is what is missing, 0 for the present trede', () => {
    fc.assert(
      fc.property(willekeurigeFeiten, (feiten) => {
        const { gehuisvest } = standVan(feiten);
        for (const { trede, totaal_nodig, nog_te_gaan } of drempels(feiten)) {
          expect(nog_te_gaan).toBe(Math.max(0, totaal_nodig - gehuisvest));
          expect(nog_te_gaan === 0).toBe(trede === tredeBij(feiten, gehuisvest));
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('nodigTabel', () => {
  it('Leusden on 22 November 2022: 18 more for trede 1 is 3.15 a week', () => {
    expect(nodigTabel([FEITKOPPEN, feitenrij('Leusden', LEUSDEN)], OP_22_NOVEMBER)).toEqual([
      KOPPEN,
      ['Leusden', '2022-2', 2, 28, 0, 0, 'bron'],
      ['Leusden', '2022-2', 1, 51, 18, 3.15, 'bron'],
    ]);
  });
  it('what is still to go reckons with nagekomen, also per week', () => {
    expect(nodigTabel([FEITKOPPEN, feitenrij('Leusden', { ...LEUSDEN, gerealiseerd: 30, nagekomen: 3 })], OP_22_NOVEMBER).at(-1)).toEqual([
      'Leusden',
      '2022-2',
      1,
      51,
      18,
      3.15,
      'bron',
    ]);
  });
  it('a column datum goes before the argument; a blank cell in it does not', () => {
    const tabel = [
      [...FEITKOPPEN, 'datum'],
      [...feitenrij('Amersfoort', LEUSDEN), '2022-12-25'],
      ...[null, 0, ''].map((leeg) => [...feitenrij('Baarn', LEUSDEN), leeg]),
    ];
    expect(
      nodigTabel(tabel, OP_22_NOVEMBER)
        .filter((rij) => rij[2] === 1)
        .map((rij) => rij[5]),
    ).toEqual([18, 3.15, 3.15, 3.15]);
  });
  it('without any datum the column per_week is blank, also where nothing is left to do', () => {
    expect(
      nodigTabel([FEITKOPPEN, feitenrij('Leusden', LEUSDEN)], undefined)
        .slice(1)
        .map((rij) => rij[5]),
    ).toEqual(['', '']);
  });
  it('a datum outside the periode is an error in the cells where a pace is asked', () => {
    const perWeek = (datum: number) =>
      leesbaar(nodigTabel([FEITKOPPEN, feitenrij('Leusden', LEUSDEN)], datum))
        .slice(1)
        .map((rij) => rij[5]);
    const buiten = (datum: number) => `onbekend: ${BEOORDELINGSFOUT.datum_buiten_periode({ datum, periode: '2022-2' }).message}`;
    expect(perWeek(peildatum('2022-2', 'begin') - 1)).toEqual([0, buiten(datumOf(2022, 6, 30))]);
    expect(perWeek(peildatum('2022-2', 'eind'))).toEqual([0, buiten(datumOf(2023, 1, 1))]);
    expect(perWeek(peildatum('2022-2', 'begin'))).toEqual([0, 18 / (184 / 7)]);
    expect(perWeek(peildatum('2022-2', 'eind') - 1)).toEqual([0, 126]);
  });
  it('a datum that cannot be read makes its row an error with its place: it may be an earlier stand', () => {
    const tabel = [[...FEITKOPPEN, 'datum'], feitenrij('Amersfoort', LEUSDEN), [...feitenrij('Baarn', LEUSDEN), 'morgen']];
    const fout = INVOERFOUT.geen_datum({ naam: 'ongeldig: rij 3, kolom "datum"', cel: 'morgen' }).message;
    expect(leesbaar(nodigTabel(tabel, OP_22_NOVEMBER)).slice(3)).toEqual([['Baarn', '2022-2', fout, '', '', '', '']]);
  });
  it('several periods in one table are fine', () => {
    const tabel = [
      [...FEITKOPPEN, 'datum'],
      [...feitenrij('Amersfoort', LEUSDEN), '2022-12-25'],
      [...feitenrij('Amersfoort', { ...LEUSDEN, periode: '2023-1' }), '2023-06-24'],
    ];
    expect(
      nodigTabel(tabel, undefined)
        .slice(1)
        .map((rij) => [rij[1], rij[2], rij[5]]),
    ).toEqual([
      ['2022-2', 2, 0],
      ['2022-2', 1, 18],
      ['2023-1', 2, 0],
      ['2023-1', 1, 18],
    ]);
  });
  it('a row that cannot be read or placed gives one row with its error', () => {
    const tabel = [
      FEITKOPPEN,
      ['Amersfoort', '2022-2', 'x', 1, 1],
      feitenrij('Baarn', { ...LEUSDEN, periode: '2020-2' }),
      feitenrij('Bunnik', LEUSDEN),
    ];
    expect(leesbaar(nodigTabel(tabel, OP_22_NOVEMBER)).slice(1, 4)).toEqual([
      ['Amersfoort', '2022-2', expect.stringMatching(/^ongeldig: rij 2, kolom "taakstelling": kreeg de tekst "x"/), '', '', '', ''],
      ['Baarn', '2020-2', expect.stringMatching(/^onbekend: Voor 2020-2 is geen kader/), '', '', '', ''],
      ['Bunnik', '2022-2', 2, 28, 0, 0, 'bron'],
    ]);
  });
  it('total and blank rows are passed over', () => {
    expect(nodigTabel([FEITKOPPEN, feitenrij('Totaal', LEUSDEN), [null, null], ['Amersfoort', 0, 0, 0, 0]], OP_22_NOVEMBER)).toEqual([
      KOPPEN,
    ]);
  });
  it('gives per row the drempels of its facts, whatever the order of the columns', () => {
    fc.assert(
      fc.property(
        willekeurigeTabel,
        fc.shuffledSubarray(
          FEITKOPPEN.map((_, k) => k),
          { minLength: FEITKOPPEN.length },
        ),
        ({ list, tabel }, volgorde) => {
          const [, ...rijen] = nodigTabel(herschikt(tabel, volgorde), undefined);
          // Where no trede can be known there is an error instead of a number.
          const found = rijen.filter(([, , trede]) => typeof trede === 'number').map((rij) => rij.slice(1, 5));
          expect(found).toEqual(
            list.flatMap((feiten) =>
              drempels(feiten).map(({ trede, totaal_nodig, nog_te_gaan }) => [feiten.periode, trede, totaal_nodig, nog_te_gaan]),
            ),
          );
        },
      ),
      { numRuns: 200 },
    );
  });
});
