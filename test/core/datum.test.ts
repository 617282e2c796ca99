import { describe, expect, it } from 'vitest';
import { parseDatum } from '../../core/datum.ts';

describe('parseDatum', () => {
  it('spaces around it do not matter', () => {
    expect(parseDatum(' 2022-07-01\t')).toBe(44743);
  });
  it.each([
    '2022-07-01x',
    'x2022-07-01',
    '2022-07-01-01',
    '2022-7-01',
    '2022 -07-01',
    '+2022-07-01',
    '2022.5-07-01',
    '22-07-01',
    '2022-00-10',
    '2022-02-29',
    '0x7e6-07-01',
    '--',
    '2022-07',
  ])('%s is no date', (tekst) => {
    expect(parseDatum(tekst)).toBeUndefined();
  });
  it('29 February is a date in a leap year', () => {
    expect(parseDatum('2024-02-29')).toBe(45351);
  });
});
