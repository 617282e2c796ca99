import { describe, expect, it } from 'vitest';
import { DATA, GETALLEN } from '../../../core/grafieken/landinstelling.ts';
import { COLORS, KORPS, themaconfig, type Themanaam } from '../../../core/grafieken/theme.ts';
import { contrast, luminance } from './contrast.ts';

const THEMAS: readonly Themanaam[] = ['licht', 'donker', 'druk', 'contrast'];
const GEDRUKT = ['licht', 'donker', 'druk'] as const;
/** The looks of a mark by the name of its style. */
const style = (theme: Themanaam, naam: string) => themaconfig(theme, 'X').style?.[naam] as Record<string, unknown> | undefined;

describe.each(THEMAS)('the theme %s', (theme) => {
  const colors = COLORS[theme];
  const lijn = theme === 'druk' ? 1.1 : 1;
  it.each([
    ['lijn_eerste', { color: colors.eerste, strokeWidth: 2 * lijn }],
    ['lijn_tweede', { color: colors.tweede, strokeWidth: 2 * lijn }],
    ['lijn_derde', { color: colors.derde, strokeWidth: 1.5 * lijn, strokeDash: [5, 3] }],
    ['verwacht', { color: colors.eerste, strokeWidth: 2 * lijn, strokeDash: [6, 3] }],
    ['hulplijn', { color: colors.zacht, strokeWidth: lijn, strokeDash: [2, 3] }],
    ['grens', { color: colors.inkt, strokeWidth: lijn }],
    ['haarlijn_inkt', { color: colors.zacht, strokeWidth: 1 }],
  ])('draws %s as a line, a little thicker on paper', (naam, uiterlijk) => {
    expect(style(theme, naam)).toEqual(uiterlijk);
  });
  it.each([
    ['punt_eerste', { filled: true, opacity: 1, strokeWidth: 0, color: colors.eerste, size: 40, shape: 'circle' }],
    ['punt_tweede', { filled: true, opacity: 1, strokeWidth: 0, color: colors.tweede, size: 40, shape: 'square' }],
    ['punt_derde', { filled: true, opacity: 1, strokeWidth: 0, color: colors.derde, size: 40, shape: 'diamond' }],
    ['punt_open', { filled: false, opacity: 1, color: colors.derde, strokeWidth: 1.5, size: 40, shape: 'diamond' }],
  ])('draws %s in a shape of its own', (naam, uiterlijk) => {
    expect(style(theme, naam)).toEqual(uiterlijk);
  });
  it.each([
    ['band_50', { color: colors.band50, opacity: 1 }],
    ['band_80', { color: colors.band80, opacity: 1 }],
    ['band_95', { color: colors.band95, opacity: 1 }],
    ['staaf_eerste', { color: colors.eerste }],
    ['staaf_tweede', { color: colors.tweede }],
    ['staaf_derde', { color: colors.derde }],
    ['staaf_stil', { color: colors.band50 }],
    ['tredevak', { stroke: colors.rand, strokeWidth: 1 }],
    ['leeg_vak', { filled: false, stroke: colors.zacht, strokeWidth: 1, strokeDash: [3, 3] }],
    ['vak_zacht', { color: colors.raster }],
    ['vak_nadruk', { color: colors.band80 }],
  ])('fills %s in its colour', (naam, uiterlijk) => {
    expect(style(theme, naam)).toEqual(uiterlijk);
  });
  it.each([
    ['tredenaam', { align: 'center' }],
    ['tredecijfer', { fontSize: 12, fontWeight: 600, align: 'center', baseline: 'middle' }],
    ['tekst', { color: colors.inkt, fontSize: 12 }],
    ['tekst_vet', { color: colors.inkt, fontSize: 12, fontWeight: 600 }],
    ['tekst_zacht', { color: colors.zacht, fontSize: 12 }],
    ['tekst_eerste', { color: colors.eerste, fontSize: 12, fontWeight: 600 }],
    ['tekst_tweede', { color: colors.tweede, fontSize: 12, fontWeight: 600 }],
    ['tekst_derde', { color: colors.derde, fontSize: 12, fontWeight: 600 }],
    ['bronregel', { color: colors.zacht, fontSize: 11, align: 'left', baseline: 'top', lineHeight: 15 }],
  ])('writes %s in its colour and size', (naam, uiterlijk) => {
    expect(style(theme, naam)).toEqual(uiterlijk);
  });
  it('has Dutch numbers and dates, no English words for who cannot see it, and no frame', () => {
    expect(themaconfig(theme, 'Source Sans 3')).toMatchObject({
      background: colors.background,
      font: 'Source Sans 3',
      aria: false,
      locale: { number: GETALLEN, time: DATA },
      view: { stroke: null },
    });
  });
  it('has its title at the left, and axes without lines but those of the grid', () => {
    const { title, axis } = themaconfig(theme, 'X');
    expect(title).toEqual({
      anchor: 'start',
      frame: 'group',
      align: 'left',
      offset: 14,
      subtitlePadding: 5,
      color: colors.inkt,
      fontSize: 16,
      fontWeight: 600,
      lineHeight: 21,
      subtitleColor: colors.zacht,
      subtitleFontSize: 13,
      subtitleLineHeight: 18,
    });
    expect(axis).toEqual({
      labelColor: colors.zacht,
      labelFontSize: 12,
      labelPadding: 6,
      labelLimit: 400,
      title: null,
      domain: false,
      ticks: false,
      gridColor: colors.raster,
      gridWidth: 1,
      tickColor: colors.zacht,
      domainColor: colors.zacht,
    });
  });
});

