import { describe, expect, it } from 'vitest';
import { bevindingenIn } from '../../../core/controle/controletabel.ts';
import { tabelUitTekst } from './tabel-uit-tekst.ts';

const find = (...regels: readonly string[]) => bevindingenIn(tabelUitTekst(...regels));
const soortenIn = (...regels: readonly string[]) => find(...regels).map(({ rij, soort }) => `${rij} ${soort}`);

describe('a peildatum', () => {
  it('lies in its periode up to the correctiedatum, from the first day to the last', () => {
    expect(find('periode | peildatum', '2022-1 | 2021-12-31', '2022-1 | 2022-01-01', '2022-1 | 2022-08-01', '2022-1 | 2022-08-02')).toEqual(
      [
        {
          soort: 'peildatum_buiten_periode',
          ernst: 'fout',
          rij: 2,
          kolom: 'peildatum',
          cel: '2021-12-31',
          berekend: '2022-07-01',
          periode: '2022-1',
        },
        {
          soort: 'peildatum_buiten_periode',
          ernst: 'fout',
          rij: 5,
          kolom: 'peildatum',
          cel: '2022-08-02',
          berekend: '2022-07-01',
          periode: '2022-1',
        },
      ],
    );
  });

  it('without a periode is compared with nothing', () => {
    expect(find('peildatum | trede', '2022-08-02 | 2')).toEqual([]);
  });
});

describe('standen on the way', () => {
  const koppen = 'gemeente | periode | peildatum | gerealiseerd';

  it('that fall are told with the one before', () => {
    expect(find(koppen, 'Zeist | 2022-2 | 2022-09-01 | 15', 'Zeist | 2022-2 | 2022-10-01 | 12')).toEqual([
      { soort: 'dalende_reeks', ernst: 'let op', rij: 3, kolom: 'gerealiseerd', cel: 12, berekend: 15, eerder: 44805, peildatum: 44835 },
    ]);
  });

  it('may stay equal, or be of another periode', () => {
    expect(
      soortenIn(koppen, 'Zeist | 2022-2 | 2022-09-01 | 15', 'Zeist | 2022-2 | 2022-10-01 | 15', 'Zeist | 2023-1 | 2023-04-01 | 2'),
    ).toEqual([]);
  });

  it('of one day are the same row twice, and no fall', () => {
    expect(soortenIn(koppen, 'Zeist | 2022-2 | 2022-09-01 | 15', 'Zeist | 2022-2 | 2022-09-01 | 12')).toEqual(['3 dubbele_rij']);
  });

  it('are compared only on days in their periode, with a gerealiseerd', () => {
    expect(soortenIn(koppen, 'Zeist | 2022-2 | 2022-09-01 | 15', 'Zeist | 2022-2 | 2023-03-01 | 12')).toEqual([
      '3 peildatum_buiten_periode',
    ]);
    expect(soortenIn(koppen, 'Zeist | 2022-2 | 2022-09-01 | 15', 'Zeist | 2022-2 | | 12')).toEqual([]);
    expect(
      soortenIn(koppen, 'Zeist | 2022-2 | 2022-09-01 | 15', 'Zeist | 2022-2 | 2022-10-01 | x', 'Zeist | 2022-2 | 2022-11-01 | 14'),
    ).toEqual(['3 tekst_als_getal', '4 dalende_reeks']);
  });
});

describe('the stand with which a periode ended', () => {
  const koppen = 'gemeente | periode | peildatum | achterstand_begin | achterstand_eind';

  it('is that of the last day, or of the row without a day', () => {
    expect(
      soortenIn(
        koppen,
        'Zeist | 2022-1 | 2022-07-01 | 5 | 8',
        'Zeist | 2022-1 | 2022-05-01 | 5 | 9',
        'Zeist | 2022-2 | 2023-01-01 | 8 | 1',
      ),
    ).toEqual([]);
    expect(
      soortenIn(koppen, 'Zeist | 2022-1 | | 5 | 8', 'Zeist | 2022-1 | 2022-05-01 | 5 | 9', 'Zeist | 2022-2 | 2023-01-01 | 8 | 1'),
    ).toEqual([]);
    expect(soortenIn(koppen, 'Zeist | 2022-1 | | 5 | 8', 'Zeist | 2022-1 | | 5 | 9', 'Zeist | 2022-2 | | 9 | 1')).toEqual([
      '3 dubbele_rij',
    ]);
  });
});

