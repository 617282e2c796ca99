import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datumOf, isoDatum, splitDatum } from '../../../core/datum.ts';
import { dagvolgordeVan, parseDatumtekst } from '../../../core/inlezen/datumtekst.ts';
import { parsePeriodecel } from '../../../core/inlezen/periodetekst.ts';
import { delimiterOf } from '../../../core/inlezen/delimiter.ts';

describe('dates in texts', () => {
  const eersteJuli = datumOf(2022, 7, 1);

  it.each([
    '2022-07-01',
    '20220701',
    '2022-07-01T09:30:00',
    '01-07-2022',
    '1-7-2022',
    '01/07/2022',
    '1.7.2022',
    '1 juli 2022',
    '1 jul 2022',
    '1-jul-2022',
    'vr 1 juli 2022',
    '01-07-2022 09:30',
    '2022/7/1',
    '2022.07.01',
    '2022-07-01 9:30',
    '2022-07-01T09:30',
    '2022-07-01T09:30:00.123Z',
    '2022-07-01t09:30:00z',
    '2022-07-01T09:30+02:00',
    '2022-07-01T09:30:15-02:00',
    '1/7/2022, 9:30:15',
    '1-7-2022  09:30',
    'vrijdag 1 juli 2022',
    'vr. 1 juli 2022',
    '1 jul. 2022',
    '1 JULI 2022',
    '  1-7-2022  ',
    `1-7-2022${' '.repeat(32)}`,
  ])('reads %s as 1 July 2022', (tekst) => {
    expect(parseDatumtekst(tekst, 'dag eerst')).toBe(eersteJuli);
  });

  it.each([
    '',
    '31-02-2022',
    '2022-13-01',
    '01-07-22',
    '1 foo 2022',
    '2022',
    '1-7/2022',
    '00-00-0000',
    '202207011',
    '1 juli',
    'x2022-07-01',
    '2022-07/01',
    '2022-7-123',
    '12022-07-01',
    '1-7-2022 9',
    '1-7-2022 9:3',
    '1-7-2022 x9:30',
    '1-7-2022 9:30x',
    '1-7-2022 9:30:1',
    '2022-07-01T09:30:00.',
    '2022-07-01T09:30+2',
    'x1-7-2022',
    '1-7-20221',
    '111-7-2022',
    'x 1 juli 2022',
    'vrijdag1 juli 2022',
    'vr 11 juli 20222',
    '1  juli 2022',
    '1 ju 2022',
    '1 januarimaand 2022',
    '0 juli 2022',
    '2022-00-10',
    '1-0-2022',
    `1-7-2022${' '.repeat(33)}`,
  ])('does not read %s', (tekst) => {
    expect(parseDatumtekst(tekst, 'dag eerst')).toBeUndefined();
  });

  it.each([
    ['januari', 1],
    ['jan', 1],
    ['februari', 2],
    ['feb', 2],
    ['febr', 2],
    ['maart', 3],
    ['mrt', 3],
    ['april', 4],
    ['apr', 4],
    ['mei', 5],
    ['juni', 6],
    ['jun', 6],
    ['juli', 7],
    ['jul', 7],
    ['augustus', 8],
    ['aug', 8],
    ['september', 9],
    ['sep', 9],
    ['sept', 9],
    ['oktober', 10],
    ['okt', 10],
    ['november', 11],
    ['nov', 11],
    ['december', 12],
    ['dec', 12],
  ])('reads the month %s', (maand, nummer) => {
    for (const weekdag of ['', 'ma ', 'di ', 'wo ', 'do ', 'vr ', 'za ', 'zo '])
      expect(parseDatumtekst(`${weekdag}12 ${maand} 2022`, 'dag eerst')).toBe(datumOf(2022, nummer, 12));
  });

  it('takes no order from dates that can be read both ways, or that are no dates', () => {
    expect(dagvolgordeVan(['12-12-2022', '12/12/2022'])).toBe('dag eerst');
    expect(dagvolgordeVan(['07/12/2022 09:30', 'x', ''])).toBe('dag eerst');
    expect(dagvolgordeVan([`07/31/2022${' '.repeat(30)}`, 'x'])).toBe('maand eerst');
    expect(dagvolgordeVan([`07/31/2022${' '.repeat(31)}`])).toBe('dag eerst');
    expect(dagvolgordeVan(['  07/31/2022 10:00'])).toBe('maand eerst');
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
    fc.assert(
      fc.property(fc.integer({ min: datumOf(1950, 1, 1), max: datumOf(2099, 12, 31) }), (datum) => {
        const { jaar, maand, dag } = splitDatum(datum);
        for (const tekst of [isoDatum(datum), `${dag}-${maand}-${jaar}`, `${dag}/${maand}/${jaar}`, `${dag} ${maanden[maand - 1]} ${jaar}`])
          expect(parseDatumtekst(tekst, 'dag eerst')).toBe(datum);
      }),
    );
  });
});

