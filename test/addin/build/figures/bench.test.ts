import { describe, expect, it } from 'vitest';
import { alsTabelrij, type Maat, metEenheid, oordeelVan } from '../../../bench/maat.ts';
import { middle } from '../../../bench/measure.ts';
import { genoegTot, LANGSTE_WACHTEN, type Schaalpunt } from '../../../bench/schaal.ts';
import { groei, schaalgrafiek } from '../../../bench/schaalgrafiek.ts';
import { datumOf } from '../../../../core/datum.ts';
import { tekenSvg } from '../../../../notebooks/teken.ts';

const maat: Maat = { wat: 'iets', waarde: 150, eenheid: 'ms', naast: 'iets anders: 300 ms', doel: 150 };

describe('a figure of the bench', () => {
  it('reaches its goal when it is that or less', () => {
    expect([150, 150.1, undefined].map((waarde) => oordeelVan({ ...maat, waarde }))).toEqual(['haalt het', 'haalt het niet', 'niet gemeten']);
    expect(oordeelVan({ ...maat, doel: undefined })).toBe('');
  });
  it('is written as a Dutch row with unit, goal and verdict, or with the reason why there is none', () => {
    expect(alsTabelrij(maat)).toBe('| iets | 150 ms | iets anders: 300 ms | ≤ 150 ms | haalt het |');
    expect(alsTabelrij({ ...maat, waarde: undefined, doel: undefined, reden: 'niet gevonden' })).toBe('| iets | niet gevonden | iets anders: 300 ms |  | niet gemeten |');
    expect([metEenheid(0.456, '×'), metEenheid(9.96, 'ms'), metEenheid(10.4, 's'), metEenheid(36.44, 'KB gzip')]).toEqual(['0,46×', '10,0 ms', '10 s', '36,4 KB gzip']);
  });
  it('is the middle of its runs', () => {
    expect(middle([5, 1, 3])).toBe(3);
  });
});

describe('how time grows with rows', () => {
  const punten = [1000, 10_000, 100_000, 1_000_000].flatMap((rijen): Schaalpunt[] => [{ functie: 'TREDE', rijen, seconden: rijen * 2e-6 }, { functie: 'BEOORDEEL', rijen, seconden: rijen * 2e-5 }]);
  it('is ten times for ten times as many rows when it is linear', () => {
    expect(groei(punten)).toBeCloseTo(10, 9);
    expect(groei(punten.map((punt) => ({ ...punt, seconden: punt.seconden ** 2 })))).toBeCloseTo(100, 6);
  });
  it('one machine is enough up to the most rows within the longest wait', () => {
    expect([genoegTot(punten, 'TREDE'), genoegTot(punten, 'BEOORDEEL'), genoegTot(punten, 'ANDERS')]).toEqual([1_000_000, 100_000, undefined]);
    expect(LANGSTE_WACHTEN).toBe(10);
  });
  it('is drawn with the name and the time of each function', async () => {
    const svg = await tekenSvg(schaalgrafiek(punten, datumOf(2024, 5, 6)), 'licht', 680);
    for (const tekst of ['Tienmaal zoveel rijen kost 10,0 maal zoveel tijd', 'TREDE 2,0 s', 'BEOORDEEL 20,0 s', 'heel Nederland', 'langer wacht niemand']) expect(svg).toContain(tekst);
    expect(svg).toMatch(/<desc>[^<]*BEOORDEEL: 1\.000\.000 rijen in 20,0 s/);
  });
});
