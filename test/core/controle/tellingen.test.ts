import { describe, expect, it } from 'vitest';
import { bevindingenIn } from '../../../core/controle/controletabel.ts';
import { tabelUitTekst } from './tabel-uit-tekst.ts';

const find = (...regels: readonly string[]) => bevindingenIn(tabelUitTekst(...regels));
/** The findings on counts: row, what is said, and what is counted. */
const tellingenIn = (...regels: readonly string[]) =>
  find(...regels)
    .filter(({ soort }) => soort === 'telling')
    .map(({ rij, cel, berekend }) => [rij, cel, berekend]);

const KOPPEN = 'gemeente | periode | trede';

describe('a stated number of municipalities', () => {
  it('that is not the count tells what was counted', () => {
    expect(find(KOPPEN, 'Zeist | 2024-1 | 2', 'trede 2 | 2024-1 | 3')).toEqual([
      { soort: 'telling', ernst: 'fout', rij: 3, kolom: 'trede', cel: 3, berekend: 1, waarde: '2' },
    ]);
  });

  it('may be too low as well as too high, and of a value that is not there', () => {
    const rijen = [KOPPEN, 'Zeist | 2024-1 | 2', 'Soest | 2024-1 | 2'];
    expect([1, 2, 3].map((aantal) => tellingenIn(...rijen, `aantal gemeenten op trede 2 | 2024-1 | ${aantal}`))).toEqual([
      [[4, 1, 2]],
      [],
      [[4, 3, 2]],
    ]);
    expect(tellingenIn(...rijen, 'aantal op trede 4 | 2024-1 | 1')).toEqual([[4, 1, 0]]);
  });

  it('is of its own periode, or of the only one', () => {
    const rijen = [KOPPEN, 'Zeist | 2024-1 | 2', 'Zeist | 2024-2 | 2', 'Soest | 2024-2 | 2'];
    expect(tellingenIn(...rijen, 'trede 2 | 2024-1 | 1', 'trede 2 | 2024-2 | 1', 'trede 2 | 2023-2 | 9', 'trede 2 | | 9')).toEqual([
      [6, 1, 2],
    ]);
    expect(tellingenIn(KOPPEN, 'Zeist | 2024-1 | 2', 'trede 2 | | 9')).toEqual([[3, 9, 1]]);
    expect(tellingenIn('gemeente | trede', 'Zeist | 2', 'trede 2 | 2')).toEqual([[3, 2, 1]]);
  });

  it('may hold rows of which the trede or the periode cannot be read', () => {
    const metTrede = (aantal: number) => tellingenIn(KOPPEN, 'Zeist | 2024-1 | 2', 'Soest | 2024-1 | x', `trede 2 | 2024-1 | ${aantal}`);
    expect([1, 2, 3].map((aantal) => metTrede(aantal).length)).toEqual([0, 0, 1]);
    const metPeriode = (aantal: number) => tellingenIn(KOPPEN, 'Zeist | 2024-1 | 2', 'Soest | x | 2', `trede 2 | 2024-1 | ${aantal}`);
    expect([1, 2, 3].map((aantal) => metPeriode(aantal).length)).toEqual([0, 0, 1]);
    const beide = (aantal: number) =>
      tellingenIn(KOPPEN, 'Zeist | 2024-1 | 2', 'Soest | 2024-1 | x', 'Baarn | x | 2', `trede 2 | 2024-1 | ${aantal}`);
    expect([3, 4].map((aantal) => beide(aantal).length)).toEqual([0, 1]);
    const blank = (aantal: number) => tellingenIn(KOPPEN, 'Zeist | 2024-1 | 2', 'Soest | 2024-1 |', `trede 2 | 2024-1 | ${aantal}`);
    expect([1, 2].map((aantal) => blank(aantal).length)).toEqual([0, 1]);
  });

  it('is looked at only where the table lists such values', () => {
    expect(tellingenIn(KOPPEN, 'Zeist | 2024-1 | x', 'trede 2 | 2024-1 | 3')).toEqual([]);
    expect(tellingenIn('gemeente | periode | beoordeling_op', 'Zeist | 2024-1 |', 'koppelingstekort | 2024-1 | 3')).toEqual([]);
    expect(tellingenIn('gemeente | periode | gerealiseerd | trede', 'Zeist | 2024-1 | 5 |', 'trede 2 | 2024-1 | | 3')).toEqual([]);
  });

  it('counts an area once, and rows without a name each', () => {
    expect(tellingenIn(KOPPEN, 'Zeist | 2024-1 | 2', 'Zeist | 2024-1 | 2', 'trede 2 | 2024-1 | 1')).toEqual([]);
    expect(tellingenIn(KOPPEN, '| 2024-1 | 2', '| 2024-1 | 2', 'trede 2 | 2024-1 | 2')).toEqual([]);
  });

  it('counts municipalities at the end of the periode', () => {
    const koppen = 'gemeente | periode | peildatum | trede | beoordeling_op';
    expect(
      tellingenIn(
        koppen,
        'Zeist | 2024-1 | 2024-07-01 | 2 | totaalopgave',
        'Soest | 2024-1 | 2024-04-01 | 2 | totaalopgave',
        'Baarn | 2024-1 | | 1 | koppelingstekort',
        'trede 2 | 2024-1 | | 1 |',
        'totaalopgave | 2024-1 | | | 1',
      ),
    ).toEqual([]);
    expect(
      tellingenIn(
        koppen,
        'Zeist | 2024-1 | | 2 | totaalopgave',
        'totaal | 2024-1 | | | totaalopgave',
        'beoordeeld op totaalopgave | 2024-1 | | | 2',
      ),
    ).toEqual([[4, 2, 1]]);
  });

  it('that is blank is not compared, and one that cannot be is told', () => {
    expect(find(KOPPEN, 'Zeist | 2024-1 | 2', 'trede 2 | 2024-1 |')).toEqual([]);
    expect(find(KOPPEN, 'Zeist | 2024-1 | 2', 'trede 2 | 2024-1 | -1')).toEqual([
      { soort: 'negatief_aantal', ernst: 'fout', rij: 3, kolom: 'trede', cel: -1, telt_gemeenten: true },
    ]);
    expect(find(KOPPEN, 'Zeist | 2024-1 | 2', 'trede 2 | 2024-1 | 9').map(({ cel }) => cel)).toEqual([9]);
  });
});
