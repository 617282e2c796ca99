import { describe, expect, it } from 'vitest';
import { bevindingenIn } from '../../../core/controle/controletabel.ts';
import { tabelUitTekst } from './tabel-uit-tekst.ts';

const find = (...regels: readonly string[]) => bevindingenIn(tabelUitTekst(...regels));
const soortenIn = (...regels: readonly string[]) => find(...regels).map(({ rij, soort }) => `${rij} ${soort}`);

describe('an achterstand_eind that does not follow', () => {
  const koppen = 'totaalopgave | gerealiseerd | nagekomen | gekoppeld | achterstand_eind';

  it('tells both figures, and that either it or gerealiseerd may be wrong', () => {
    expect(find(koppen, '39 | 13 | | | 22')).toEqual([
      {
        soort: 'achterstand_eind',
        ernst: 'let op',
        rij: 2,
        kolom: 'achterstand_eind',
        cel: 22,
        berekend: 26,
        totaalopgave: 39,
        gerealiseerd: 13,
        koppelingstekort: 0,
        past_met: [
          ['achterstand_eind', 26],
          ['gerealiseerd', 17],
        ],
      },
    ]);
  });

  it('names the koppelingstekort only where that is the difference', () => {
    const tekort = (eind: number) =>
      find(koppen, `39 | 13 | | 35 | ${eind}`).map((bevinding) =>
        'koppelingstekort' in bevinding ? bevinding.koppelingstekort : undefined,
      );
    expect([tekort(22), tekort(21), tekort(23), tekort(30)]).toEqual([[4], [0], [0], [0]]);
  });

  it('is a correction that counts twice where the difference is nagekomen, either way', () => {
    expect(find(koppen, '39 | 13 | 8 | | 18', '39 | 21 | 8 | | 26', '39 | 13 | 8 | | 19')).toMatchObject([
      {
        soort: 'dubbele_correctie',
        ernst: 'fout',
        rij: 2,
        kolom: 'achterstand_eind',
        cel: 18,
        berekend: 26,
        nagekomen: 8,
        past_met: [['achterstand_eind', 26]],
      },
      {
        soort: 'dubbele_correctie',
        ernst: 'fout',
        rij: 3,
        kolom: 'gerealiseerd',
        cel: 21,
        berekend: 13,
        nagekomen: 8,
        past_met: [['gerealiseerd', 13]],
      },
      { soort: 'achterstand_eind', rij: 4 },
    ]);
  });

  it('may have its sign turned', () => {
    expect(find(koppen, '39 | 13 | | | -26')).toEqual([
      { soort: 'teken', ernst: 'fout', rij: 2, kolom: 'achterstand_eind', cel: -26, berekend: 26, past_met: [['achterstand_eind', 26]] },
    ]);
  });

  it('is not looked for where there is no opgave, or another reading of it fits', () => {
    expect(soortenIn('gerealiseerd | achterstand_eind', '13 | 26')).toEqual([]);
    expect(
      soortenIn(
        'taakstelling | achterstand_begin | totaalopgave | gerealiseerd | achterstand_eind',
        '204 | 171 | 385 | 168 | 217',
        '204 | 171 | 385 | 168 | 207',
      ),
    ).toEqual(['2 totaalopgave', '3 totaalopgave']);
  });

  it('is reckoned with the totaalopgave that an earlier finding gave', () => {
    expect(
      find('taakstelling | achterstand_begin | totaalopgave | gerealiseerd | achterstand_eind', '204 | 171 | 385 | 168 | 200'),
    ).toMatchObject([
      { kolom: 'totaalopgave', berekend: 375 },
      { kolom: 'achterstand_eind', berekend: 207, totaalopgave: 375 },
    ]);
  });

  it('of a total is that of its rows', () => {
    expect(soortenIn(`gemeente | ${koppen}`, 'Zeist | 10 | 4 | | | 5', 'Soest | 20 | 5 | | | 15', 'totaal | 30 | 9 | | | 20')).toEqual([
      '2 achterstand_eind',
    ]);
  });
});

describe('an achterstand_begin with its sign turned', () => {
  it('is told by the totaalopgave', () => {
    expect(find('taakstelling | achterstand_begin | totaalopgave', '204 | -171 | 375')).toEqual([
      {
        soort: 'teken',
        ernst: 'fout',
        rij: 2,
        kolom: 'achterstand_begin',
        cel: -171,
        berekend: 171,
        past_met: [['achterstand_begin', 171]],
      },
    ]);
  });

  it('is told by achterstand_eind only where there is no totaalopgave', () => {
    expect(
      find('taakstelling | achterstand_begin | gerealiseerd | achterstand_eind', '204 | -171 | 168 | 207', '204 | -171 | 168 | 206'),
    ).toMatchObject([
      {
        soort: 'teken',
        ernst: 'fout',
        rij: 2,
        kolom: 'achterstand_begin',
        cel: -171,
        berekend: 171,
        past_met: [['achterstand_begin', 171]],
      },
      { soort: 'achterstand_eind', rij: 3, berekend: -135 },
    ]);
    expect(soortenIn('achterstand_begin | totaalopgave | gerealiseerd | achterstand_eind', '-171 | 33 | 168 | 207')).toEqual([
      '2 achterstand_eind',
    ]);
  });
});

