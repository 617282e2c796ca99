import { describe, expect, it } from 'vitest';
import type { Laag } from '../../../core/grafieken/grafiek.ts';
import { formatted } from '../../../core/grafieken/grafieken-format.ts';
import { EXAMPLES } from './voorbeelden.ts';

const isTekst = (laag: Laag): boolean =>
  'mark' in laag && typeof laag.mark === 'object' && 'type' in laag.mark && laag.mark.type === 'text';

describe.each(Object.entries(EXAMPLES))('the chart %s', (naam, make) => {
  it('is the specification that was looked at', async () => {
    const spec = { ...formatted(make(), { theme: 'licht', font: 'Source Sans 3', width: 440 }), config: undefined };
    await expect(`${JSON.stringify(spec, null, 1)}\n`).toMatchFileSnapshot(`goud/${naam}.json`);
  });

  it('gives every coloured box of a trede its number', () => {
    const { lagen } = make().beeld;
    const opTabel = (laag: Laag) => JSON.stringify(laag.data);
    const gekleurd = lagen.filter((laag) => JSON.stringify(laag.encoding ?? {}).includes('"vlak"'));
    for (const vak of gekleurd) {
      const cijfers = lagen.filter(
        (laag) =>
          isTekst(laag) &&
          (opTabel(laag) === opTabel(vak) || opTabel(laag).includes('koppen')) &&
          JSON.stringify(laag.encoding).includes('"field":"trede"'),
      );
      expect(cijfers.length, opTabel(vak)).toBeGreaterThan(0);
    }
  });

  it('names a style of the theme for every mark, so that no mark has the colours of another theme', () => {
    const { config } = formatted(make(), { theme: 'donker', font: 'Source Sans 3', width: 440 });
    for (const laag of make().beeld.lagen) {
      const style = 'mark' in laag && typeof laag.mark === 'object' && 'style' in laag.mark ? laag.mark.style : undefined;
      expect(Object.keys(config?.style ?? {})).toContain(style);
    }
  });
});
