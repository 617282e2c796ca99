import { describe, expect, it } from 'vitest';
import { DATA, GETALLEN } from '../../../core/grafieken/landinstelling.ts';
import { KLEUREN, KORPS, themaconfig, type Themanaam } from '../../../core/grafieken/thema.ts';
import { contrast, luminance } from './contrast.ts';

const THEMAS: readonly Themanaam[] = ['licht', 'donker', 'druk', 'contrast'];
const GEDRUKT = ['licht', 'donker', 'druk'] as const;
/** The looks of a mark by the name of its style. */
const stijl = (thema: Themanaam, naam: string) => themaconfig(thema, 'X').style?.[naam] as Record<string, unknown> | undefined;

describe.each(THEMAS)('the theme %s', (thema) => {
  const kleuren = KLEUREN[thema];
  const lijn = thema === 'druk' ? 1.1 : 1;
  it.each([
    ['lijn_eerste', { color: kleuren.eerste, strokeWidth: 2 * lijn }],
    ['lijn_tweede', { color: kleuren.tweede, strokeWidth: 2 * lijn }],
    ['lijn_derde', { color: kleuren.derde, strokeWidth: 1.5 * lijn, strokeDash: [5, 3] }],
    ['verwacht', { color: kleuren.eerste, strokeWidth: 2 * lijn, strokeDash: [6, 3] }],
    ['hulplijn', { color: kleuren.zacht, strokeWidth: lijn, strokeDash: [2, 3] }],
    ['grens', { color: kleuren.inkt, strokeWidth: lijn }],
    ['haarlijn_inkt', { color: kleuren.zacht, strokeWidth: 1 }],
  ])('draws %s as a line, a little thicker on paper', (naam, uiterlijk) => {
    expect(stijl(thema, naam)).toEqual(uiterlijk);
  });
  it.each([
    ['punt_eerste', { filled: true, opacity: 1, strokeWidth: 0, color: kleuren.eerste, size: 40, shape: 'circle' }],
    ['punt_tweede', { filled: true, opacity: 1, strokeWidth: 0, color: kleuren.tweede, size: 40, shape: 'square' }],
    ['punt_derde', { filled: true, opacity: 1, strokeWidth: 0, color: kleuren.derde, size: 40, shape: 'diamond' }],
    ['punt_open', { filled: false, opacity: 1, color: kleuren.derde, strokeWidth: 1.5, size: 40, shape: 'diamond' }],
  ])('draws %s in a shape of its own', (naam, uiterlijk) => {
    expect(stijl(thema, naam)).toEqual(uiterlijk);
  });
  it.each([
    ['band_50', { color: kleuren.band50, opacity: 1 }], ['band_80', { color: kleuren.band80, opacity: 1 }], ['band_95', { color: kleuren.band95, opacity: 1 }],
    ['staaf_eerste', { color: kleuren.eerste }], ['staaf_tweede', { color: kleuren.tweede }], ['staaf_derde', { color: kleuren.derde }], ['staaf_stil', { color: kleuren.band50 }],
    ['tredevak', { stroke: kleuren.rand, strokeWidth: 1 }], ['leeg_vak', { filled: false, stroke: kleuren.zacht, strokeWidth: 1, strokeDash: [3, 3] }],
    ['vak_zacht', { color: kleuren.raster }], ['vak_nadruk', { color: kleuren.band80 }],
  ])('fills %s in its colour', (naam, uiterlijk) => {
    expect(stijl(thema, naam)).toEqual(uiterlijk);
  });
  it.each([
    ['tredenaam', { align: 'center' }], ['tredecijfer', { fontSize: 12, fontWeight: 600, align: 'center', baseline: 'middle' }],
    ['tekst', { color: kleuren.inkt, fontSize: 12 }], ['tekst_vet', { color: kleuren.inkt, fontSize: 12, fontWeight: 600 }], ['tekst_zacht', { color: kleuren.zacht, fontSize: 12 }],
    ['tekst_eerste', { color: kleuren.eerste, fontSize: 12, fontWeight: 600 }], ['tekst_tweede', { color: kleuren.tweede, fontSize: 12, fontWeight: 600 }], ['tekst_derde', { color: kleuren.derde, fontSize: 12, fontWeight: 600 }],
    ['bronregel', { color: kleuren.zacht, fontSize: 11, align: 'left', baseline: 'top', lineHeight: 15 }],
  ])('writes %s in its colour and size', (naam, uiterlijk) => {
    expect(stijl(thema, naam)).toEqual(uiterlijk);
  });
  it('has Dutch numbers and dates, no English words for who cannot see it, and no frame', () => {
    expect(themaconfig(thema, 'Source Sans 3')).toMatchObject({
      background: kleuren.achtergrond, font: 'Source Sans 3', aria: false, locale: { number: GETALLEN, time: DATA }, view: { stroke: null },
    });
  });
  it('has its title at the left, and axes without lines but those of the grid', () => {
    const { title, axis } = themaconfig(thema, 'X');
    expect(title).toEqual({
      anchor: 'start', frame: 'group', align: 'left', offset: 14, subtitlePadding: 5, color: kleuren.inkt, fontSize: 16, fontWeight: 600, lineHeight: 21,
      subtitleColor: kleuren.zacht, subtitleFontSize: 13, subtitleLineHeight: 18,
    });
    expect(axis).toEqual({
      labelColor: kleuren.zacht, labelFontSize: 12, labelPadding: 6, labelLimit: 400, title: null, domain: false, ticks: false,
      gridColor: kleuren.raster, gridWidth: 1, tickColor: kleuren.zacht, domainColor: kleuren.zacht,
    });
  });
});

