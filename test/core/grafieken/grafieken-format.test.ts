import { describe, expect, it } from 'vitest';
import { datumOf } from '../../../core/datum.ts';
import type { Grafiek } from '../../../core/grafieken/grafiek.ts';
import { kopregels, formatted } from '../../../core/grafieken/grafieken-format.ts';
import { regels } from '../../../core/grafieken/tekst.ts';
import { alternatief } from '../../../core/grafieken/grafieken-texts.ts';
import { themaconfig } from '../../../core/grafieken/theme.ts';

const LANG = 'woord '.repeat(60).trim();
const GRAFIEK: Grafiek = {
  soort: 'nidos',
  titel: 'Titel',
  ondertitel: 'Onder',
  beschrijving: 'Beschrijving.',
  bron: 'Rapport',
  peildatum: datumOf(2025, 1, 1),
  gegevens: { a: [{ x: 1 }], b: [] },
  beeld: { height: 100, marge: { links: 30, rechts: 20, onder: 12 }, lagen: [{ mark: 'bar', encoding: {} }] },
};
const LEEG = { values: [{}] };

describe('the words of a chart', () => {
  it('are broken by their own size of type to the width less 4 pixels at either side, and cut at 240 characters', () => {
    const knip = (tekst: string) => `${tekst.slice(0, 239).trimEnd()}…`;
    const kop = { ...GRAFIEK, titel: LANG, ondertitel: LANG, bron: LANG };
    expect(kopregels(kop, 308)).toEqual({
      titel: regels(knip(LANG), 300, 16 * 1.05),
      ondertitel: regels(knip(LANG), 300, 13),
      bronregel: regels(`Bron: ${LANG.slice(0, 159).trimEnd()}…. Stand: 1 januari 2025.`, 300, 11),
    });
  });
});

describe('the specification of a chart', () => {
  const spec = formatted(GRAFIEK, { theme: 'druk', font: 'X', width: 400 });
  it('is that of Vega-Lite 6, in its theme, with its description and data', () => {
    expect(spec).toMatchObject({
      $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
      description: alternatief(GRAFIEK),
      config: themaconfig('druk', 'X'),
      datasets: { a: [{ x: 1 }], b: [] },
      padding: 4,
      autosize: 'pad',
      height: 100,
    });
  });
  it('holds its words as parameters, and begins left of the plot', () => {
    expect(spec.params).toEqual([
      { name: 'titel', value: ['Titel'] },
      { name: 'ondertitel', value: ['Onder'] },
      { name: 'bronregel', value: ['Bron: Rapport. Stand: 1 januari 2025.'] },
    ]);
    expect(spec.title).toEqual({ text: { expr: 'titel' }, subtitle: { signal: 'ondertitel' }, dx: -30 });
  });
  it('is as wide as was asked, the plot 60 pixels at least', () => {
    const breed = (width: number) => (formatted(GRAFIEK, { theme: 'licht', font: 'X', width }) as { width: number }).width;
    expect([breed(400), breed(118), breed(117)]).toEqual([400 - 8 - 30 - 20, 60, 60]);
  });
  it('draws its own layers, one that nobody sees at full width, and source and day below the axis', () => {
    expect((spec as { layer: unknown[] }).layer).toEqual([
      { mark: 'bar', encoding: {} },
      {
        data: LEEG,
        mark: { type: 'rule', color: 'transparent' },
        encoding: { x: { value: -29 }, x2: { value: { expr: 'width + 19' } }, y: { value: 0 } },
      },
      { data: LEEG, mark: { type: 'text', style: 'bronregel', text: { expr: 'bronregel' }, x: -30, y: 112 }, encoding: {} },
    ]);
  });
  it('has data of its own, that can be changed without changing the chart', () => {
    expect(Object.values(spec.datasets ?? {})[0]).not.toBe(GRAFIEK.gegevens['a']);
    expect((spec.datasets?.['a'] as unknown[])[0]).not.toBe(GRAFIEK.gegevens['a']?.[0]);
  });
});
