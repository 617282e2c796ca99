import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Gemeente } from '../../../core/gemeente/index.ts';
import type { Periode } from '../../../core/periode.ts';

// As if inhabitants were known of years before and after mergers: on 1 January 2021 Haaren was divided among Boxtel, Oisterwijk, Tilburg
// and Vught, on 1 January 2022 Landerd and Uden became Maashorst, and on 24 March 2022 Weesp became part of Amsterdam.
const KOLOMMEN = [
  { jaar: 2020, bron: 'van-2020', inwoners: { GM0865: 25, GM0788: 14, GM1685: 15, GM0856: 41, GM0757: 32 } },
  { jaar: 2021, bron: 'van-2021', inwoners: { GM0865: 31, GM1685: 16, GM0363: 873, GM0457: 21 } },
  { jaar: 2022, bron: 'van-2022', inwoners: { GM0363: 882 } },
];
const GEGEVENS = '../../../core/gemeente/gegevens/inwoners.json';

let kamer: typeof import('../../../core/gemeente/index.ts');
const van = (naam: string, periode?: Periode) => kamer.inwonersVan(kamer.findGemeente(naam) as Gemeente, periode);

beforeAll(async () => {
  vi.resetModules();
  vi.doMock(GEGEVENS, () => ({ default: KOLOMMEN }));
  kamer = await import('../../../core/gemeente/index.ts');
});

afterAll(() => {
  vi.doUnmock(GEGEVENS);
  vi.resetModules();
});

describe('the inhabitants of a municipality', () => {
  it('are those known last, with their year and source', () => {
    expect(van('Vught', '2020-2')).toEqual({ aantal: 31, jaar: 2021, bron: 'van-2021' });
  });

  it('are those of all that has become part of it, of an earlier year where one of them is not known in a later one', () => {
    // Of Uden nothing is known in 2021, of Weesp nothing in 2022.
    expect(van('Maashorst')).toEqual({ aantal: 15 + 41, jaar: 2020, bron: 'van-2020' });
    expect(van('Amsterdam')).toEqual({ aantal: 873 + 21, jaar: 2021, bron: 'van-2021' });
  });

  it('are in a periode before a merger its own', () => {
    expect(van('Amsterdam', '2022-1')).toEqual({ aantal: 882, jaar: 2022, bron: 'van-2022' });
    expect(van('Landerd', '2021-2')?.aantal).toBe(16);
  });

  it('are not known before it is there, nor of one that is in no year', () => {
    expect(van('Maashorst', '2021-2')).toBeUndefined();
    expect(van('Zeist')).toBeUndefined();
  });

  it('are not taken from a year in which one that was divided since was there', () => {
    expect(van('Boxtel')).toBeUndefined();
    expect(van('Haaren')).toBeUndefined();
    expect([van('Boxtel', '2020-2')?.aantal, van('Haaren', '2020-2')?.aantal]).toEqual([32, 14]);
    expect([van('Vught')?.jaar, van('Vught')?.aantal]).toEqual([2021, 31]);
  });
});
