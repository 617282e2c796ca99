import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { alsCsv } from '../../../notebooks/model/model-csv.ts';
import type { Notebooktabel } from '../../../notebooks/model/model-tabel.ts';

const tabel = (rijen: Notebooktabel['rijen']): Notebooktabel => ({
  titel: 'x',
  bron: 'y',
  rijen,
  kolommen: [
    { kop: 'gemeente', soort: 'tekst' },
    { kop: 'periode', soort: 'periode' },
    { kop: 'aandeel', soort: 'procent' },
  ],
});

describe('alsCsv', () => {
  it('writes what a Dutch spreadsheet opens: a mark, semicolons, decimal commas, and gaps empty', () => {
    expect(
      alsCsv(
        tabel([
          ['Leusden', '2022-1', 0.825],
          ['De Bilt; "noord"', '2022-2', null],
        ]),
      ),
    ).toBe('\uFEFFgemeente;periode;aandeel\r\nLeusden;2022-I;0,825\r\n"De Bilt; ""noord""";2022-II;\r\n');
  });

  it('keeps a negative number a number', () => {
    expect(alsCsv(tabel([['Leusden', '2022-1', -150]]))).toContain(';-150\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\0=1'])('quotes the text %j, which could be a formula', (tekst) => {
    expect(alsCsv(tabel([[tekst, '2022-1', 1]]))).toMatch(/\r\n"?'/);
  });

  it('leaves no text cell that begins a formula, and gives every text back', () => {
    fc.assert(
      fc.property(fc.string(), (tekst) => {
        const { data } = Papa.parse<string[]>(alsCsv(tabel([[tekst, '2022-1', 1]])).slice(1), { delimiter: ';', newline: '\r\n' });
        const cel = data[1]?.[0] ?? '';
        expect(cel).not.toMatch(/^[=+\-@\t\r\0]/);
        expect(cel.replaceAll("'", '')).toBe(tekst.replaceAll("'", ''));
      }),
    );
  });
});
