import { describe, expect, it } from 'vitest';
import { bevindingenIn } from '../../../core/controle/controletabel.ts';
import { tabelUitTekst } from './tabel-uit-tekst.ts';

const find = (...regels: readonly string[]) => bevindingenIn(tabelUitTekst(...regels));
const soortenIn = (...regels: readonly string[]) => find(...regels).map(({ rij, soort }) => `${rij} ${soort}`);

const KOPPEN = 'periode | totaalopgave | gekoppeld | achterstand_begin | nagekomen | achterstand_eind | nagekomen_vorige';
/** Leusden 2023-2 ends with 26 of 200, with 8 nagekomen and 3 too few linked; the next periode begins with another stand. */
const na26 = (begin: string, nagekomenVorige = '') =>
  find(KOPPEN, '2023-2 | 200 | 197 | 21 | 8 | 26 |', `2024-1 | | | ${begin} | | 12 | ${nagekomenVorige}`);

describe('a stand at the start that is not the one carried over', () => {
  const plaats = (cel: number) => ({ rij: 3, kolom: 'achterstand_begin', cel, berekend: 26, past_met: [['achterstand_begin', 26]] });

  it('is to be looked at up to 3% of the totaalopgave, and a fault beyond it, either way', () => {
    expect([na26('26'), na26('32'), na26('33'), na26('20'), na26('19')]).toEqual([
      [],
      [{ ...plaats(32), soort: 'overdracht', ernst: 'let op', vorige: '2023-2', marge: 6 }],
      [{ ...plaats(33), soort: 'overdracht', ernst: 'let op', vorige: '2023-2', marge: 6 }],
      [{ ...plaats(20), soort: 'overdracht', ernst: 'let op', vorige: '2023-2', marge: 6 }],
      [{ ...plaats(19), soort: 'overdracht', ernst: 'let op', vorige: '2023-2', marge: 6 }],
    ]);
  });

  it('may differ by one person at least', () => {
    const ernst = (begin: number) =>
      find('periode | totaalopgave | achterstand_begin | achterstand_eind', '2022-1 | 20 | 5 | 8', `2022-2 | | ${begin} | 1`).map(
        (bevinding) => bevinding.ernst,
      );
    expect([ernst(9), ernst(10)]).toEqual([['let op'], ['let op']]);
    expect(find('periode | achterstand_begin | achterstand_eind', '2022-1 | 5 | 8', '2022-2 | 10 | 1')).toMatchObject([
      { soort: 'overdracht', ernst: 'let op', marge: 1 },
    ]);
  });

  it('may be the stand that was judged on: with nagekomen, with the koppelingstekort, or with both', () => {
    const beoordeeld = { soort: 'beoordeelde_stand_overgedragen', ernst: 'let op', vorige: '2023-2' };
    expect([na26('18'), na26('23'), na26('15')]).toEqual([
      [{ ...plaats(18), ...beoordeeld, nagekomen: 8, koppelingstekort: 0 }],
      [{ ...plaats(23), ...beoordeeld, nagekomen: 0, koppelingstekort: 3 }],
      [{ ...plaats(15), ...beoordeeld, nagekomen: 8, koppelingstekort: 3 }],
    ]);
  });

  it('counts those twice who are in nagekomen_vorige too', () => {
    expect([na26('18', '8'), na26('15', '8'), na26('18', '7'), na26('23', 'geen')].map(([bevinding]) => bevinding?.soort)).toEqual([
      'dubbele_correctie',
      'dubbele_correctie',
      'beoordeelde_stand_overgedragen',
      'beoordeelde_stand_overgedragen',
    ]);
    expect(na26('18', '8')).toEqual([{ ...plaats(18), soort: 'dubbele_correctie', ernst: 'fout', nagekomen: 8 }]);
  });

  it('may have its sign turned, or be blank', () => {
    expect([na26('-26'), na26('')]).toEqual([
      [{ ...plaats(-26), soort: 'teken', ernst: 'fout' }],
      [{ ...plaats(0), soort: 'nul_of_leeg', ernst: 'let op', vorige: '2023-2' }],
    ]);
  });

  it('is told once for the rows of a periode that have it', () => {
    const koppen = 'gemeente | periode | peildatum | achterstand_begin | achterstand_eind';
    expect(
      soortenIn(
        koppen,
        'Zeist | 2022-1 | | 5 | 8',
        'Zeist | 2022-2 | 2022-09-01 | 30 |',
        'Zeist | 2022-2 | 2022-10-01 | 30 |',
        'Zeist | 2022-2 | 2022-11-01 | 31 |',
      ).filter((soort) => soort.endsWith('overdracht')),
    ).toEqual(['3 overdracht', '5 overdracht']);
  });

  it('is not looked for where one of both cannot be known', () => {
    expect(soortenIn(KOPPEN, '2023-2 | 200 | 197 | 21 | 8 | 26 |', '2024-1 | | | x | | 12 |')).toEqual(['3 tekst_als_getal']);
    expect(soortenIn('periode | totaalopgave | achterstand_begin', '2022-1 | 20 | 5', '2022-2 | 20 | 10')).toEqual([]);
  });

  it('is compared with the stand as given, and with the one that follows', () => {
    const rijen = (begin: number) =>
      soortenIn(
        'periode | totaalopgave | achterstand_begin | gerealiseerd | achterstand_eind',
        '2022-1 | 40 | 5 | 30 | 12',
        `2022-2 | 40 | ${begin} | 30 | 10`,
      );
    expect([rijen(12), rijen(10), rijen(11)]).toEqual([
      ['2 achterstand_eind'],
      ['2 achterstand_eind'],
      ['2 achterstand_eind', '3 overdracht'],
    ]);
  });

  it('of a total is that of its rows', () => {
    const koppen = 'gemeente | periode | achterstand_begin | achterstand_eind';
    expect(
      soortenIn(koppen, 'Zeist | 2022-1 | 5 | 8', 'totaal | 2022-1 | 5 | 8', 'Zeist | 2022-2 | 30 | 1', 'totaal | 2022-2 | 30 | 1'),
    ).toEqual(['4 overdracht']);
  });
});
