import { describe, expect, it } from 'vitest';
import { datumInWoorden } from '../../../core/datum.ts';
import { alsPng, tekenSvg } from '../../../notebooks/teken.ts';
import { VOORBEELDEN } from './voorbeelden.ts';

describe.each(Object.entries(VOORBEELDEN))('the chart %s', (_naam, maak) => {
  it('is drawn without a warning, with title, description, source and peildatum in it', async () => {
    const grafiek = maak();
    const svg = await tekenSvg(grafiek, 'licht', 440);
    expect(svg).toContain('<title>');
    expect(svg).toContain(datumInWoorden(grafiek.peildatum));
    expect(alsPng(svg, grafiek).length).toBeGreaterThan(1000);
  });
});
