import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EIGEN_PUBLICATIES, publicaties } from '../../notebooks/data/publicaties.ts';
import type { Markdown } from '../../notebooks/model/model-format.ts';
import { uitersten } from '../../notebooks/model/parameter.ts';
import { notebookparameters, compute } from '../../notebooks/model/compute.ts';
import { broncodeVan } from '../../notebooks/render/broncode.ts';
import { NOTEBOOKS } from '../../notebooks/render/render-list.ts';
import { celknopen } from '../../notebooks/page/page-cel.ts';
import { platteTekst, tekstVan } from './plain-text.ts';

const RAUW = /NaN|Infinity|undefined|null|\[object|−0(?![\d,.])/;

/** Every word a notebook shows, with its parameters at some values. */
function tekstBij(bron: (typeof NOTEBOOKS)[number], gegevens: unknown, anders: Record<string, unknown> = {}): string {
  const waarden = compute(bron.notebook, gegevens, anders);
  return bron.notebook.cellen.map(({ naam, soort }) => celknopen(soort, waarden[naam]).map(tekstVan).join('')).join('\n');
}

describe.each(NOTEBOOKS.map((bron) => [bron.notebook.kop.naam, bron] as const))('notebook %s', (_, bron) => {
  const gegevens = bron.gegevensVan(EIGEN_PUBLICATIES);
  const parameters = notebookparameters(bron.notebook, gegevens);

  it('stands in a file of its own name', () => {
    expect(existsSync(bron.path)).toBe(true);
  });

  it('starts from data that survive the way into a page', () => {
    expect(JSON.parse(JSON.stringify(gegevens))).toEqual(gegevens);
  });

  it('shows the code of every cell', () => {
    const code = broncodeVan(bron.path);
    for (const { naam } of bron.notebook.cellen) expect(code.get(naam)?.code, naam).toMatch(/=>/);
  });

  it('has three or more conclusions, each a sentence', () => {
    const waarden = compute(bron.notebook, gegevens);
    const zinnen = bron.notebook.cellen
      .filter(({ soort }) => soort === 'bevinding')
      .map(({ naam }) => platteTekst(waarden[naam] as Markdown));
    expect(zinnen.length).toBeGreaterThanOrEqual(3);
    for (const zin of zinnen) expect(zin).toMatch(/^[A-Z0-9].*[.?]$/s);
  });

  it('labels and explains every parameter', () => {
    for (const parameter of Object.values(parameters)) {
      expect(parameter.label).not.toBe('');
      expect(parameter.uitleg).toMatch(/\.$/);
      if (parameter.soort === 'keuze') expect(parameter.opties.map(({ waarde }) => waarde)).toContain(parameter.standaard);
      else expect(parameter.standaard).toBeGreaterThanOrEqual(parameter.minimum);
    }
  });

  it('shows words and numbers with the defaults and with each parameter at its extremes', () => {
    expect(tekstBij(bron, gegevens)).not.toMatch(RAUW);
    for (const [naam, parameter] of Object.entries(parameters)) {
      for (const waarde of uitersten(parameter))
        expect(tekstBij(bron, gegevens, { [naam]: waarde }), `${naam} = ${waarde}`).not.toMatch(RAUW);
    }
  });

  it('shows words and numbers with all parameters at their lowest, and all at their highest', () => {
    for (const choose of [0, -1]) {
      const anders = Object.fromEntries(
        Object.entries(parameters).map(([naam, parameter]) => [
          naam,
          [...uitersten(parameter)].sort((a, b) => Number(a) - Number(b)).at(choose),
        ]),
      );
      expect(tekstBij(bron, gegevens, anders)).not.toMatch(RAUW);
    }
  });

  it('says so where little is published, and does not fail', () => {
    const weinig = bron.gegevensVan(
      publicaties({
        ...EIGEN_PUBLICATIES,
        claims: EIGEN_PUBLICATIES.claims.filter(({ gebied, periode }) => gebied === 'Leusden' || periode === '2024-2'),
        jaarreeks: [],
      }),
    );
    expect(tekstBij(bron, weinig)).not.toMatch(RAUW);
  });
});
