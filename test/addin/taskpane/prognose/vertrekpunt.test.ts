import { describe, expect, it } from 'vitest';
import { eerdereStand, readTabelrijen, standVanPeriode, type Vertrekpunt } from '../../../../addin/taskpane/prognose/vertrekpunt.ts';
import { datumOf } from '../../../../core/datum.ts';
import { Invoerfout } from '../../../../core/invoer/invoerfout.ts';
import { OP_10_OKTOBER, RIJEN, tabelVan } from './gebied.ts';
import { INVOERFOUT } from '../../../../core/invoer/invoer-messages.ts';

const leusden = tabelVan().rijen[2]?.inhoud as Vertrekpunt;

describe('reading a table', () => {
  it('gives each row by the number the user sees, a fault for one that is wrong, and nothing for a total', () => {
    const { rijen } = tabelVan();
    expect(rijen.map(({ rijnummer }) => rijnummer)).toEqual([4, 5, 6, 7, 8, 9, 10]);
    expect(leusden).toMatchObject({ gemeente: 'LEUSDEN', datum: OP_10_OKTOBER, tempo: undefined, gepland: 0 });
    expect(leusden.feiten).toMatchObject({ taakstelling: 24, herverdeling: 1, achterstand_begin: 26, gerealiseerd: 29, vorige_trede: 3 });
    expect((rijen[4]?.inhoud as Vertrekpunt).datum).toBeUndefined();
    expect((rijen[5]?.inhoud as Invoerfout).message).toBe(
      INVOERFOUT.geen_aantal({ naam: 'rij 9, kolom "Taakstelling"', cel: 'veel' }).message,
    );
    expect(rijen[6]?.inhoud).toBeUndefined();
  });
  it('says which column is missing, and that there is no table', () => {
    expect(readTabelrijen({ blad: 'A', adres: 'A1:B1', cellen: [['gemeente', 'periode']], rij: 0 })).toBeInstanceOf(Invoerfout);
    expect(readTabelrijen({ blad: 'A', adres: 'A1', cellen: [['hallo']], rij: 0 })).toBeUndefined();
  });
  it('takes an error cell for what it is, and cuts a name that is too long', () => {
    const tabel = tabelVan([['W'.repeat(10_000), '2022-2', OP_10_OKTOBER, 24, 1, { fout: '#REF!' }, 29, 3]]);
    expect(tabel.rijen[0]?.gemeente).toHaveLength(81);
    expect((tabel.rijen[0]?.inhoud as Invoerfout).message).toContain('kreeg de foutwaarde #VERW!');
  });
});

describe('what the rest of the table knows', () => {
  it('finds the earlier stand nearest to six weeks back, whatever the spelling of the name', () => {
    expect(eerdereStand(tabelVan(), leusden, 42)).toEqual({ datum: datumOf(2022, 8, 22), gerealiseerd: 11 });
    expect(eerdereStand(tabelVan(RIJEN.slice(2)), leusden, 42)).toBeUndefined();
  });
  it('finds the figure of the periode before at its end, and none from halfway', () => {
    expect(standVanPeriode(tabelVan(), leusden, '2022-1')).toEqual({ gerealiseerd: 13, rijnummer: 4 });
    const halverwege = tabelVan([['Leusden', '2022-1', datumOf(2022, 4, 1), 18, null, 21, 9, 2]]);
    expect(standVanPeriode(halverwege, leusden, '2022-1')).toBeUndefined();
  });
});
