import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendaVan } from '../../../core/documenten/agenda.ts';
import { gesprekspunten } from '../../../core/documenten/gesprekspunten.ts';
import { readDossiers } from '../../../core/documenten/read-dossiers.ts';
import { BRIEVEN_2022, dag, dossier, KOPPEN, LATER, willekeurigeTabel, zinnenVan } from './tabellen.ts';
import { textsOf } from './texts.ts';

const koppen = (tabel: readonly (readonly unknown[])[], datum: string, gemeente: string) =>
  agendaVan(dossier(tabel, datum, gemeente))?.delen.map(({ kop }) => kop);

describe('the agenda', () => {
  it('of Leusden in November 2022 has the subjects of the one that was sent: the letter, the plan, the task to come', () => {
    const tabel = [...BRIEVEN_2022, ['Leusden', '2023-1', null, 37, null, null, null, null, null, null, null]];
    expect(koppen(tabel, '2022-11-22', 'Leusden')).toEqual([
      '1. Opening en agenda',
      '2. Beoordeling 2022-1',
      '3. Voortgang 2022-2',
      '4. Verbeterplan',
      '5. Taakstelling 2023-1',
      '6. Afspraken en vervolg',
    ]);
    const document = agendaVan(dossier(tabel, '2022-11-22', 'Leusden'));
    expect(document && zinnenVan(document)).toContain('Op 22 november 2022 zijn 33 personen gehuisvest; nog te huisvesten: 18.');
    expect(document && zinnenVan(document)).toContain('De taakstelling van 2023-1 is 37 personen.');
  });

  it('has no plan of improvement below trede 3, and the koppeling only where it fell short', () => {
    expect(koppen([KOPPEN, ['Baarn', '2024-2', null, 24, 0, 0, 22, 'geen', 22, 1, 'geen']], '2025-03-01', 'Baarn')).toEqual([
      '1. Opening en agenda',
      '2. Beoordeling 2024-2',
      '3. Koppeling van vergunninghouders',
      '4. Afspraken en vervolg',
    ]);
  });

  it('says beside an extra doelstelling that it is no criterion', () => {
    const tabel = [
      [...KOPPEN, 'extra_doelstelling'],
      ['Leusden', '2022-1', null, 18, 0, 21, 13, 8, null, 2, null, null],
      ['Leusden', '2022-2', null, 24, 1, null, null, null, null, null, null, 11],
    ];
    const document = agendaVan(dossier(tabel, '2022-08-01', 'Leusden'));
    expect(document && zinnenVan(document)).toContain(
      'Daarnaast is er een extra doelstelling van 11 personen; die telt niet mee voor de trede.',
    );
  });

  it('is not internal, and holds no probability, no forecast and no point of the annotatie, in any table', () => {
    fc.assert(
      fc.property(willekeurigeTabel, (tabel) => {
        for (const een of readDossiers(tabel, dag(LATER)).dossiers) {
          const document = agendaVan(een);
          const tekst = document === undefined ? '' : textsOf(document).join(' ');
          expect([
            document?.intern,
            /\bkans|prognose|verwacht/i.test(tekst),
            gesprekspunten(een).filter((punt) => tekst.includes(punt)),
          ]).toEqual([false, false, []]);
        }
      }),
    );
  });

  it('names no other municipality of the table', () => {
    fc.assert(
      fc.property(willekeurigeTabel, (tabel) => {
        const { dossiers } = readDossiers(tabel, dag(LATER));
        for (const een of dossiers) {
          const document = agendaVan(een);
          const tekst = document === undefined ? '' : textsOf(document).join(' ');
          expect(tekst).toContain(een.gemeente);
          expect(dossiers.filter(({ gemeente }) => gemeente !== een.gemeente && tekst.includes(gemeente))).toEqual([]);
        }
      }),
    );
  });

  it('has no finding of the check, which is for the maker', () => {
    const tabel = [
      [...KOPPEN, 'totaalopgave'],
      ['Baarn', '2024-2', null, 24, 0, 0, 22, 'geen', null, 1, 'geen', 99],
    ];
    const een = dossier(tabel, '2025-03-01', 'Baarn');
    const document = agendaVan(een);
    expect(een.bevindingen.length).toBeGreaterThan(0);
    expect(een.bevindingen.filter((zin) => document && textsOf(document).join(' ').includes(zin))).toEqual([]);
  });
});
