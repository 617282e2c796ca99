import { describe, expect, it } from 'vitest';
import { bevindingenIn, controletabel } from '../../../core/controle/controletabel.ts';
import { CONTROLEFOUT } from '../../../core/controle/controle-texts.ts';
import { Invoerfout, ofFout } from '../../../core/invoer/invoerfout.ts';
import { tabelUitTekst } from './tabel-uit-tekst.ts';

const soortenIn = (...regels: readonly string[]) => bevindingenIn(tabelUitTekst(...regels)).map(({ rij, soort }) => `${rij} ${soort}`);

/** Utrecht and Leusden as in the toezichtbrieven 2022-1, and the province as in the voortgangsrapportage 2024. */
const UTRECHT = 'Utrecht | 2022-1 | 2022-07-01 | 203 | 1 | 171 | 375 | 168 | | 82 | 45 | 207 | 2 | 3';
const LEUSDEN = 'Leusden | 2022-1 | 2022-07-01 | 18 | 0 | 21 | 39 | 13 | 8 | 72 | 33 | 26 | 2 | 3';
const KOPPEN =
  'gemeente | periode | peildatum | taakstelling | herverdeling | achterstand_begin | totaalopgave | gerealiseerd | nagekomen | realisatie_taakstelling | realisatie_totaalopgave | achterstand_eind | vorige_trede | trede';

describe('a table in which all is well', () => {
  it('gives one row that says so', () => {
    expect(controletabel(tabelUitTekst(KOPPEN, UTRECHT, LEUSDEN))).toEqual([
      ['rij', 'gemeente', 'kolom', 'ernst', 'soort', 'bevinding', 'berekend'],
      ['', '', '', '', '', 'geen bevindingen', ''],
    ]);
  });
  it('may have its columns in any order, under any known name, with unknown columns between, which are told', () => {
    expect(soortenIn('Opgave totaal | xyzzy | Beginachterstand | TAAKSTELLING', '375 | x | 171 | 204')).toEqual(['1 kolom_niet_gebruikt']);
  });
  it('is not advised to rename a column that is known: one of another periode, or a herverdeling that is in the taakstelling already', () => {
    const naaste = (...regels: readonly string[]) =>
      bevindingenIn(tabelUitTekst(...regels)).flatMap((een) => (een.soort === 'kolom_niet_gebruikt' ? [[een.cel, een.naaste]] : []));
    expect(naaste('gemeente | periode | taakstelling | Taakstelling 2021-2', 'Soest | 2022-1 | 20 | 18')).toEqual([
      ['Taakstelling 2021-2', []],
    ]);
    expect(naaste('gemeente | periode | taakstelling incl. herverdeling | herverdeling', 'Soest | 2022-1 | 20 | 1')).toEqual([
      ['herverdeling', []],
    ]);
  });
  it('may be nothing but headers, or blank rows: the desktop passes blank cells as 0', () => {
    expect(soortenIn(KOPPEN)).toEqual([]);
    expect(soortenIn('gemeente | periode | gerealiseerd', '| |', '0 | 0 | 0')).toEqual([]);
  });
  it('may have rows with nothing but a text in the column gemeente', () => {
    expect(soortenIn('gemeente | periode | gerealiseerd', 'Zeist | 2022-1 | 5', 'Bron: COA | |')).toEqual([]);
  });
  it('may hold averages, which are not sums', () => {
    expect(soortenIn('gemeente | taakstelling', 'Zeist | 10', 'Soest | 20', 'Gemiddeld | 15')).toEqual([]);
  });
  it('may hold "geen" for a real zero', () => {
    expect(soortenIn('gemeente | taakstelling | achterstand_begin | totaalopgave | gerealiseerd', 'Zeist | geen | 5 | 5 | geen')).toEqual(
      [],
    );
  });
});

describe('a table with faulty headers', () => {
  it.each<[string, readonly (readonly unknown[])[], Invoerfout]>([
    [
      'without a known column',
      [
        ['naam\u202e', 'aantal'],
        ['Zeist', 5],
      ],
      CONTROLEFOUT.geen_bekende_kolom({ koppen: ['naam', 'aantal'] }),
    ],
    ['without rows', [], CONTROLEFOUT.geen_bekende_kolom({ koppen: [] })],
    ['without a header that is text', [[5, null]], CONTROLEFOUT.geen_bekende_kolom({ koppen: [] })],
  ])('%s is refused', (_, cellen, fout) => {
    const gezegd = ofFout(() => controletabel(cellen));
    expect(gezegd instanceof Invoerfout && [gezegd.code, gezegd.message]).toEqual([fout.code, fout.message]);
  });
});

