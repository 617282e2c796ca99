import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datumInWoorden, datumOf, isDatum, isoDatum, parseDatum } from '../../core/datum.ts';
import {
  comparePeriode,
  parsePeriode,
  peildatum,
  periodeNummer,
  periodeOf,
  periodesTussen,
  shiftPeriode,
  type SoortDatum,
} from '../../core/periode.ts';

const dag = fc.integer({ min: datumOf(1901, 1, 1), max: datumOf(9998, 12, 31) });

describe('a periode', () => {
  it('reads 1901-1 up to 9998-2, with spaces around it or not', () => {
    expect(['1900-2', '1901-1', '9998-2', '9999-1', ' 2022-2 ', ' 2022-1', '5-1'].map(parsePeriode)).toEqual([
      undefined,
      '1901-1',
      '9998-2',
      undefined,
      '2022-2',
      '2022-1',
      undefined,
    ]);
  });
  it.each([
    ['2022-1', '2022-1'],
    ['2022-2', '2022-2'],
    ['2022-I', '2022-1'],
    ['2022-II', '2022-2'],
    [' 2022-ii ', '2022-2'],
    ...['-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212'].flatMap((streep): [string, string][] => [
      [`2022${streep}1`, '2022-1'],
      [`2022 ${streep}\u00a0II`, '2022-2'],
    ]),
    ['1901-1', '1901-1'],
    ['9998-II', '9998-2'],
  ])('%s is read as %s', (tekst, periode) => {
    expect(parsePeriode(tekst)).toBe(periode);
  });
  it.each([
    '',
    '2022',
    '2022-3',
    '2022-0',
    '2022-III',
    '22-1',
    '2022-01',
    '2022/1',
    '2022-1x',
    'x2022-1',
    '22022-1',
    '1900-2',
    '9999-1',
    '__proto__',
  ])('%s is no periode', (tekst) => {
    expect(parsePeriode(tekst)).toBeUndefined();
  });
  it('the peildatum of a periode lies in the next one', () => {
    expect(periodeOf(datumOf(2022, 7, 1))).toBe('2022-2');
    expect(periodeOf(datumOf(2022, 6, 30))).toBe('2022-1');
    expect(periodeOf(datumOf(2023, 1, 1))).toBe('2023-1');
  });
  it.each<['2022-1' | '2022-2', SoortDatum, string]>([
    ['2022-1', 'begin', '2022-01-01'],
    ['2022-1', 'eind', '2022-07-01'],
    ['2022-1', 'koppeling', '2022-04-01'],
    ['2022-1', 'correctie', '2022-08-01'],
    ['2022-2', 'begin', '2022-07-01'],
    ['2022-2', 'eind', '2023-01-01'],
    ['2022-2', 'koppeling', '2022-10-01'],
    ['2022-2', 'correctie', '2023-02-01'],
  ])('%s has its %s on %s', (periode, soort, datum) => {
    expect(isoDatum(peildatum(periode, soort))).toBe(datum);
  });
  it('every day lies in the periode that begins on or before it and ends after it', () => {
    fc.assert(
      fc.property(dag, (datum) => {
        const periode = periodeOf(datum);
        expect(peildatum(periode, 'begin')).toBeLessThanOrEqual(datum);
        expect(peildatum(periode, 'eind')).toBeGreaterThan(datum);
        expect(peildatum(periode, 'eind')).toBe(peildatum(shiftPeriode(periode, 1), 'begin'));
      }),
    );
  });
  it('shifting there and back gives the same periode, and order follows the number', () => {
    fc.assert(
      fc.property(dag, fc.integer({ min: -50, max: 50 }), (datum, aantal) => {
        const periode = periodeOf(Math.max(datum, datumOf(1930, 1, 1)));
        const verder = shiftPeriode(periode, aantal);
        expect(shiftPeriode(verder, -aantal)).toBe(periode);
        expect(periodeNummer(verder) - periodeNummer(periode)).toBe(aantal);
        if (verder.length === periode.length) expect(Math.sign(comparePeriode(verder, periode))).toBe(Math.sign(aantal));
      }),
    );
  });
  it('a series runs from its first to its last periode, and is empty backwards', () => {
    expect(periodesTussen('2022-2', '2024-1')).toEqual(['2022-2', '2023-1', '2023-2', '2024-1']);
    expect(periodesTussen('2024-1', '2022-2')).toEqual([]);
  });
});

describe('a date', () => {
  it('counts as a spreadsheet does: 44562 is 1 January 2022 (Excel)', () => {
    expect(datumOf(2022, 1, 1)).toBe(44562);
    expect(parseDatum('2022-02-01')).toBe(44593);
    expect(datumInWoorden(44562)).toBe('1 januari 2022');
  });
  it('reading and writing are each other’s inverse', () => {
    fc.assert(
      fc.property(dag, (datum) => {
        expect(parseDatum(isoDatum(datum))).toBe(datum);
      }),
    );
  });
  it.each([
    '2022-02-30',
    '2022-13-01',
    '2022-7-1',
    '1-7-2022',
    '2022-07-01T00:00',
    '',
    '1900-01-01',
    '0000-01-01',
  ])('%s is refused', (tekst) => {
    expect(parseDatum(tekst)).toBeUndefined();
  });
  it('only whole days between 1901 and 9999 are dates', () => {
    expect([0, 366, 367, 44562, 2_958_465, 2_958_466, 44562.5, NaN, Infinity].map(isDatum)).toEqual([
      false,
      false,
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