describe('periodes in cells', () => {
  it.each([
    '2022-1',
    '2022-I',
    '2022 I',
    '2022/1',
    '2022-H1',
    '2022 h1',
    '1e halfjaar 2022',
    'eerste halfjaar 2022',
    'H1 2022',
    '1e helft van 2022',
    '2022 - 1',
    '2022-hj1',
    '2022 halfjaar 1',
    '2022 H 1',
    '  2022-1 ',
    '2022  1',
    'hj1 2022',
    '1 2022',
    '1-2022',
    'i/2022',
    'I 2022',
    'h 1 2022',
    'eerste helft 2022',
    '1e halfjaar van 2022',
    '1 halfjaar 2022',
    `2022-1${' '.repeat(34)}`,
  ])('reads %s as 2022-1', (tekst) => {
    expect(parsePeriodecel(tekst, 'dag eerst')).toEqual({ periode: '2022-1', hersteld: false });
  });

  it.each([
    '2022-2',
    '2022-II',
    '2022 h2',
    '2 2022',
    '2e halfjaar 2022',
    'II 2022',
    'tweede helft van 2022',
    'H2 2022',
  ])('reads %s as 2022-2', (tekst) => {
    expect(parsePeriodecel(tekst, 'dag eerst')).toEqual({ periode: '2022-2', hersteld: false });
  });

  it.each([
    [{ soort: 'datum', datum: datumOf(2022, 1, 1) } as const, '2022-1'],
    [{ soort: 'datum', datum: datumOf(2022, 2, 1) } as const, '2022-2'],
    ['1-1-2022', '2022-1'],
    ['2022-02-01', '2022-2'],
    ['jan-22', '2022-1'],
    ['feb-22', '2022-2'],
  ])('restores the periode that a spreadsheet made a date of: %j', (cel, periode) => {
    expect(parsePeriodecel(cel, 'dag eerst')).toEqual({ periode, hersteld: true });
  });

  it.each([
    '2022-3',
    '2022',
    '1-7-2022',
    'mrt-22',
    'x2022-1',
    '2022-1x',
    '2022x-1',
    '2022-x1',
    '2022-hx1',
    'hx1 2022',
    '1x 2022',
    '1x2022',
    'xjan-22',
    'jan-222',
    '2-1-2022',
    '2-2-2022',
    '1-3-2022',
    '0000-1',
    `2022-1${' '.repeat(35)}`,
    { soort: 'fout', code: '#N/A' } as const,
    { soort: 'datum', datum: datumOf(2022, 1, 2) } as const,
    { soort: 'datum', datum: datumOf(2022, 3, 1) } as const,
    'x'.repeat(100),
    44562,
    true,
    null,
    { soort: 'datum', datum: datumOf(2022, 7, 1) } as const,
  ])('does not guess a periode from %j', (cel) => {
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
    ['SEP=|\r\na;b,c', '|'],
    ['sep=;', ';'],
    ['sep=\t\na;b', '\t'],
    ['a|b\r1|2\r3|4', '|'],
    ['a;b\r\n1;2', ';'],
    ['a,b\n"open; en nooit dicht; x', ','],
    ['xsep=,\na;b', ';'],
    [`${'kop\n'.repeat(60)}a;b\n`.slice(4 * 30), ';'],
    ['   \n \na,b\n', ','],
    ['x;1,2;3\ny;4,5;6\nz;7;8', ';'],
  ])('finds what separates the fields of %j', (tekst, teken) => {
    expect(delimiterOf(tekst)).toBe(teken);
  });

  it('finds none in a text of one field a line', () => {
    expect(delimiterOf('een\ntwee\ndrie')).toBeUndefined();
    expect(delimiterOf('')).toBeUndefined();
    expect(delimiterOf('"a;b"\n"c;d"')).toBeUndefined();
  });

  it('looks at the first fifty lines and hundred thousand characters', () => {
    expect(delimiterOf(`${'a,b\n'.repeat(50)}${'c;d;e\n'.repeat(100)}`)).toBe(',');
    expect(delimiterOf(`${'x'.repeat(100_000)}a;b`)).toBeUndefined();
    expect(delimiterOf(`${' '.repeat(9)}sep=,\na;b`)).toBe(';');
  });
});