describe('a totaalopgave that is not the sum', () => {
  const koppen = 'gemeente | periode | taakstelling | herverdeling | achterstand_begin | totaalopgave | gerealiseerd | achterstand_eind';

  it('tells its parts, and what each of them would be', () => {
    expect(find('taakstelling | herverdeling | achterstand_begin | totaalopgave', '203 | 1 | 171 | 385')).toEqual([
      {
        soort: 'totaalopgave',
        ernst: 'fout',
        rij: 2,
        kolom: 'totaalopgave',
        cel: 385,
        berekend: 375,
        taakstelling: 203,
        herverdeling: 1,
        achterstand_begin: 171,
        zonder_herverdeling: false,
        past_met: [
          ['totaalopgave', 375],
          ['taakstelling', 213],
          ['achterstand_begin', 181],
          ['herverdeling', 11],
        ],
      },
    ]);
  });

  it('is none where it fits the stand that should have been carried over', () => {
    expect(soortenIn(koppen, 'Zeist | 2022-1 | 10 | | 5 | 15 | 5 | 10', 'Zeist | 2022-2 | 10 | | 50 | 20 | 8 | 12')).toEqual([
      '3 overdracht',
    ]);
  });

  it('leaves what was carried over wrongly to be read as it was found first', () => {
    // 100 + the 30 that should have been carried over − 50 = 80.
    expect(soortenIn(koppen, 'Zeist | 2022-1 | 30 | | 10 | 40 | 10 | 30', 'Zeist | 2022-2 | 100 | | 10 | 200 | 50 | 80')).toEqual([
      '3 overdracht',
      '3 totaalopgave',
    ]);
  });

  it('of a total is the sum of its rows', () => {
    expect(
      soortenIn(
        'gemeente | taakstelling | achterstand_begin | totaalopgave',
        'Zeist | 10 | 5 | 16',
        'Soest | 10 | 5 | 15',
        'totaal | 20 | 10 | 31',
      ),
    ).toEqual(['2 totaalopgave']);
  });
});

describe('a gerealiseerd that neither the stand nor the shares go with', () => {
  const koppen = 'taakstelling | totaalopgave | gerealiseerd | realisatie_taakstelling | realisatie_totaalopgave | achterstand_eind';

  it('is told where all shares that can be reckoned follow from another', () => {
    const verwacht = [
      {
        soort: 'gerealiseerd',
        ernst: 'fout',
        rij: 2,
        kolom: 'gerealiseerd',
        cel: 186,
        berekend: 168,
        achterstand_eind: 207,
        past_met: [['gerealiseerd', 168]],
      },
    ];
    expect(find(koppen, '204 | 375 | 186 | 82 | 45 | 207')).toEqual(verwacht);
    expect(find(koppen, '204 | 375 | 186 | 82 | | 207')).toEqual(verwacht);
    expect(find(koppen.replace('taakstelling', 'richting'), 'x | 375 | 186 | 82 | 45 | 207')).toEqual(verwacht);
  });

  it('is not, where one of them follows from the one that is there, or from neither', () => {
    expect(soortenIn(koppen, '204 | 375 | 186 | 91 | 45 | 207')).toEqual(['2 achterstand_eind']);
    expect(soortenIn(koppen, '204 | 375 | 186 | 82 | 20 | 207')).toEqual(['2 percentage', '2 achterstand_eind']);
    expect(soortenIn(koppen, '204 | 375 | 186 | | | 207')).toEqual(['2 achterstand_eind']);
    expect(soortenIn(koppen, '204 | 375 | 168.4 | | | 207')).toEqual(['2 geen_geheel_getal']);
  });

  it('is never one below 0', () => {
    expect(soortenIn('totaalopgave | gerealiseerd | realisatie_totaalopgave | achterstand_eind', '100 | 5 | -10 | 110')).toEqual([
      '2 achterstand_eind',
    ]);
  });

  it('may come from any reading of the opgave', () => {
    // Of 375, the sum of the parts, 45% is 168; of the 385 that is given it is 173.
    expect(
      soortenIn(
        'taakstelling | achterstand_begin | totaalopgave | gerealiseerd | realisatie_totaalopgave | achterstand_eind',
        '204 | 171 | 400 | 186 | 42 | 207',
      ),
    ).toContain('2 gerealiseerd');
  });
});
