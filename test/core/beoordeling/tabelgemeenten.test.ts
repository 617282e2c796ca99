import { describe, expect, it } from 'vitest';
import { gemeentenIn } from '../../../core/beoordeling/tabelgemeenten.ts';

const KOPPEN = ['gemeente', 'periode', 'taakstelling', 'achterstand_begin', 'gerealiseerd', 'vorige_trede'];
const rij = (gemeente: unknown, periode: unknown = '2022-1') => [gemeente, periode, 10, 2, 8, 1];

describe('the municipalities of a table', () => {
  it('are there once, in order of appearance, each with its rows, readable or not', () => {
    const gemeenten = gemeentenIn([KOPPEN, rij('Zeist'), rij('gem. Ijsselstein'), rij('ZEIST', 'x'), rij('IJsselstein', '2022-2')]);
    expect(gemeenten.map(({ key, naam, rijen }) => [key, naam, rijen.map(({ soort }) => soort)])).toEqual([
      ['zeist', 'Zeist', ['beoordeeld', 'fout']],
      ['ijsselstein', 'IJsselstein', ['beoordeeld', 'beoordeeld']],
    ]);
  });

  it('are no totals, blank rows or rows without a name', () => {
    expect(gemeentenIn([KOPPEN, rij('Totaal'), ['', null, null, null, null, null], rij(''), rij('Zeist')]).map(({ naam }) => naam)).toEqual(
      ['Zeist'],
    );
  });

  it('need a column with their name, and those of the facts', () => {
    expect(() => gemeentenIn([KOPPEN.slice(1), rij('Zeist').slice(1)])).toThrow('Kolom ontbreekt: gemeente.');
    expect(() => gemeentenIn([['gemeente'], ['Zeist']])).toThrow('Kolommen ontbreken: periode, ');
  });
});
