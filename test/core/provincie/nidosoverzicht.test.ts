import { describe, expect, it } from 'vitest';
import { BRONNEN } from '../../../core/bronnen/bron.ts';
import { cijferboek } from '../../../core/bronnen/cijfer.ts';
import type { Claim } from '../../../core/bronnen/claim.ts';
import { parseDatum } from '../../../core/datum.ts';
import { gepubliceerdeNidosstanden, readNidosstanden, nidosVerwacht } from '../../../core/provincie/nidosoverzicht.ts';

const dag = (tekst: string): number => parseDatum(tekst) ?? 0;
const KOPPEN = ['datum', 'nidos_nodig', 'nidos_gerealiseerd'];

describe('the Nidos-plekken', () => {
  it('as published: 163 of 301 on 1 July 2024, 183 of 355 on 1 January 2025', () => {
    expect(gepubliceerdeNidosstanden().slice(0, 2)).toEqual([
      { datum: dag('2024-07-01'), nodig: 301, gerealiseerd: 163, aandeel: 163 / 301, tekort: 138 },
      { datum: dag('2025-01-01'), nodig: 355, gerealiseerd: 183, aandeel: 183 / 355, tekort: 172 },
    ]);
  });
  it('of other sources are in order of day, also where the places came first', () => {
    const claim = (grootheid: 'nidos_nodig' | 'nidos_gerealiseerd', periode: string, waarde: number): Claim => ({
      bron: BRONNEN[0]!.bron,
      plaats: 'Tabel 1',
      soort_plaats: 'tabel',
      regel: 1,
      gebied: 'provincie Utrecht',
      periode,
      grootheid,
      waarde,
      eenheid: 'plekken',
    });
    const boek = cijferboek([claim('nidos_nodig', '2024-1', 301), claim('nidos_gerealiseerd', '2023-2', 150)], BRONNEN);
    expect(gepubliceerdeNidosstanden(boek).map(({ datum, nodig, gerealiseerd }) => [datum, nodig, gerealiseerd])).toEqual([
      [dag('2024-01-01'), undefined, 150],
      [dag('2024-07-01'), 301, undefined],
    ]);
  });
  it('on a later day are expected on the straight line through the realised ones: 181 days after 184 days with 20 more', () => {
    expect(nidosVerwacht(gepubliceerdeNidosstanden().slice(0, 2), dag('2025-07-01'))).toBeCloseTo(183 + (20 * 181) / 184, 10);
    expect(nidosVerwacht(gepubliceerdeNidosstanden().slice(1, 2), dag('2025-07-01'))).toBeUndefined();
  });
  it('of an own table are put in order of date; blank is unknown, 0 is a figure, more than asked is a negative shortage', () => {
    const { standen, onleesbaar } = readNidosstanden([KOPPEN, ['2025-02-01', 10, 12], ['2025-01-01', null, 0], [null, null, '']]);
    expect(onleesbaar).toEqual([]);
    expect(standen).toEqual([
      { datum: dag('2025-01-01'), nodig: undefined, gerealiseerd: 0, aandeel: undefined, tekort: undefined },
      { datum: dag('2025-02-01'), nodig: 10, gerealiseerd: 12, aandeel: 1.2, tekort: -2 },
    ]);
  });
  it('with figures and no date are told, not dropped', () => {
    const { standen, onleesbaar } = readNidosstanden([KOPPEN, [null, 5, ''], ['', null, 0], ['2025-01-01', 4, 3]]);
    expect(standen).toHaveLength(1);
    expect(onleesbaar.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^rij 2, kolom "datum": kreeg een lege cel/),
      expect.stringMatching(/^rij 3, kolom "datum"/),
    ]);
  });
  it('where none are needed have no share', () => {
    expect(readNidosstanden([KOPPEN, ['2025-01-01', 0, 3]]).standen).toEqual([
      { datum: dag('2025-01-01'), nodig: 0, gerealiseerd: 3, aandeel: undefined, tekort: -3 },
    ]);
  });
  it('that cannot be read are named by row, column and value, and spoil no other row', () => {
    const { standen, onleesbaar } = readNidosstanden([KOPPEN, ['2025-01-01', 'tien', 3], ['morgen', 1, 1], ['2025-02-01', 4, 3]]);
    expect(standen).toHaveLength(1);
    expect(onleesbaar.map(({ message }) => message)).toEqual([
      expect.stringMatching(/rij 2.*nidos_nodig.*"tien"/),
      expect.stringMatching(/rij 3.*datum.*"morgen"/),
    ]);
  });
  it('need their three columns', () => {
    expect(() =>
      readNidosstanden([
        ['datum', 'nidos_nodig'],
        ['2025-01-01', 1],
      ]),
    ).toThrow('Kolom ontbreekt: nidos_gerealiseerd');
  });
});
