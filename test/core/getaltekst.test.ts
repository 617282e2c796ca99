import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimaaltekenVan, isDubbelzinnig, parseAantal, parseGetal, parseGetypt } from '../../core/getaltekst.ts';

describe('numbers in texts', () => {
  it.each([
    ['12', 12],
    ['-3', -3],
    ['−3', -3],
    ['+4', 4],
    ['12,5', 12.5],
    ['1.234', 1234],
    ['1.234,5', 1234.5],
    ['1 234', 1234],
    ['82%', 0.82],
    ['82,5 %', 0.825],
    ['0', 0],
    ['-0', 0],
    ['12.345.678', 12345678],
    ['-1.234', -1234],
    ['+1.234,5', 1234.5],
    ['0,823', 0.823],
    ['12,3456', 12.3456],
    [' 1 ', 1],
    ['‐3', -3],
    ['–3', -3],
    ['-82,5%', -0.825],
    [`1${' '.repeat(29)}`, 1],
  ])('reads %s with a decimal comma as %d', (tekst, getal) => {
    expect(parseGetal(tekst, 'komma')).toBe(getal);
  });

  it.each([
    ['1,234', 1234],
    ['1,234.5', 1234.5],
    ['0.82', 0.82],
    ['12', 12],
  ])('reads %s with a decimal point as %d', (tekst, getal) => {
    expect(parseGetal(tekst, 'punt')).toBe(getal);
  });

  it.each([
    '',
    'n.v.t.',
    '12a',
    '1.23',
    '1.2345',
    '1,2,3',
    '12-13',
    '1e5',
    'Infinity',
    '0x10',
    '--1',
    '%',
    '1..234',
    '12345.678',
    'x1.234',
    '1.234x',
    '1234.567',
    '1.23.456',
    '.234',
    '1,',
    ',5',
    '1.234,5.6',
    '12 %%',
    `1${' '.repeat(30)}`,
  ])('does not read %s', (tekst) => {
    expect(parseGetal(tekst, 'komma')).toBeUndefined();
  });

  it('takes a comma for the decimal sign, unless the file shows a point; with both it trusts neither', () => {
    expect(decimaaltekenVan(['12', '1.234'])).toBe('komma');
    expect(decimaaltekenVan(['12', '0.823'])).toBe('punt');
    expect(decimaaltekenVan(['1,234', '1,234.50'])).toBe('punt');
    expect(decimaaltekenVan(['0.82', '0,82'])).toBe('gemengd');
    expect([parseGetal('1.234', 'gemengd'), parseGetal('1,234', 'gemengd'), parseGetal('1.5%', 'gemengd')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(parseGetal('82%', 'gemengd')).toBe(0.82);
    expect(parseGetal('1234', 'gemengd')).toBe(1234);
  });

  it.each([
    '0,5',
    '12,5',
    '12,34',
    '12,3456',
    '12,34567',
    '-12,5',
    '+12,5',
    '1.234,5',
    '12.345,67',
    '123.456,7',
    '1.234.567,8',
    '1.234,567',
    '12.345,678',
    '123.456,789',
    '1.234.567,891',
    '0,823',
    '1234,567',
    '12345,678',
    '82,5%',
  ])('the comma in %s can only be a decimal sign, and so the point in its mirror image', (tekst) => {
    const gespiegeld = tekst.replace(/[.,]/g, (teken) => (teken === ',' ? '.' : ','));
    // Beside a text of the other kind, so that what is not seen shows.
    expect(decimaaltekenVan([tekst, '0.5'])).toBe('gemengd');
    expect(decimaaltekenVan([gespiegeld])).toBe('punt');
    expect(decimaaltekenVan([gespiegeld, '0,5'])).toBe('gemengd');
  });

  it.each([
    '12',
    '1,234',
    '12,345',
    '123,456',
    '-123,456',
    '1.234',
    'x0,5',
    '0,5x',
    '*0,5',
    '0,5%%',
    '1.23,4',
    '12.34.567,8',
    '1234.567,8',
    '1,2,3',
    ',5',
    '5,',
    '0,',
    'a,5',
    '5,a',
    '5,abcd',
    '1.abc,5',
    'abc.123,4',
    '1.abc,567',
    'abc.123,456',
    'abc,1234',
    '0,abc',
    'abcd,123',
    `0,5${' '.repeat(28)}`,
  ])('the comma in %j may be something else', (tekst) => {
    expect(decimaaltekenVan([tekst, '0.5'])).toBe('punt');
  });

  it('looks at texts of thirty characters at most', () => {
    expect(decimaaltekenVan([`0.5${' '.repeat(27)}`])).toBe('punt');
    expect(decimaaltekenVan([`0.5${' '.repeat(28)}`])).toBe('komma');
  });

  it('reads back every number that a Dutch spreadsheet writes', () => {
    const write = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 6 });
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999_999, max: 9_999_999_999 }), (duizendsten) => {
        expect(parseGetal(write.format(duizendsten / 1000), 'komma')).toBe(duizendsten / 1000 + 0);
      }),
    );
  });

  it('never gives anything but a finite number or nothing', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('komma', 'punt', 'gemengd'), (tekst, teken) => {
        const getal = parseGetal(tekst, teken);
        expect(getal === undefined || Number.isFinite(getal)).toBe(true);
      }),
    );
  });
});

describe('a number that is typed by itself', () => {
  it.each([
    ['1,5', 1.5],
    ['1.5', 1.5],
    [' 12 ', 12],
    ['-3', -3],
    ['−3', -3],
    ['+2', 2],
    ['0', 0],
    ['1,250', 1.25],
    ['1.234,5', 1234.5],
    ['1 000', 1000],
  ])('%s is %d', (tekst, waarde) => {
    expect(parseGetypt(tekst)).toBe(waarde);
  });
  it.each([
    '',
    '1.500',
    '1,000',
    '-1,000',
    '12 34',
    '82%',
    '1,',
    ',5',
    '1e3',
    'veel',
    '=1+1',
    '٣',
    '__proto__',
    '9'.repeat(20),
  ])('%j is none', (tekst) => {
    expect(parseGetypt(tekst)).toBeUndefined();
  });

  it('is read as it is in a file, or not at all', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^-?\d{1,6}([.,]\d{1,4}){0,2}$/), (tekst) => {
        expect([undefined, parseGetal(tekst, 'komma'), parseGetal(tekst, 'punt')]).toContain(parseGetypt(tekst));
      }),
    );
  });
});

describe('a count in a text', () => {
  it('is below a thousand never of a text that may mean thousands', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 0, max: 999 }),
        fc.constantFrom('.', ','),
        fc.constantFrom('komma', 'punt', 'gemengd'),
        (voor, na, teken, decimaalteken) => {
          const tekst = `${voor}${teken}${String(na).padStart(3, '0')}`;
          expect(isDubbelzinnig(tekst)).toBe(true);
          expect([undefined, voor * 1000 + na]).toContain(parseAantal(tekst, decimaalteken));
          expect(parseGetypt(tekst)).toSatisfy((getal) => !Number.isInteger(getal));
        },
      ),
    );
  });

  it('is otherwise what a number is', () => {
    for (const tekst of ['12', '-3', '0,500', '12,5', '1.234.567', '1.234,5', '82%'])
      expect([isDubbelzinnig(tekst), parseAantal(tekst, 'komma')]).toEqual([false, parseGetal(tekst, 'komma')]);
  });
});
