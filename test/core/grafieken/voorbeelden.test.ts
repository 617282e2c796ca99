import { describe, expect, it } from 'vitest';
import { datumInWoorden } from '../../../core/datum.ts';
import type { Laag } from '../../../core/grafieken/grafiek.ts';
import { opgemaakt } from '../../../core/grafieken/opmaak.ts';
import type { Themanaam } from '../../../core/grafieken/thema.ts';
import { alsPng, tekenSvg } from '../../../notebooks/teken.ts';
import { VOORBEELDEN } from './voorbeelden.ts';

const THEMAS: readonly Themanaam[] = ['licht', 'donker', 'druk', 'contrast'];
const isTekst = (laag: Laag): boolean => 'mark' in laag && typeof laag.mark === 'object' && 'type' in laag.mark && laag.mark.type === 'text';

describe.each(Object.entries(VOORBEELDEN))('the chart %s', (naam, maak) => {
  it('is the specification and the drawing that were looked at', async () => {
    const spec = { ...opgemaakt(maak(), { thema: 'licht', lettertype: 'Source Sans 3', breedte: 440 }), config: undefined };
    await expect(`${JSON.stringify(spec, null, 1)}\n`).toMatchFileSnapshot(`goud/${naam}.json`);
    await expect(await tekenSvg(maak(), 'licht', 440)).toMatchFileSnapshot(`goud/${naam}.svg`);
  });

  it.each(THEMAS)('is drawn without a warning in %s, the same bytes twice, with title, description, source and peildatum in it', async (thema) => {
    const grafiek = maak();
    const svg = await tekenSvg(grafiek, thema, 320);
    expect(await tekenSvg(maak(), thema, 320)).toBe(svg);
    expect(svg).toMatch(/^<svg[^>]* role="img" lang="nl"><title>[^<]+<\/title><desc>[^<]+<\/desc>/);
    expect(svg.replace(/<desc>.*<\/desc>/, '')).toContain('Bron: ');
    expect(svg).toContain(`Stand: ${datumInWoorden(grafiek.peildatum)}`);
    expect(svg).not.toContain('NaN');
  });

  it('becomes a PNG with its words in it', async () => {
    const grafiek = maak();
    const png = alsPng(await tekenSvg(grafiek, 'druk', 440), grafiek);
    const tekst = new TextDecoder().decode(png);
    expect(tekst).toContain(grafiek.beschrijving);
    expect(tekst).toContain(grafiek.bron);
    expect(png.length).toBeGreaterThan(10_000);
  });

  it('gives every coloured box of a trede its number', () => {
    const { lagen } = maak().beeld;
    const opTabel = (laag: Laag) => JSON.stringify(laag.data);
    const gekleurd = lagen.filter((laag) => JSON.stringify(laag.encoding ?? {}).includes('"vlak"'));
    for (const vak of gekleurd) {
      const cijfers = lagen.filter((laag) => isTekst(laag) && (opTabel(laag) === opTabel(vak) || opTabel(laag).includes('koppen')) && JSON.stringify(laag.encoding).includes('"field":"trede"'));
      expect(cijfers.length, opTabel(vak)).toBeGreaterThan(0);
    }
  });

  it('names a style of the theme for every mark, so that no mark has the colours of another theme', () => {
    const { config } = opgemaakt(maak(), { thema: 'donker', lettertype: 'Source Sans 3', breedte: 440 });
    for (const laag of maak().beeld.lagen) {
      const stijl = 'mark' in laag && typeof laag.mark === 'object' && 'style' in laag.mark ? laag.mark.style : undefined;
      expect(Object.keys(config?.style ?? {})).toContain(stijl);
    }
  });
});
