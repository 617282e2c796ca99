import { describe, expect, it } from 'vitest';
import { gemeentesleutel } from '../../../core/prognose/gemeentesleutel.ts';

describe('the key of a municipality', () => {
  it('is the same however it is written', () => {
    for (const naam of ['Leusden', 'LEUSDEN ', 'gemeente Leusden', 'gem. Leusden', 'Leusden (gemeente)']) expect(gemeentesleutel(naam)).toBe('leusden');
  });
  it('of what is no municipality of the province is its own, a number too', () => {
    expect([gemeentesleutel('gemeente Ede'), gemeentesleutel('Leusdn'), gemeentesleutel(12)]).toEqual(['gemeenteede', 'leusdn', '12']);
  });
});
