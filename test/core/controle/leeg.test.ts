import { describe, expect, it } from 'vitest';
import { bevindingenIn } from '../../../core/controle/controletabel.ts';
import { tabelUitTekst } from './tabel-uit-tekst.ts';

/** The findings of a table as row, column and what it would be. */
const leegIn = (...regels: readonly string[]) =>
  bevindingenIn(tabelUitTekst(...regels))
    .filter(({ soort }) => soort === 'nul_of_leeg')
    .map(({ rij, kolom, berekend }) => [rij, kolom, berekend]);

const KOPPEN =
  'gemeente | periode | taakstelling | herverdeling | achterstand_begin | totaalopgave | gerealiseerd | realisatie_taakstelling | realisatie_totaalopgave | achterstand_eind';
const UTRECHT = 'Utrecht | 2022-1 | 203 | 1 | 171 | 375 | 168 | 82 | 45 | 207';

describe('a blank cell', () => {
  it.each([
    ['totaalopgave', 'Leusden | 2022-1 | 18 | 1 | 21 | | 13 | 68 | 33 | 27', 40],
    ['realisatie_taakstelling', 'Leusden | 2022-1 | 18 | 1 | 21 | 40 | 13 | | 33 | 27', 0.6842],
    ['realisatie_totaalopgave', 'Leusden | 2022-1 | 18 | 1 | 21 | 40 | 13 | 68 | | 27', 0.325],
    ['achterstand_eind', 'Leusden | 2022-1 | 18 | 1 | 21 | 40 | 13 | 68 | 33 |', 27],
    ['gerealiseerd', 'Leusden | 2022-1 | 18 | 1 | 21 | 40 | | | | 27', 13],
    ['taakstelling', 'Leusden | 2022-1 | | 1 | 21 | 40 | 13 | | 33 | 27', 18],
  ])('in the column %s is told with what follows from the others', (kolom, rij, berekend) => {
    expect(leegIn(KOPPEN, UTRECHT, rij)).toContainEqual([3, kolom, berekend]);
  });

  it('of a result is told only where another row of its periode has one', () => {
    expect(leegIn(KOPPEN, 'Leusden | 2022-1 | 18 | 1 | 21 | | 13 | | |')).toEqual([]);
    expect(leegIn(KOPPEN, UTRECHT.replace('2022-1', '2022-2'), 'Leusden | 2022-1 | 18 | 1 | 21 | | 13 | | |')).toEqual([]);
  });

  it('of a result is not told where it may be 0, or the others do not tell', () => {
    expect(leegIn(KOPPEN, UTRECHT, 'Leusden | 2022-1 | 18 | 1 | 21 | 40 | 40 | 211 | 100 |')).toEqual([]);
    expect(
      leegIn('gemeente | periode | achterstand_begin | achterstand_eind', 'Utrecht | 2022-1 | 171 | 207', 'Leusden | 2022-1 | 21 |'),
    ).toEqual([]);
    expect(leegIn('gemeente | periode | gekoppeld | totaalopgave', 'Utrecht | 2022-1 | 300 | 375', 'Leusden | 2022-1 | 21 |')).toEqual([]);
  });

  it('of gerealiseerd or taakstelling is always told, with a value only where one above 0 follows', () => {
    expect(leegIn('gemeente | periode | taakstelling | gerealiseerd', 'Utrecht | 2022-1 | 203 |')).toEqual([
      [2, 'gerealiseerd', undefined],
    ]);
    expect(
      leegIn(
        'gemeente | periode | taakstelling | achterstand_begin | gerealiseerd | achterstand_eind',
        'Utrecht | 2022-1 | 203 | 171 | | 374',
      ),
    ).toEqual([[2, 'gerealiseerd', undefined]]);
    expect(leegIn('gemeente | periode | taakstelling | achterstand_begin | totaalopgave', 'Utrecht | 2022-1 | | 171 | 171')).toEqual([
      [2, 'taakstelling', undefined],
    ]);
    expect(leegIn('gemeente | periode | taakstelling | totaalopgave', 'Utrecht | 2022-1 | | 171')).toEqual([
      [2, 'taakstelling', undefined],
    ]);
  });

  it('is told with the value with which it would fit, where there is one', () => {
    expect(bevindingenIn(tabelUitTekst('totaalopgave | gerealiseerd | achterstand_eind', '375 | | 207'))).toEqual([
      { soort: 'nul_of_leeg', ernst: 'let op', rij: 2, kolom: 'gerealiseerd', cel: 0, berekend: 168, past_met: [['gerealiseerd', 168]] },
    ]);
    expect(bevindingenIn(tabelUitTekst('totaalopgave | gerealiseerd', '375 |'))).toEqual([
      { soort: 'nul_of_leeg', ernst: 'let op', rij: 2, kolom: 'gerealiseerd', cel: 0, past_met: [] },
    ]);
  });

  it('of a result is not told where gerealiseerd is blank too, or there is nothing to divide by', () => {
    expect(bevindingenIn(tabelUitTekst(KOPPEN, UTRECHT, 'Leusden | 2022-1 | 18 | 1 | 21 | 40 | | | |')).map(({ kolom }) => kolom)).toEqual([
      'gerealiseerd',
    ]);
    expect(bevindingenIn(tabelUitTekst(KOPPEN, UTRECHT, 'Leusden | 2022-1 | 18 | 1 | -29 | -10 | 13 | 68 | | -23'))).toEqual([]);
    expect(
      leegIn(
        'gemeente | periode | taakstelling | achterstand_begin | gerealiseerd | realisatie_totaalopgave',
        'Utrecht | 2022-1 | 204 | 171 | 168 | 45',
        'Leusden | 2022-1 | 18 | -18 | 13 |',
      ),
    ).toEqual([]);
  });

  it('of a total is not told', () => {
    expect(leegIn(KOPPEN, UTRECHT, 'Totaal | 2022-1 | | 1 | 171 | 375 | | | |')).toEqual([]);
  });
});