describe('vorige_trede', () => {
  const koppen = 'gemeente | periode | vorige_trede | trede';

  it('is the trede of the periode before', () => {
    expect(find(koppen, 'Zeist | 2023-2 | 1 | 2', 'Zeist | 2024-1 | 1 | 2')).toEqual([
      { soort: 'vorige_trede', ernst: 'fout', rij: 3, kolom: 'vorige_trede', cel: 1, berekend: 2, vorige: '2023-2' },
    ]);
    expect(find(koppen, 'Zeist | 2023-2 | 1 | 2', 'Zeist | 2024-1 | 2 | 2')).toEqual([]);
  });

  it('is compared with nothing where one of both is not known', () => {
    expect(soortenIn(koppen, 'Zeist | 2023-2 | 1 | 2', 'Zeist | 2024-1 | | 2', 'Zeist | | 1 | 2')).toEqual(['4 ontbreekt']);
    expect(soortenIn(koppen, 'Zeist | 2023-2 | 1 |', 'Zeist | 2024-1 | 3 | 3')).toEqual([]);
  });

  it('and the trede before may each explain a trede', () => {
    expect(soortenIn(koppen, 'Zeist | 2024-1 | 1 | 2', 'Zeist | 2024-2 | 1 | 3')).toEqual(['3 vorige_trede']);
    expect(soortenIn(koppen, 'Zeist | 2024-1 | 1 | 2', 'Zeist | 2024-2 | 1 | 4')).toEqual(['3 vorige_trede', '3 tredesprong']);
  });
});

describe('gekoppeld', () => {
  it('below gerealiseerd is told, as equal is not', () => {
    expect(find('gekoppeld | gerealiseerd', '30 | 31', '31 | 31')).toEqual([
      { soort: 'gekoppeld_kleiner', ernst: 'let op', rij: 2, kolom: 'gekoppeld', cel: 30, gerealiseerd: 31 },
    ]);
    expect(find('gekoppeld | totaalopgave', '30 | 31')).toEqual([]);
  });

  it('is compared with each reading of gerealiseerd', () => {
    expect(
      soortenIn('totaalopgave | gerealiseerd | nagekomen | achterstand_eind | gekoppeld', '39 | 21 | 8 | 26 | 17', '39 | 21 | 8 | 26 | 12'),
    ).toEqual(['2 dubbele_correctie', '3 dubbele_correctie', '3 gekoppeld_kleiner']);
  });

  it('decides what is judged on, by each reading of the totaalopgave', () => {
    expect(
      find(
        'totaalopgave | gekoppeld | beoordeling_op',
        '39 | 38 | totaalopgave',
        '39 | 39 | koppelingstekort',
        '39 | 38 | koppelingstekort',
        '39 | 39 | totaalopgave',
      ),
    ).toEqual([
      {
        soort: 'beoordeling_op',
        ernst: 'let op',
        rij: 2,
        kolom: 'beoordeling_op',
        cel: 'totaalopgave',
        berekend: 'koppelingstekort',
        totaalopgave: 39,
        gekoppeld: 38,
      },
      {
        soort: 'beoordeling_op',
        ernst: 'let op',
        rij: 3,
        kolom: 'beoordeling_op',
        cel: 'koppelingstekort',
        berekend: 'totaalopgave',
        totaalopgave: 39,
        gekoppeld: 39,
      },
    ]);
    expect(
      soortenIn(
        'taakstelling | achterstand_begin | totaalopgave | gekoppeld | beoordeling_op',
        '204 | 171 | 385 | 380 | totaalopgave',
        '204 | 171 | 385 | 380 | koppelingstekort',
      ),
    ).toEqual(['2 totaalopgave', '3 totaalopgave']);
    expect(find('gekoppeld | beoordeling_op', '38 | totaalopgave')).toEqual([]);
  });

  it('of a total is compared with nothing', () => {
    expect(find('gemeente | gekoppeld | gerealiseerd', 'Totaal regio Eemland | 30 | 31')).toEqual([]);
  });
});
