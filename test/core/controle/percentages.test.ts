import { describe, expect, it } from 'vitest';
import { bevindingenIn } from '../../../core/controle/controletabel.ts';
import { naast, past } from '../../../core/controle/percentage.ts';
import { tabelUitTekst } from './tabel-uit-tekst.ts';

const find = (...regels: readonly string[]) => bevindingenIn(tabelUitTekst(...regels));

describe('a stated share', () => {
  it('fits as a fraction or in percents, rounded to its digits, a half either way', () => {
    expect(
      [
        [82, 168, 204],
        [0.82, 168, 204],
        [82.4, 168, 204],
        [0.8235, 168, 204],
        [72, 145, 200],
        [73, 145, 200],
        [0.72, 145, 200],
      ].map(([waarde = 0, teller = 0, noemer = 0]) => past(waarde, teller, noemer)),
    ).toEqual(Array(7).fill(true));
    expect(
      [
        [99, 473, 482],
        [71, 145, 200],
        [74, 145, 200],
        [82.3, 168, 204],
      ].map(([waarde = 0, teller = 0, noemer = 0]) => past(waarde, teller, noemer)),
    ).toEqual(Array(4).fill(false));
  });

  it('fits nothing where there is no opgave', () => {
    expect([past(100, 5, 0), past(-200, 10, -5), past(100, 0, 0)]).toEqual([false, false, false]);
  });

  it('is told in the notation it is nearest to, in percents where it is as near to both', () => {
    expect([naast(0.5, 1, 3), naast(70, 1, 3), naast(2, 101, 100)].map(({ berekend }) => berekend)).toEqual([0.3333, 33.3, 101]);
  });

  it('is rounded the wrong way where it differs by less than its last digit', () => {
    expect(
      [naast(99, 473, 482), naast(99, 98, 100), naast(97, 98, 100), naast(0.823, 168, 204), naast(0.822, 168, 204)].map(
        ({ afronding }) => afronding,
      ),
    ).toEqual([true, false, false, true, false]);
  });
});

describe('a share in a table', () => {
  const koppen =
    'taakstelling | herverdeling | achterstand_begin | totaalopgave | gerealiseerd | nagekomen | realisatie_taakstelling | realisatie_totaalopgave';

  const perRij = (...rijen: readonly string[]) => rijen.flatMap((rij) => find(koppen, rij));

  it('that does not follow tells what it is of', () => {
    expect(perRij('203 | 1 | 171 | 375 | 168 | | 50 |', '203 | 1 | 171 | 375 | 168 | | | 46')).toEqual([
      {
        soort: 'percentage',
        ernst: 'fout',
        rij: 2,
        kolom: 'realisatie_taakstelling',
        cel: 50,
        berekend: 82.4,
        teller: 168,
        noemer: 204,
        grondslag: 'taakstelling + herverdeling',
        afronding: false,
      },
      {
        soort: 'percentage',
        ernst: 'fout',
        rij: 2,
        kolom: 'realisatie_totaalopgave',
        cel: 46,
        berekend: 44.8,
        teller: 168,
        noemer: 375,
        grondslag: 'totaalopgave',
        afronding: false,
      },
    ]);
  });

  it('of another opgave is a fault, but for the taakstelling without herverdeling, as memos reckon', () => {
    expect(
      perRij(
        '200 | 50 | 250 | 500 | 100 | | 50 |',
        '200 | 50 | 250 | 500 | 100 | | 20 |',
        '200 | 50 | 250 | 500 | 100 | | | 50',
        '200 | 50 | 250 | 500 | 100 | | | 40',
      ),
    ).toEqual([
      {
        soort: 'percentage_grondslag',
        ernst: 'let op',
        rij: 2,
        kolom: 'realisatie_taakstelling',
        cel: 50,
        berekend: 40,
        teller: 100,
        verwacht: 'taakstelling + herverdeling',
        grondslag: 'taakstelling',
        noemer: 200,
        nagekomen: 0,
      },
      {
        soort: 'percentage_grondslag',
        ernst: 'fout',
        rij: 2,
        kolom: 'realisatie_taakstelling',
        cel: 20,
        berekend: 40,
        teller: 100,
        verwacht: 'taakstelling + herverdeling',
        grondslag: 'totaalopgave',
        noemer: 500,
        nagekomen: 0,
      },
      {
        soort: 'percentage_grondslag',
        ernst: 'fout',
        rij: 2,
        kolom: 'realisatie_totaalopgave',
        cel: 50,
        berekend: 20,
        teller: 100,
        verwacht: 'totaalopgave',
        grondslag: 'taakstelling',
        noemer: 200,
        nagekomen: 0,
      },
      {
        soort: 'percentage_grondslag',
        ernst: 'fout',
        rij: 2,
        kolom: 'realisatie_totaalopgave',
        cel: 40,
        berekend: 20,
        teller: 100,
        verwacht: 'totaalopgave',
        grondslag: 'taakstelling + herverdeling',
        noemer: 250,
        nagekomen: 0,
      },
    ]);
  });

  it('with nagekomen counted in is a fault', () => {
    expect(find(koppen, '200 | 50 | 250 | 500 | 100 | 25 | | 25')).toEqual([
      {
        soort: 'percentage_grondslag',
        ernst: 'fout',
        rij: 2,
        kolom: 'realisatie_totaalopgave',
        cel: 25,
        berekend: 20,
        teller: 100,
        verwacht: 'totaalopgave',
        grondslag: 'totaalopgave',
        noemer: 500,
        nagekomen: 25,
      },
    ]);
  });

  it('may be of any reading of the opgave', () => {
    expect(
      find(koppen, '204 | | 171 | 400 | 168 | | | 45', '204 | | 171 | 400 | 168 | | | 42').map(({ rij, soort }) => `${rij} ${soort}`),
    ).toEqual(['2 totaalopgave', '3 totaalopgave']);
  });

  it('where there is nothing to divide by is told to be that', () => {
    expect(find(koppen, '5 | -5 | | | 3 | | 60 |')).toEqual([
      {
        soort: 'percentage_zonder_opgave',
        ernst: 'let op',
        rij: 2,
        kolom: 'realisatie_taakstelling',
        cel: 60,
        noemer: 0,
        grondslag: 'taakstelling + herverdeling',
      },
    ]);
    expect(find('totaalopgave | gerealiseerd | realisatie_totaalopgave', '-5 | 10 | -200').map(({ soort }) => soort)).toEqual([
      'percentage_zonder_opgave',
    ]);
  });

  it('is not looked at where gerealiseerd is not there, or what it is of', () => {
    expect(
      find('totaalopgave | gerealiseerd | realisatie_totaalopgave | achterstand_eind', '375 | | 50 | 207').map(({ soort }) => soort),
    ).toEqual(['nul_of_leeg']);
    expect(find('gerealiseerd | realisatie_totaalopgave', '168 | 50')).toEqual([]);
  });
});