describe('what fits', () => {
  it.each([
    82,
    0.82,
    0.8235,
    82.4,
    82.35,
    168 / 204,
  ])('a share may be a fraction or a percentage, with any number of digits: %d for 168 of 204', (deel) => {
    expect(
      bevindingenIn([
        ['taakstelling', 'gerealiseerd', 'realisatie_taakstelling'],
        [204, 168, deel],
      ]),
    ).toEqual([]);
  });
  it.each([81, 83, 0.81, 0.8245, 82.3, 0.82351])('%d is no rounding of 168 of 204', (deel) => {
    expect(
      bevindingenIn([
        ['taakstelling', 'gerealiseerd', 'realisatie_taakstelling'],
        [204, 168, deel],
      ]).map(({ soort }) => soort),
    ).toEqual(['percentage']);
  });
  it('a half may be rounded either way', () => {
    expect(soortenIn('totaalopgave | gerealiseerd | realisatie_totaalopgave', '200 | 145 | 72', '200 | 145 | 73')).toEqual([]);
  });
  it('an achterstand_begin may be the computed end of a periode whose stated end is told to differ', () => {
    expect(
      soortenIn(
        'periode | achterstand_begin | totaalopgave | gerealiseerd | achterstand_eind',
        '2022-2 | 422 | 1477 | 1635 | -150',
        '2023-1 | -158 | 1501 | 1138 | 363',
      ),
    ).toEqual(['2 achterstand_eind']);
  });
  it('a gap between periods is not carried over', () => {
    expect(
      soortenIn('gemeente | periode | achterstand_begin | achterstand_eind', 'Zeist | 2022-1 | 5 | 8', 'Zeist | 2023-1 | 30 | 1'),
    ).toEqual([]);
  });
  it('a stand on the way is not carried over', () => {
    expect(
      soortenIn(
        'gemeente | periode | peildatum | achterstand_begin | achterstand_eind',
        'Zeist | 2022-1 | 2022-05-01 | 5 | 80',
        'Zeist | 2022-2 | 2023-01-01 | 30 | 1',
      ),
    ).toEqual([]);
  });
  it('rows of several areas without a column gemeente are not carried over', () => {
    expect(soortenIn('periode | achterstand_begin | achterstand_eind', '2022-1 | 5 | 8', '2022-1 | 2 | 9', '2022-2 | 7 | 1')).toEqual([]);
  });
  it('a peildatum may be the first day of the periode, its end, or the correctiedatum', () => {
    expect(soortenIn('periode | peildatum', '2022-1 | 44562', '2022-1 | 2022-07-01', '2022-1 | 2022-08-01')).toEqual([]);
  });
  it('a trede may be any that the framework leaves possible, and trede 1 with a koppelingstekort', () => {
    const koppen =
      'gemeente | periode | taakstelling | achterstand_begin | gerealiseerd | nagekomen | gekoppeld | beoordeling_op | vorige_trede | trede';
    expect(
      soortenIn(
        koppen,
        'Zeist | 2024-2 | 50 | 10 | 55 | 1 | | | 3 | 3',
        'Soest | 2024-2 | 50 | 10 | 55 | 1 | | | 3 | 2',
        'Woerden | 2023-2 | 50 | 10 | 40 | 1 | 41 | koppelingstekort | 2 | 1',
        'Baarn | 2023-2 | 50 | 10 | 40 | 1 | | koppelingstekort | 2 | 1',
      ),
    ).toEqual([]);
  });
  it('before 2021-1 no framework is known, so no jump is told', () => {
    expect(soortenIn('gemeente | periode | trede', 'Zeist | 2020-1 | 1', 'Zeist | 2020-2 | 5')).toEqual([]);
  });
  it('a trede of a stand on the way is not judged', () => {
    expect(soortenIn('gemeente | periode | peildatum | vorige_trede | trede', 'Zeist | 2024-2 | 2024-10-01 | 1 | 4')).toEqual([]);
  });
});

