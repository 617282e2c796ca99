import { describe, expect, it } from 'vitest';
import type { Laag } from '../../../core/grafieken/grafiek.ts';
import { opgemaakt } from '../../../core/grafieken/opmaak.ts';
import { VOORBEELDEN } from './voorbeelden.ts';

const isTekst = (laag: Laag): boolean => 'mark' in laag && typeof laag.mark === 'object' && 'type' in laag.mark && laag.mark.type === 'text';

describe.each(Object.entries(VOORBEELDEN))('the chart %s', (naam, maak) => {
  it('is the specification that was looked at', async () => {
    const spec = { ...opgemaakt(maak(), { thema: 'licht', lettertype: 'Source Sans 3', breedte: 440 }), config: undefined };
    await expect(`${JSON.stringify(spec, null, 1)}\n`).toMatchFileSnapshot(`goud/${naam}.json`);
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
