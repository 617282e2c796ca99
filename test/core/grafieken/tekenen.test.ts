import { describe, expect, it } from 'vitest';
import { datumInWoorden, datumOf } from '../../../core/datum.ts';
import type { Themanaam } from '../../../core/grafieken/theme.ts';
import { tredenkaart } from '../../../core/grafieken/tredenkaart.ts';
import { svgAlsPng, tekenSvg } from '../../../notebooks/draw.ts';
import { EXAMPLES } from './voorbeelden.ts';

const HERKOMST = { bron: 'Eigen cijfers', peildatum: datumOf(2025, 1, 1) };
const THEMAS: readonly Themanaam[] = ['licht', 'donker', 'druk', 'contrast'];

describe.each(Object.entries(EXAMPLES))('the chart %s', (_, make) => {
  it.each(THEMAS)('is drawn without a warning in %s, with title, description, source and peildatum in it', async (theme) => {
    const grafiek = make();
    const svg = await tekenSvg(grafiek, theme, 320);
    expect(svg).toMatch(/^<svg[^>]* role="img" lang="nl"><title>[^<]+<\/title><desc>[^<]+<\/desc>/);
    expect(svg.replace(/<desc>.*<\/desc>/, '')).toContain('Bron: ');
    expect(svg).toContain(`Stand: ${datumInWoorden(grafiek.peildatum)}`);
    expect(svg).not.toContain('NaN');
  });

  it('is the same bytes when it is drawn again, and becomes a PNG with its words in it', async () => {
    const grafiek = make();
    const svg = await tekenSvg(grafiek, 'druk', 440);
    expect(await tekenSvg(make(), 'druk', 440)).toBe(svg);
    const png = svgAlsPng(svg, grafiek);
    const tekst = new TextDecoder().decode(png);
    expect(tekst).toContain(grafiek.beschrijving);
    expect(tekst).toContain(grafiek.bron);
    expect(png.length).toBeGreaterThan(10_000);
  });
});

describe('hostile text', () => {
  const TEXTS = [
    '<img src=x onerror=alert(1)>',
    '__proto__',
    'constructor',
    '=HYPERLINK("x")',
    '\u202eomgekeerd\u0000\ud800',
    'W'.repeat(10_000),
    'a'.repeat(10_000),
    '',
  ];

  it('is drawn as text, cut, and every row keeps a place of its own', async () => {
    const grafiek = tredenkaart({
      ...HERKOMST,
      bron: '</desc><script>alert(1)</script>',
      titel: '<b>"&'.repeat(2000),
      standen: TEXTS.map((gemeente) => ({ gemeente, periode: '2024-1', trede: 2 })),
    });
    const svg = await tekenSvg(grafiek, 'licht', 320);
    expect(svg).not.toMatch(/<script|<img|<b>/);
    // What XML does not allow.
    expect(svg).not.toMatch(/[\u0000-\u0008\u202e\ud800\ufffe]/);
    expect(svg).toContain('__proto__');
    expect(new Set(grafiek.gegevens['cellen']?.map(({ gemeente }) => gemeente)).size).toBe(TEXTS.length);
    expect(svg.length).toBeLessThan(60_000);
  });
});
