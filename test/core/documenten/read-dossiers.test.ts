import { describe, expect, it } from 'vitest';
import { beoordeeldHalfjaar, besprokenHalfjaar } from '../../../core/documenten/dossier.ts';
import { readDossiers } from '../../../core/documenten/read-dossiers.ts';
import { BRIEVEN_2022, dag, dossier, KOPPEN } from './tabellen.ts';
import { DOCUMENTFOUT } from '../../../core/documenten/documenten-messages.ts';
import { INVOERFOUT } from '../../../core/invoer/invoer-messages.ts';

describe('the half-years of a dossier', () => {
  it('are ended or running by the day of their own figures, and the last stand of a half-year counts', () => {
    const utrecht = dossier(BRIEVEN_2022, '2022-11-25', 'Utrecht');
    expect(utrecht.afgesloten.map(({ feiten }) => feiten.periode)).toEqual(['2022-1']);
    expect([utrecht.lopend?.feiten.gerealiseerd, utrecht.lopend?.cijfers_van]).toEqual([473, dag('2022-11-22')]);
  });

  it('leave out standen of a later day', () => {
    expect(dossier(BRIEVEN_2022, '2022-10-15', 'Utrecht').lopend?.feiten.gerealiseerd).toBe(400);
    expect(dossier(BRIEVEN_2022, '2022-10-01', 'Utrecht').lopend).toBeUndefined();
  });

  it('have ended on the last day of the half-year, not the day before', () => {
    const tabel = [KOPPEN, ['Zeist', '2024-2', null, 63, 0, 38, 66, null, null, 2, null]];
    expect(beoordeeldHalfjaar(dossier(tabel, '2024-12-31', 'Zeist'))?.feiten.gerealiseerd).toBe(66);
    expect(beoordeeldHalfjaar(dossier(tabel, '2024-12-30', 'Zeist'))).toBeUndefined();
    expect(besprokenHalfjaar(dossier(tabel, '2024-12-30', 'Zeist'))?.feiten.gerealiseerd).toBe(66);
  });

  it('that are still to come give their task only, also where gerealiseerd is blank', () => {
    const tabel = [
      KOPPEN,
      ['Zeist', '2024-2', null, 63, 0, 38, 66, null, null, 2, null],
      ['Zeist', '2025-1', null, 66, 2, null, null, null, null, null, null],
    ];
    const { afgesloten, lopend, opgaven } = dossier(tabel, '2025-01-10', 'Zeist');
    expect([afgesloten.length, lopend, opgaven.get('2025-1')?.taakstelling, opgaven.get('2025-1')?.herverdeling]).toEqual([
      1,
      undefined,
      66,
      2,
    ]);
  });

  it('belong to one municipality whatever the spelling, and totals to nobody', () => {
    const { dossiers } = readDossiers(
      [
        KOPPEN,
        ['gem. Ijsselstein', '2022-1', null, 18, 0, 1, 20, 1, null, 1, null],
        ['IJSSELSTEIN', '2022-2', null, 20, 0, -1, 20, 1, null, 1, null],
        ['Totaal', '2022-1', null, 18, 0, 1, 20, 1, null, 1, null],
      ],
      dag('2023-03-01'),
    );
    expect(dossiers.map(({ gemeente, afgesloten }) => [gemeente, afgesloten.length])).toEqual([['IJsselstein', 2]]);
  });
});

describe('a forecast', () => {
  it('is there until the correctiedatum, as PROGNOSE gives it', () => {
    const rij = ['Zeist', '2024-2', null, 63, 0, 38, 66, 'geen', null, 2, null];
    expect(dossier([KOPPEN, rij], '2025-01-31', 'Zeist').afgesloten[0]?.vooruitzicht).toBeDefined();
    expect(dossier([KOPPEN, rij], '2025-02-01', 'Zeist').afgesloten[0]?.vooruitzicht).toBeUndefined();
  });
});

describe('rows that cannot be read', () => {
  const fouten = (...rijen: unknown[][]) => readDossiers([KOPPEN, ...rijen], dag('2025-03-01')).fouten;

  it('are told with row, column, value and what was expected', () => {
    expect(fouten(['Zeist', '2024-2', null, 'veel', 0, 38, 66, null, null, 2, null])).toEqual([
      { rij: 2, gemeente: 'Zeist', fout: INVOERFOUT.geen_aantal({ naam: 'rij 2, kolom "taakstelling"', cel: 'veel' }) },
    ]);
    expect(fouten(['', '2024-2', null, 1, 0, 38, 66, null, null, 2, null])[0]?.fout).toEqual(
      DOCUMENTFOUT.naam_ontbreekt({ naam: 'rij 2, kolom "gemeente"' }),
    );
    expect(fouten(['Zeist', '2024-2', 'gisteren', 1, 0, 38, 66, null, null, 2, null])[0]?.fout).toEqual(
      INVOERFOUT.geen_datum({ naam: 'rij 2, kolom "datum"', cel: 'gisteren' }),
    );
  });

  it('are those without gerealiseerd of a half-year that has ended', () => {
    expect(fouten(['Zeist', '2024-2', null, 63, 0, 38, null, null, null, 2, null])[0]?.fout).toEqual(
      INVOERFOUT.geen_aantal({ naam: 'rij 2, kolom "gerealiseerd"', cel: null }),
    );
  });

  it('are those that stand twice with the same day', () => {
    const rij = ['Zeist', '2024-2', null, 63, 0, 38, 66, null, null, 2, null];
    expect(fouten(rij, rij)).toEqual([
      { rij: 3, gemeente: 'Zeist', fout: DOCUMENTFOUT.rij_dubbel({ rij: 3, gemeente: 'Zeist', periode: '2024-2', eerste: 2 }) },
    ]);
    expect(fouten(rij, rij.with(2, '2025-02-01'))).toEqual([]);
  });
});

describe('what the maker is told', () => {
  it('is what differs between the table and what follows, and what is not known yet', () => {
    const tabel = [
      KOPPEN,
      ['Zeist', '2024-2', null, 63, 0, 38, 66, null, null, 2, null],
      ['Zeist', '2025-1', null, 66, 0, 30, null, null, null, 3, null],
    ];
    const { meldingen } = dossier(tabel, '2025-01-10', 'Zeist');
    expect(meldingen).toContain('tot 1 februari 2025 kunnen registraties van 2024-2 nakomen en kan de beoordeling nog veranderen');
    expect(meldingen).toContain('2025-1 begint in de tabel met achterstand 30, maar 2024-2 eindigde met achterstand 35');
    expect(meldingen).toContain('de vorige trede van 2025-1 is in de tabel 3, berekend is 2');
  });

  it('holds the findings of the check of its own rows only', () => {
    const tabel = [
      [...KOPPEN, 'totaalopgave'],
      ['Zeist', '2024-2', null, 63, 0, 38, 66, 1, null, 2, null, 101],
      ['Baarn', '2024-2', null, 24, 0, 0, 22, 1, null, 1, null, 99],
    ];
    expect(dossier(tabel, '2025-03-01', 'Zeist').bevindingen).toEqual([]);
    expect(dossier(tabel, '2025-03-01', 'Baarn').bevindingen).toEqual([expect.stringContaining('totaalopgave 99 is niet')]);
  });
});
