import { describe, expect, it } from 'vitest';
import { DATA, GETALLEN } from '../../../core/grafieken/landinstelling.ts';

/** What the platform itself calls a day or month in Dutch, without the dot of an abbreviation. */
const inHetNederlands = (maand: number, dag: number, format: Intl.DateTimeFormatOptions) =>
  new Date(Date.UTC(2023, maand, dag)).toLocaleDateString('nl-NL', { ...format, timeZone: 'UTC' }).replace('.', '');
const maanden = (month: 'long' | 'short') => Array.from({ length: 12 }, (_, maand) => inHetNederlands(maand, 1, { month }));
/** 1 January 2023 was a Sunday. */
const dagen = (weekday: 'long' | 'short') => Array.from({ length: 7 }, (_, dag) => inHetNederlands(0, 1 + dag, { weekday }));

describe('the Dutch of dates', () => {
  it('is that of the platform', () => {
    expect([DATA.months, DATA.shortMonths, DATA.days, DATA.shortDays]).toEqual([
      maanden('long'),
      maanden('short'),
      dagen('long'),
      dagen('short'),
    ]);
  });
  it('has the day before the month, 24 hours and no halves of a day', () => {
    expect([DATA.dateTime, DATA.date, DATA.time, DATA.periods]).toEqual(['%a %e %B %Y %X', '%d-%m-%Y', '%H:%M:%S', ['', '']]);
  });
});

describe('the Dutch of numbers', () => {
  it('has a comma, points by the thousand, euros before and a real minus sign', () => {
    const delen = new Intl.NumberFormat('nl-NL').formatToParts(1234.5);
    expect([GETALLEN.thousands, GETALLEN.decimal]).toEqual(
      ['group', 'decimal'].map((soort) => delen.find(({ type }) => type === soort)?.value),
    );
    expect([GETALLEN.grouping, GETALLEN.currency, GETALLEN.minus, GETALLEN.percent]).toEqual([[3], ['€ ', ''], '−', '%']);
  });
});
