import { describe, expect, it } from 'vitest';
import {
  alsTabelrij,
  type Maat,
  metEenheid,
  metSpreiding,
  oordeelVan,
  vast,
  verhoudingInWoorden,
} from '../../../../addin/build/figures/maat.ts';
import { genoegTot, LANGSTE_WACHTEN, type Schaalpunt } from '../../../../addin/build/figures/schaal.ts';
import { groei, schaalgrafiek } from '../../../bench/schaalgrafiek.ts';
import { datumOf } from '../../../../core/datum.ts';
import { tekenSvg } from '../../../../notebooks/draw.ts';

const maat: Maat = { wat: 'iets', waarde: vast(150), eenheid: 'ms', naast: 'iets anders: 300 ms', doel: 150 };

describe('a figure of the bench', () => {
  it('reaches its goal when it is that or less', () => {
    expect([vast(150), vast(150.1), undefined].map((waarde) => oordeelVan({ ...maat, waarde }))).toEqual([
      'haalt het',
      'haalt het niet',
      'niet gemeten',
    ]);
    expect(oordeelVan({ ...maat, doel: undefined })).toBe('');
  });
  it('reaches or misses its goal only where its whole spread does; otherwise it is not to be told from noise', () => {
    const verdict = (laag: number, hoog: number) => oordeelVan({ doel: 6, waarde: { midden: 5.5, laag, hoog } });
    expect([verdict(5, 6), verdict(5, 6.01), verdict(6.01, 7)]).toEqual(['haalt het', 'niet te onderscheiden', 'haalt het niet']);
  });
  it('that is not above 0 was not measured, whatever its goal', () => {
    expect(oordeelVan({ doel: 1.5, waarde: vast(-106.19) })).toBe('niet gemeten');
  });
  it('shows its spread, and of two things that chance can tell apart says no more', () => {
    expect(metSpreiding({ midden: 5.5, laag: 5, hoog: 6.25 }, '×')).toBe('5,50× (5,00 tot 6,25×)');
    expect(metSpreiding({ midden: 120, laag: 99.4, hoog: 140 }, 'ms')).toBe('120 ms (99 tot 140 ms)');
    expect(verhoudingInWoorden({ midden: 0.9, laag: 0.8, hoog: 1.1 })).toBe('niet te onderscheiden van even lang: 0,90× (0,80 tot 1,10×)');
    expect(verhoudingInWoorden({ midden: 0.9, laag: 0.8, hoog: 0.95 })).toBe('0,90× (0,80 tot 0,95×) zo lang');
  });
  it('is written as a Dutch row with unit, goal and verdict, or with the reason why there is none', () => {
    expect(alsTabelrij(maat)).toBe('| iets | 150 ms | iets anders: 300 ms | ≤ 150 ms | haalt het |');
    expect(alsTabelrij({ ...maat, waarde: undefined, doel: undefined, reden: 'niet gevonden' })).toBe(
      '| iets | niet gevonden | iets anders: 300 ms |  | niet gemeten |',
    );
    expect([metEenheid(0.456, '×'), metEenheid(9.96, 'ms'), metEenheid(10.4, 's'), metEenheid(36.44, 'KB gzip')]).toEqual([
      '0,46×',
      '10,0 ms',
      '10 s',
      '36,4 KB gzip',
    ]);
  });
});

describe('how time grows with rows', () => {
  const punten = [1000, 10_000, 100_000, 1_000_000].flatMap((rijen): Schaalpunt[] => [
    { functie: 'TREDE', rijen, seconden: rijen * 2e-6 },
    { functie: 'BEOORDEEL', rijen, seconden: rijen * 2e-5 },
  ]);
  it('is ten times for ten times as many rows when it is linear', () => {
    expect(groei(punten)).toBeCloseTo(10, 9);
    expect(groei(punten.map((punt) => ({ ...punt, seconden: punt.seconden ** 2 })))).toBeCloseTo(100, 6);
  });
  it('one machine is enough up to the most rows within the longest wait', () => {
    expect([genoegTot(punten, 'TREDE'), genoegTot(punten, 'BEOORDEEL'), genoegTot(punten, 'ANDERS')]).toEqual([
      1_000_000,
      100_000,
      undefined,
    ]);
    expect(LANGSTE_WACHTEN).toBe(10);
  });
  it('is drawn with the name and the time of each function', async () => {
    const svg = await tekenSvg(schaalgrafiek(punten, datumOf(2024, 5, 6)), 'licht', 680);
    for (const tekst of [
      'Tienmaal zoveel rijen kost 10,0 maal zoveel tijd',
      'TREDE 2,0 s',
      'BEOORDEEL 20,0 s',
      'heel Nederland',
      'langer wacht niemand',
    ])
      expect(svg).toContain(tekst);
    expect(svg).toMatch(/<desc>[^<]*BEOORDEEL: 1\.000\.000 rijen in 20,0 s/);
  });
});