describe('total rows', () => {
  const koppen = 'gemeente | periode | taakstelling';
  it('add up their own periode', () => {
    expect(
      soortenIn(koppen, 'Zeist | 2022-1 | 10', 'Zeist | 2022-2 | 20', 'Soest | 2022-1 | 1', 'totaal | 2022-1 | 11', 'totaal | 2022-2 | 21'),
    ).toEqual(['6 totaalrij']);
  });
  it('without a periode add up the rows above, since the total before', () => {
    expect(
      soortenIn(
        koppen,
        'Zeist | 2022-1 | 10',
        'Soest | 2022-1 | 1',
        'totaal | | 11',
        'Zeist | 2022-2 | 20',
        'Soest | 2022-2 | 2',
        'som | | 23',
      ),
    ).toEqual(['7 totaalrij']);
  });
  it('may stand above the rows where there is one periode', () => {
    expect(soortenIn(koppen, 'Totaal | 2022-1 | 12', 'Zeist | 2022-1 | 10', 'Soest | 2022-1 | 1')).toEqual(['2 totaalrij']);
  });
  it('of the province add up only where all 26 municipalities are there', () => {
    expect(soortenIn(koppen, 'Zeist | 2022-1 | 10', 'provincie Utrecht | 2022-1 | 780')).toEqual([]);
  });
  it('of a day add up that day', () => {
    expect(
      soortenIn(
        'gemeente | periode | peildatum | gerealiseerd',
        'Zeist | 2022-1 | 2022-04-01 | 3',
        'Zeist | 2022-1 | 2022-07-01 | 9',
        'totaal | 2022-1 | 2022-04-01 | 3',
        'totaal | 2022-1 | 2022-07-01 | 10',
      ),
    ).toEqual(['5 totaalrij']);
  });
  it('are not compared with rows of which a cell cannot be read', () => {
    expect(soortenIn(koppen, 'Zeist | 2022-1 | tien', 'Soest | 2022-1 | 1', 'totaal | 2022-1 | 11')).toEqual(['2 tekst_als_getal']);
  });
  it('may be subtotals of the rows above', () => {
    expect(
      soortenIn(
        koppen,
        'Zeist | 2022-1 | 10',
        'Soest | 2022-1 | 1',
        'totaal | 2022-1 | 11',
        'Baarn | 2022-1 | 5',
        'totaal | 2022-1 | 5',
        'totaal | 2022-1 | 16',
        'totaal | 2022-1 | 17',
      ),
    ).toEqual(['8 totaalrij']);
  });
  it('may hold a row of which the periode cannot be read', () => {
    expect(
      soortenIn(koppen, 'Zeist | 2022-1 | 10', 'Soest | 2022-3 | 1', 'totaal | 2022-1 | 11', 'Zeist | 2022-2 | 7', 'totaal | 2022-2 | 7'),
    ).toEqual(['3 ongeldige_waarde']);
  });
  it('with a longer name are totals of something, and not of the table', () => {
    expect(soortenIn(koppen, 'Zeist | 2022-1 | 10', 'Totaal regio Eemland | 2022-1 | 50', 'totaal | 2022-1 | 10')).toEqual([]);
  });
  it('have no trede', () => {
    expect(soortenIn('gemeente | periode | trede', 'Zeist | 2022-1 | 2', 'totaal | 2022-1 | 1 op trede 2')).toEqual([]);
  });
  it('that stand alone are checked as any row', () => {
    expect(
      soortenIn(
        'gemeente | periode | achterstand_begin | totaalopgave | gerealiseerd | achterstand_eind',
        'provincie Utrecht | 2023-2 | 406 | 1778 | 1208 | 570',
        'provincie Utrecht | 2024-1 | 574 | 2033 | 1131 | 899',
      ),
    ).toEqual(['3 overdracht', '3 achterstand_eind']);
  });
});

describe('one bad cell', () => {
  it('stops no other check of its row or of other rows', () => {
    expect(soortenIn(KOPPEN, UTRECHT.replace('207', 'geen idee').replace('375', '376'), LEUSDEN.replace('| 26 |', '| 27 |'))).toEqual([
      '2 totaalopgave',
      '2 tekst_als_getal',
      '3 achterstand_eind',
    ]);
  });
  it('findings are in order of row, column and kind', () => {
    expect(soortenIn('trede | gerealiseerd | periode | gemeente', '9 | -1 | 44562 | Soets', 'x | x | x |')).toEqual([
      '2 gemeente_onbekend',
      '2 periode_als_datum',
      '2 negatief_aantal',
      '2 ongeldige_waarde',
      '3 ontbreekt',
      '3 ongeldige_waarde',
      '3 tekst_als_getal',
      '3 tekst_als_getal',
    ]);
  });
});
