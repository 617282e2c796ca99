import { describe, expect, it } from 'vitest';
import { bevindingenIn } from '../../../core/controle/controletabel.ts';
import { UTRECHTSE } from '../gemeente/utrechtse.ts';
import { tabelUitTekst } from './tabel-uit-tekst.ts';

const find = (...regels: readonly string[]) => bevindingenIn(tabelUitTekst(...regels));
/** The findings on totals: row, what is there, what it would be, and of how many rows. */
const totalenIn = (...regels: readonly string[]) =>
  find(...regels).flatMap((bevinding) =>
    bevinding.soort === 'totaalrij' ? [[bevinding.rij, bevinding.cel, bevinding.berekend, bevinding.rijen]] : [],
  );

const KOPPEN = 'gemeente | periode | taakstelling';

describe('a total row', () => {
  it('that is not the sum tells of how many rows, and what it would be', () => {
    expect(find('gemeente | taakstelling', 'Zeist | 10', 'Soest | 1', 'totaal | 13')).toEqual([
      {
        soort: 'totaalrij',
        ernst: 'fout',
        rij: 4,
        kolom: 'taakstelling',
        cel: 13,
        berekend: 11,
        rijen: 2,
        past_met: [['taakstelling', 11]],
      },
    ]);
  });

  it('adds up persons, and no shares', () => {
    expect(find('gemeente | gerealiseerd | realisatie_totaalopgave', 'Zeist | 10 | 50', 'Soest | 10 | 50', 'totaal | 20 | 50')).toEqual([]);
  });

  it('may be left blank, and adds up blank cells as 0', () => {
    expect(totalenIn('gemeente | taakstelling | nagekomen', 'Zeist | 10 | 3', 'Soest | 1 |', 'totaal | 11 |', 'totaal | 11 | 3')).toEqual(
      [],
    );
  });

  it('may hold what an earlier finding told a cell to be, or what stands there', () => {
    const rijen = ['gemeente | taakstelling | achterstand_begin | totaalopgave', 'Zeist | 10 | 5 | 25', 'Soest | 10 | 5 | 15'];
    expect([
      totalenIn(...rijen, 'totaal | 20 | 10 | 30'),
      totalenIn(...rijen, 'totaal | 20 | 10 | 40'),
      totalenIn(...rijen, 'totaal | 20 | 10 | 35'),
    ]).toEqual([[], [], [[4, 35, 40, 2]]]);
  });

  it('of nothing is no total', () => {
    expect(totalenIn('gemeente | taakstelling', 'totaal | 12')).toEqual([]);
    expect(totalenIn(KOPPEN, 'Zeist | 2022-1 | 10', 'totaal | 2022-2 | 12')).toEqual([]);
  });
});

describe('the rows a total adds up', () => {
  it('are those of its periode', () => {
    expect(
      totalenIn(KOPPEN, 'Zeist | 2022-1 | 10', 'Zeist | 2022-2 | 20', 'Soest | 2022-2 | 2', 'totaal | 2022-1 | 11', 'totaal | 2022-2 | 23'),
    ).toEqual([
      [5, 11, 10, 1],
      [6, 23, 22, 2],
    ]);
  });

  it('are those of the only periode for one without, wherever it stands', () => {
    expect(totalenIn(KOPPEN, 'totaal | | 12', 'Zeist | 2022-1 | 10', 'Soest | 2022-1 | 1')).toEqual([[2, 12, 11, 2]]);
  });

  it('are those since the total before for one without, where there are more periods or none', () => {
    expect(totalenIn(KOPPEN, 'Zeist | 2022-1 | 10', 'Soest | 2022-1 | 1', 'totaal | | 11', 'Zeist | 2022-2 | 20', 'totaal | | 25')).toEqual(
      [[6, 25, 20, 1]],
    );
    expect(totalenIn('gemeente | taakstelling', 'Zeist | 10', 'Soest | 1', 'totaal | 12', 'Baarn | 5', 'totaal | 6')).toEqual([
      [4, 12, 11, 2],
      [6, 6, 5, 1],
    ]);
  });

  it('are those of its day where areas are in the periode more than once', () => {
    const koppen = 'gemeente | periode | peildatum | gerealiseerd';
    const rijen = [
      'Zeist | 2022-1 | 2022-04-01 | 3',
      'Soest | 2022-1 | 2022-04-01 | 2',
      'Zeist | 2022-1 | 2022-07-01 | 9',
      'Soest | 2022-1 | 2022-07-01 | 8',
    ];
    expect(totalenIn(koppen, ...rijen, 'totaal | 2022-1 | 2022-04-01 | 6', 'totaal | 2022-1 | 2022-07-01 | 18')).toEqual([
      [6, 6, 5, 2],
      [7, 18, 17, 2],
    ]);
    expect(totalenIn(koppen, ...rijen, 'totaal | 2022-1 | | 30')).toEqual([]);
    const zonderDag = rijen.map((rij) => rij.replace('2022-07-01', ''));
    expect(totalenIn(koppen, ...zonderDag, 'totaal | 2022-1 | | 18')).toEqual([[6, 18, 17, 2]]);
  });

  it('may also be up to three of which the periode cannot be read', () => {
    const los = ['Soest | x | 1', 'Baarn | x | 2', 'Bunnik | x | 3'];
    const rijen = [KOPPEN, 'Zeist | 2022-1 | 10', 'totaal | 2022-1 | 10', ...los];
    expect([
      totalenIn(...rijen, 'totaal | 2022-1 | 16'),
      totalenIn(...rijen, 'totaal | 2022-1 | 17'),
      totalenIn(...rijen, 'Woerden | x | 4', 'totaal | 2022-1 | 20'),
    ]).toEqual([[], [[7, 17, 10, 1]], [[8, 20, 10, 1]]]);
  });

  it('are not counted twice in a table without periods', () => {
    expect(totalenIn('gemeente | taakstelling', 'Zeist | 10', 'totaal | 20')).toEqual([[3, 20, 10, 1]]);
  });

  it('are all municipalities for a row called province', () => {
    const alle = UTRECHTSE.map((gemeente) => `${gemeente} | 2022-1 | 10`);
    expect(totalenIn(KOPPEN, ...alle, 'provincie Utrecht | 2022-1 | 261')).toEqual([[28, 261, 260, 26]]);
    expect(totalenIn(KOPPEN, ...alle.slice(1), 'provincie Utrecht | 2022-1 | 261')).toEqual([]);
  });
});
