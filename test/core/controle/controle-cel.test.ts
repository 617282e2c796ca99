import { describe, expect, it } from 'vitest';
import { readBeoordelingOp, readCijfer, readPeildatum, readPeriodecel, ONGELDIG } from '../../../core/controle/controle-cel.ts';
import type { Aard } from '../../../core/controle/kolommen.ts';
import { datumOf } from '../../../core/datum.ts';

describe('a cell of figures', () => {
  it.each([[null], [undefined], [''], [0]])('%j is 0 or blank, whatever it counts', (cel) => {
    for (const aard of ['aantal', 'stand', 'deel', 'trede'] as const) expect(readCijfer(cel, aard)).toEqual({ waarde: null });
  });

  it('"geen" is a real zero of persons, and no trede or share', () => {
    expect((['aantal', 'stand', 'deel', 'trede'] as const).map((aard) => readCijfer(' GEEN ', aard).waarde)).toEqual([0, 0, null, null]);
  });

  it.each<[string, Aard, number | undefined]>([
    ['12', 'aantal', 12],
    [' 12 ', 'aantal', 12],
    ['1 234', 'aantal', 1234],
    ['-3', 'stand', -3],
    ['−3', 'stand', -3],
    ['0', 'aantal', 0],
    ['12345678', 'aantal', undefined],
    ['1,5', 'aantal', undefined],
    ['-3', 'aantal', undefined],
    ['1.500', 'aantal', 1500],
    ['1,000', 'aantal', undefined],
    ['12x', 'aantal', undefined],
    ['veel', 'aantal', undefined],
    ['82%', 'aantal', undefined],
    ['trede 2', 'aantal', undefined],
    ['82%', 'deel', 82],
    ['82,5 %', 'deel', 82.5],
    ['0,82', 'deel', 0.82],
    ['1.000', 'deel', undefined],
    ['2', 'trede', 2],
    ['trede 2', 'trede', 2],
    [' Trede  2', 'trede', 2],
    ['trede2', 'trede', 2],
    ['trede 7', 'trede', undefined],
    ['tredetrede 2', 'trede', undefined],
    ['trede twee', 'trede', undefined],
  ])('the text %j is no figure, and for what is %s means %j', (tekst, aard, berekend) => {
    expect(readCijfer(tekst, aard)).toEqual({ gebrek: { soort: 'tekst_als_getal', ernst: 'fout', berekend } });
  });

  it.each([[NaN], [Infinity], [-Infinity], [10_000_001], [-10_000_001], [true], [{}], [[]]])('%j is no figure at all', (cel) => {
    for (const aard of ['aantal', 'stand', 'deel'] as const) expect(readCijfer(cel, aard)).toEqual(ONGELDIG);
  });

  it('persons are whole numbers up to ten million, and counts are not negative', () => {
    expect([readCijfer(10_000_000, 'aantal'), readCijfer(-10_000_000, 'stand'), readCijfer(0.5, 'deel'), readCijfer(-0.5, 'deel')]).toEqual(
      [{ waarde: 10_000_000 }, { waarde: -10_000_000 }, { waarde: 0.5 }, { waarde: -0.5 }],
    );
    for (const aard of ['aantal', 'stand'] as const)
      expect(readCijfer(0.5, aard)).toEqual({ gebrek: { soort: 'geen_geheel_getal', ernst: 'fout' } });
    expect([readCijfer(-1, 'aantal'), readCijfer(-1, 'stand'), readCijfer(1, 'aantal')]).toEqual([
      { gebrek: { soort: 'negatief_aantal', ernst: 'fout' } },
      { waarde: -1 },
      { waarde: 1 },
    ]);
  });

  it('a trede is 1 to 6', () => {
    expect([1, 6, 7, 2.5, -1].map((cel) => readCijfer(cel, 'trede'))).toEqual([{ waarde: 1 }, { waarde: 6 }, ONGELDIG, ONGELDIG, ONGELDIG]);
  });
});

describe('a periode', () => {
  const alsDatum = (berekend: string, waarde?: string) => ({
    gebrek: { soort: 'periode_als_datum', ernst: 'fout', berekend },
    ...(waarde === undefined ? {} : { waarde }),
  });

  it('is text', () => {
    expect([
      readPeriodecel('2022-I'),
      readPeriodecel(null),
      readPeriodecel(0),
      readPeriodecel('zomer'),
      readPeriodecel('44562'),
      readPeriodecel(true),
      readPeriodecel(3),
      readPeriodecel(['2022-1']),
    ]).toEqual([{ waarde: '2022-1' }, {}, {}, ONGELDIG, ONGELDIG, ONGELDIG, ONGELDIG, ONGELDIG]);
  });

  it('that became 1 January or 1 February is still known, one that became another day is not', () => {
    expect([
      readPeriodecel(datumOf(2022, 1, 1)),
      readPeriodecel(datumOf(2022, 2, 1) + 0.5),
      readPeriodecel(datumOf(2022, 1, 2)),
      readPeriodecel(datumOf(2022, 7, 1)),
      readPeriodecel(datumOf(2022, 3, 1)),
    ]).toEqual([alsDatum('2022-1', '2022-1'), alsDatum('2022-2', '2022-2'), alsDatum('2022-1'), alsDatum('2022-2'), alsDatum('2022-1')]);
  });

  it('is not looked for in a day before 2000, or in a year out of reach', () => {
    expect([readPeriodecel(datumOf(2000, 1, 1)), readPeriodecel(datumOf(1999, 1, 1)), readPeriodecel(datumOf(9999, 1, 1))]).toEqual([
      alsDatum('2000-1', '2000-1'),
      ONGELDIG,
      ONGELDIG,
    ]);
  });
});

describe('a peildatum, and what was judged on', () => {
  it('is a day or blank', () => {
    expect([
      readPeildatum(null),
      readPeildatum(0),
      readPeildatum('2022-07-01'),
      readPeildatum(datumOf(2022, 7, 1)),
      readPeildatum('morgen'),
    ]).toEqual([{}, {}, { waarde: datumOf(2022, 7, 1) }, { waarde: datumOf(2022, 7, 1) }, ONGELDIG]);
  });

  it('is one of two words or blank', () => {
    expect([
      readBeoordelingOp(''),
      readBeoordelingOp(' Totaalopgave '),
      readBeoordelingOp('koppelingstekort'),
      readBeoordelingOp('beide'),
      readBeoordelingOp(5),
    ]).toEqual([{}, { waarde: 'totaalopgave' }, { waarde: 'koppelingstekort' }, ONGELDIG, ONGELDIG]);
  });
});