describe('the colours', () => {
  it.each(GEDRUKT)('of words in %s differ at least 4.5 times in light from what is behind them (WCAG 1.4.3)', (thema) => {
    const kleuren = KLEUREN[thema];
    for (const drager of ['inkt', 'zacht', 'eerste', 'tweede', 'derde'] as const) expect(contrast(kleuren[drager], kleuren.achtergrond)).toBeGreaterThanOrEqual(4.5);
  });
  it.each(GEDRUKT)('of bands and grid in %s come nearer to the background the wider the band', (thema) => {
    const kleuren = KLEUREN[thema];
    const verschil = [kleuren.band50, kleuren.band80, kleuren.band95, kleuren.achtergrond].map((kleur) => contrast(kleur, kleuren.achtergrond));
    expect(verschil).toEqual([...verschil].sort((a, b) => b - a));
    expect(new Set(verschil).size).toBe(4);
    expect(contrast(kleuren.raster, kleuren.achtergrond)).toBeLessThan(2);
    expect(contrast(kleuren.raster, kleuren.achtergrond)).toBeGreaterThan(1.1);
  });
  it.each(GEDRUKT)('of %s are written as red, green and blue', (thema) => {
    for (const kleur of Object.values(KLEUREN[thema])) expect(kleur).toMatch(/^#[0-9a-f]{6}$/);
  });
  it('on paper are those of light, darker where they are ink', () => {
    const { licht, druk } = KLEUREN;
    expect({ ...druk, inkt: 0, zacht: 0, raster: 0, derde: 0, rand: 0 }).toEqual({ ...licht, inkt: 0, zacht: 0, raster: 0, derde: 0, rand: 0 });
    for (const naam of ['inkt', 'zacht', 'raster', 'derde', 'rand'] as const) expect(luminance(druk[naam])).toBeLessThan(luminance(licht[naam]));
  });
  it('of high contrast are the system\'s own, by the names of CSS', () => {
    const systeem = ['Canvas', 'CanvasText', 'GrayText', 'Highlight'];
    for (const kleur of Object.values(KLEUREN.contrast)) expect(systeem).toContain(kleur);
    expect([KLEUREN.contrast.achtergrond, KLEUREN.contrast.inkt, KLEUREN.contrast.eerste]).toEqual(['Canvas', 'CanvasText', 'Highlight']);
  });
  it('the sizes of type grow from source to title', () => {
    expect(Object.values(KORPS)).toEqual([16, 13, 12, 11]);
  });
});
