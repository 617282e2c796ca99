import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datumOf, isoDatum, splitDatum } from '../../../core/datum.ts';
import { dagvolgordeVan, parseDatumtekst } from '../../../core/inlezen/datumtekst.ts';
import { decimaaltekenVan, parseGetal } from '../../../core/inlezen/getaltekst.ts';
import { parsePeriodecel } from '../../../core/inlezen/periodetekst.ts';
import { scheidingstekenVan } from '../../../core/inlezen/scheidingsteken.ts';

describe('numbers in texts', () => {
  it.each([
    ['12', 12], ['-3', -3], ['−3', -3], ['+4', 4], ['12,5', 12.5], ['1.234', 1234], ['1.234,5', 1234.5], ['1 234', 1234], ['82%', 0.82], ['82,5 %', 0.825], ['0', 0],
  ])('reads %s with a decimal comma as %d', (tekst, getal) => {
    expect(parseGetal(tekst, 'komma')).toBe(getal);
  });

  it.each([['1,234', 1234], ['1,234.5', 1234.5], ['0.82', 0.82], ['12', 12]])('reads %s with a decimal point as %d', (tekst, getal) => {
    expect(parseGetal(tekst, 'punt')).toBe(getal);
  });

  it.each(['', 'n.v.t.', '12a', '1.23', '1.2345', '1,2,3', '12-13', '1e5', 'Infinity', '0x10', '--1', '%', '1..234'])('does not read %s', (tekst) => {
    expect(parseGetal(tekst, 'komma')).toBeUndefined();
  });

  it('takes a comma for the decimal sign, unless the file shows a point; with both it trusts neither', () => {
    expect(decimaaltekenVan(['12', '1.234'])).toBe('komma');
    expect(decimaaltekenVan(['12', '0.823'])).toBe('punt');
    expect(decimaaltekenVan(['1,234', '1,234.50'])).toBe('punt');
    expect(decimaaltekenVan(['0.82', '0,82'])).toBe('gemengd');
    expect(parseGetal('1.234', 'gemengd')).toBeUndefined();
    expect(parseGetal('1234', 'gemengd')).toBe(1234);
  });

  it('reads back every number that a Dutch spreadsheet writes', () => {
    const schrijf = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 6 });
    fc.assert(fc.property(fc.integer({ min: -9_999_999_999, max: 9_999_999_999 }), (duizendsten) => {
      expect(parseGetal(schrijf.format(duizendsten / 1000), 'komma')).toBe(duizendsten / 1000 + 0);
    }));
  });

  it('never gives anything but a finite number or nothing', () => {
    fc.assert(fc.property(fc.string(), fc.constantFrom('komma', 'punt', 'gemengd'), (tekst, teken) => {
      const getal = parseGetal(tekst, teken);
      expect(getal === undefined || Number.isFinite(getal)).toBe(true);
    }));
  });
});

describe('dates in texts', () => {
  const eersteJuli = datumOf(2022, 7, 1);

  it.each(['2022-07-01', '20220701', '2022-07-01T09:30:00', '01-07-2022', '1-7-2022', '01/07/2022', '1.7.2022', '1 juli 2022', '1 jul 2022', '1-jul-2022', 'vr 1 juli 2022', '01-07-2022 09:30'])('reads %s as 1 July 2022', (tekst) => {
    expect(parseDatumtekst(tekst, 'dag eerst')).toBe(eersteJuli);
  });

  it.each(['', '31-02-2022', '2022-13-01', '01-07-22', '1 foo 2022', '2022', '1-7/2022', '00-00-0000', '202207011', '1 juli'])('does not read %s', (tekst) => {
    expect(parseDatumtekst(tekst, 'dag eerst')).toBeUndefined();
  });

  it('reads the day first, unless a date of the file can only have the month first', () => {
    expect(dagvolgordeVan(['01-07-2022', '13-07-2022'])).toBe('dag eerst');
    expect(dagvolgordeVan(['07/01/2022', '07/31/2022'])).toBe('maand eerst');
    expect(parseDatumtekst('07/01/2022', 'maand eerst')).toBe(eersteJuli);
  });

  it('reads no such date where a file has both orders', () => {
    expect(dagvolgordeVan(['31-07-2022', '07/31/2022'])).toBe('strijdig');
    expect(parseDatumtekst('01-07-2022', 'strijdig')).toBeUndefined();
    expect(parseDatumtekst('2022-07-01', 'strijdig')).toBe(eersteJuli);
  });

  it('reads every day in all four notations', () => {
    const maanden = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
    fc.assert(fc.property(fc.integer({ min: datumOf(1950, 1, 1), max: datumOf(2099, 12, 31) }), (datum) => {
      const { jaar, maand, dag } = splitDatum(datum);
      for (const tekst of [isoDatum(datum), `${dag}-${maand}-${jaar}`, `${dag}/${maand}/${jaar}`, `${dag} ${maanden[maand - 1]} ${jaar}`]) expect(parseDatumtekst(tekst, 'dag eerst')).toBe(datum);
    }));
  });
});

describe('periodes in cells', () => {
  it.each(['2022-1', '2022-I', '2022 I', '2022/1', '2022-H1', '2022 h1', '1e halfjaar 2022', 'eerste halfjaar 2022', 'H1 2022', '1e helft van 2022'])('reads %s as 2022-1', (tekst) => {
    expect(parsePeriodecel(tekst, 'dag eerst')).toEqual({ periode: '2022-1', hersteld: false });
  });

  it.each([
    [{ soort: 'datum', datum: datumOf(2022, 1, 1) } as const, '2022-1'], [{ soort: 'datum', datum: datumOf(2022, 2, 1) } as const, '2022-2'],
    ['1-1-2022', '2022-1'], ['2022-02-01', '2022-2'], ['jan-22', '2022-1'], ['feb-22', '2022-2'],
  ])('restores the periode that a spreadsheet made a date of: %j', (cel, periode) => {
    expect(parsePeriodecel(cel, 'dag eerst')).toEqual({ periode, hersteld: true });
  });

  it.each(['2022-3', '2022', '1-7-2022', 'mrt-22', 'x'.repeat(100), 44562, true, null, { soort: 'datum', datum: datumOf(2022, 7, 1) } as const])('does not guess a periode from %j', (cel) => {
    expect(parsePeriodecel(cel, 'dag eerst')).toBeUndefined();
  });
});

describe('separators', () => {
  it.each([
    ['gemeente;taakstelling\nUtrecht;203', ';'],
    ['gemeente,taakstelling\nUtrecht,203', ','],
    ['gemeente\ttaakstelling\nUtrecht\t203', '\t'],
    ['gemeente;deel;a\nUtrecht;0,8;1,5\nZeist;0,9;2,5', ';'],
    ['gemeente\tdeel\nUtrecht\t0,8\nZeist\t0,9', '\t'],
    ['Stand van zaken\n\ngemeente,a,b\nUtrecht,1,2\nZeist,3,4', ','],
    ['"Utrecht; de stad","1;2;3",5\n"Zeist; het dorp","4;5;6",7', ','],
    ['sep=,\na;b,c\nd;e,f', ','],
  ])('finds what separates the fields of %j', (tekst, teken) => {
    expect(scheidingstekenVan(tekst)).toBe(teken);
  });

  it('finds none in a text of one field a line', () => {
    expect(scheidingstekenVan('een\ntwee\ndrie')).toBeUndefined();
  });
});
