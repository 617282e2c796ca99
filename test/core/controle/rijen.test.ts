import { describe, expect, it } from 'vitest';
import { bevindingenIn } from '../../../core/controle/controletabel.ts';
import { readNaam, NAAMLOOS } from '../../../core/controle/controle-naam.ts';
import { tabelUitTekst } from './tabel-uit-tekst.ts';

const find = (...regels: readonly string[]) => bevindingenIn(tabelUitTekst(...regels));
const soortenIn = (...regels: readonly string[]) => find(...regels).map(({ rij, soort }) => `${rij} ${soort}`);

describe('what a row is about', () => {
  it.each(['Totaal', 'som', 'provincie Utrecht', 'overige gemeenten'])('%s is a total', (tekst) => {
    expect(readNaam(tekst).waarde).toMatchObject({ rol: 'totaal' });
  });

  it.each([
    'trede 3',
    'aantal op trede 3',
    'Aantal gemeenten op trede 3',
    'gemeenten met trede 3',
  ])('%s is a number of municipalities on a trede', (tekst) => {
    expect(readNaam(tekst)).toEqual({ waarde: { rol: 'telling', telt: { kolom: 'trede', waarde: 3 } } });
  });

  it.each([
    ['koppelingstekort', 'aantal met koppelingstekort'],
    ['totaalopgave', 'gemeenten beoordeeld op totaalopgave'],
  ] as const)('%s is what may be counted too: %s', (waarde, tekst) => {
    expect([readNaam(waarde), readNaam(tekst)]).toEqual(
      Array(2).fill({ waarde: { rol: 'telling', telt: { kolom: 'beoordeling_op', waarde } } }),
    );
  });

  it.each(['niet trede 3', 'trede 3 oud', 'trede 7'])('%s is none of these', (tekst) => {
    expect(readNaam(tekst).gebrek).toMatchObject({ soort: 'gemeente_onbekend' });
  });

  it('an average is passed over, whatever stands there', () => {
    expect(readNaam('Gemiddelde per gemeente')).toEqual({ waarde: { rol: 'gemiddelde' } });
    expect(find('gemeente | gerealiseerd', 'Gemiddelde per gemeente | 12.5', 'Zeist gemiddeld | 12')).toEqual([]);
  });

  it('a municipality may have spaces around its name', () => {
    expect(readNaam(' Zeist ')).toEqual({ waarde: { rol: 'gemeente', naam: 'Zeist' } });
  });

  it('one that is not known is still a municipality of its own', () => {
    expect(find('gemeente | periode | gerealiseerd', 'Qwertystad | 2022-1 | 5', 'QWERTYSTAD | 2022-1 | 5', 'Qwertystad | | 5')).toEqual([
      { soort: 'gemeente_onbekend', ernst: 'let op', rij: 2, kolom: 'gemeente', cel: 'Qwertystad', naaste: [] },
      { soort: 'dubbele_rij', ernst: 'fout', rij: 3, kolom: 'gemeente', cel: 'qwertystad', eerste_rij: 2 },
      { soort: 'gemeente_onbekend', ernst: 'let op', rij: 3, kolom: 'gemeente', cel: 'QWERTYSTAD', naaste: [] },
      { soort: 'gemeente_onbekend', ernst: 'let op', rij: 4, kolom: 'gemeente', cel: 'Qwertystad', naaste: [] },
      { soort: 'ontbreekt', ernst: 'let op', rij: 4, kolom: 'periode', cel: '' },
    ]);
  });

  it('a blank cell and a number are no names', () => {
    expect(NAAMLOOS).toEqual({ rol: 'gemeente', naam: '' });
    expect(find('gemeente | gerealiseerd', '| 5', '7 | 5')).toEqual([
      { soort: 'ontbreekt', ernst: 'let op', rij: 2, kolom: 'gemeente', cel: '' },
      { soort: 'ongeldige_waarde', ernst: 'fout', rij: 3, kolom: 'gemeente', cel: 7 },
    ]);
  });
});

describe('rows of a table', () => {
  it('may hold nothing but names', () => {
    expect(soortenIn('gemeente', 'Qwertystad', '', 'Zeist')).toEqual(['2 gemeente_onbekend']);
  });

  it('without a column gemeente are of one area, and with one of the areas that are named', () => {
    expect(soortenIn('periode | achterstand_begin | achterstand_eind', '2022-1 | 5 | 8', '2022-2 | 30 | 1')).toEqual(['3 overdracht']);
    expect(
      soortenIn('gemeente | periode | achterstand_begin | achterstand_eind', 'Zeist | 2022-1 | 5 | 8', 'Soest | 2022-2 | 30 | 1'),
    ).toEqual([]);
    expect(soortenIn('periode | gerealiseerd', '| 5')).toEqual(['2 ontbreekt']);
  });

  it('with a total may leave its periode blank', () => {
    expect(soortenIn('gemeente | periode | gerealiseerd', 'Zeist | 2022-1 | 5', 'totaal | | 5')).toEqual([]);
  });

  it('that are blank in every known column are passed over', () => {
    expect(soortenIn('gemeente | periode | gerealiseerd', 'Groningen | | 0', 'Soest | | 5')).toEqual(['3 ontbreekt']);
  });
});

describe('a municipality', () => {
  it('that is there twice is told where it stood first', () => {
    expect(find('gemeente | periode | gerealiseerd', 'Zeist | 2022-1 | 5', 'Soest | 2022-1 | 5', 'Zeist | 2022-1 | 5')).toEqual([
      { soort: 'dubbele_rij', ernst: 'fout', rij: 4, kolom: 'gemeente', cel: 'Zeist', eerste_rij: 2 },
    ]);
  });

  it('may be there twice without a periode where others have one, but not where none has', () => {
    expect(soortenIn('gemeente | periode | gerealiseerd', 'Zeist | 2022-1 | 5', 'Soest | | 5', 'Soest | | 5')).toEqual([
      '3 ontbreekt',
      '4 ontbreekt',
    ]);
    expect(soortenIn('gemeente | gerealiseerd', 'Soest | 5', 'Soest | 5')).toEqual(['3 dubbele_rij']);
  });

  it('may be there twice on different days, and totals and rows without a name at any time', () => {
    expect(
      soortenIn('gemeente | periode | peildatum | taakstelling', 'Zeist | 2022-1 | 2022-07-01 | 5', 'Zeist | 2022-1 | 2022-08-01 | 5'),
    ).toEqual([]);
    expect(soortenIn('gemeente | periode | taakstelling', 'Zeist | 2022-1 | 5', 'totaal | 2022-1 | 5', 'totaal | 2022-1 | 5')).toEqual([]);
    expect(soortenIn('gemeente | periode | taakstelling', '| 2022-1 | 5', '| 2022-1 | 5')).toEqual(['2 ontbreekt', '3 ontbreekt']);
  });
});