describe('the colours', () => {
  it.each(GEDRUKT)('of words in %s differ at least 4.5 times in light from what is behind them (WCAG 1.4.3)', (theme) => {
    const colors = COLORS[theme];
    for (const drager of ['inkt', 'zacht', 'eerste', 'tweede', 'derde'] as const)
      expect(contrast(colors[drager], colors.background)).toBeGreaterThanOrEqual(4.5);
  });
  it.each(GEDRUKT)('of bands and grid in %s come nearer to the background the wider the band', (theme) => {
    const colors = COLORS[theme];
    const verschil = [colors.band50, colors.band80, colors.band95, colors.background].map((color) => contrast(color, colors.background));
    expect(verschil).toEqual([...verschil].sort((a, b) => b - a));
    expect(new Set(verschil).size).toBe(4);
    expect(contrast(colors.raster, colors.background)).toBeLessThan(2);
    expect(contrast(colors.raster, colors.background)).toBeGreaterThan(1.1);
  });
  it.each(GEDRUKT)('of %s are written as red, green and blue', (theme) => {
    for (const color of Object.values(COLORS[theme])) expect(color).toMatch(/^#[0-9a-f]{6}$/);
  });
  it('on paper are those of light, darker where they are ink', () => {
    const { licht, druk } = COLORS;
    expect({ ...druk, inkt: 0, zacht: 0, raster: 0, derde: 0, rand: 0 }).toEqual({
      ...licht,
      inkt: 0,
      zacht: 0,
      raster: 0,
      derde: 0,
      rand: 0,
    });
    for (const naam of ['inkt', 'zacht', 'raster', 'derde', 'rand'] as const)
      expect(luminance(druk[naam])).toBeLessThan(luminance(licht[naam]));
  });
  it("of high contrast are the system's own, by the names of CSS", () => {
    const systeem = ['Canvas', 'CanvasText', 'GrayText', 'Highlight'];
    for (const color of Object.values(COLORS.contrast)) expect(systeem).toContain(color);
    expect([COLORS.contrast.background, COLORS.contrast.inkt, COLORS.contrast.eerste]).toEqual(['Canvas', 'CanvasText', 'Highlight']);
  });
  it('the sizes of type grow from source to title', () => {
    expect(Object.values(KORPS)).toEqual([16, 13, 12, 11]);
  });
});
