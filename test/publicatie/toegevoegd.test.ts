import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { readPublicatie } from '../../addin/build/publicatie/read-folder.ts';
import { tekstVan } from '../notebooks/plain-text.ts';
import { celknopen } from '../../notebooks/page/page-cel.ts';
import bron from './voorbeeld-2025-1/bron.json' with { type: 'json' };
import cijfers from './voorbeeld-2025-1/cijfers.json' with { type: 'json' };
import treden from './voorbeeld-2025-1/treden.json' with { type: 'json' };

// A made-up publication of 2025-1 stands in the index beside the real ones before it: all that is derived follows, and nothing else changes.

const MAP = join(fileURLToPath(new URL('.', import.meta.url)), 'voorbeeld-2025-1');

interface Publicatie {
  readonly bron: { readonly datum: string };
}

/** The product as it is made from the real publications of before the made-up one, and those in `erbij`. */
async function product(erbij: readonly object[]) {
  vi.resetModules();
  vi.doMock('../../core/bronnen/gegevens/index.ts', async (original) => {
    const { PUBLICATIES } = await original<{ PUBLICATIES: readonly Publicatie[] }>();
    return { PUBLICATIES: [...PUBLICATIES.filter(({ bron: { datum } }) => datum < '2025-06'), ...erbij] };
  });
  const [cijfer, citaat, gebied, grootheid, periode, kaders, beoordeel, motiveer, rapport, publicaties, list, compute, versie, claim] =
    await Promise.all([
      import('../../core/bronnen/cijfer.ts'),
      import('../../core/bronnen/citaat.ts'),
      import('../../core/bronnen/gebied.ts'),
      import('../../core/bronnen/grootheid.ts'),
      import('../../core/periode.ts'),
      import('../../core/kader/index.ts'),
      import('../../core/beoordeling/beoordeel.ts'),
      import('../../core/beoordeling/motiveer.ts'),
      import('../../core/documenten/rapportbron.ts'),
      import('../../notebooks/data/publicaties.ts'),
      import('../../notebooks/render/render-list.ts'),
      import('../../notebooks/model/compute.ts'),
      import('../../addin/functions/versie.ts'),
      import('../../core/bronnen/claim.ts'),
    ]);
  const [treden, provincie, uitleg, halfjaar, standen, trend, nidos] = await Promise.all([
    import('../../addin/workbench/example/example-treden.ts'),
    import('../../addin/workbench/example/provincie.ts'),
    import('../../addin/workbench/example/uitleg.ts'),
    import('../../addin/workbench/example/halfjaar.ts'),
    import('../../addin/build/werkmap/fictieve-standen.ts'),
    import('../../addin/build/werkmap/sheets/trend-sheet.ts'),
    import('../../addin/build/werkmap/sheets/nidos-sheet.ts'),
  ]);
  const motivering = (halfjaar: '2025-1' | '2025-2') =>
    motiveer.motiveer(
      beoordeel.beoordeel({ periode: halfjaar, taakstelling: 20, achterstand_begin: 5, gerealiseerd: 10, vorige_trede: 2 }),
    );
  const tot = periode.periodesTussen('2019-1', '2024-2');
  return {
    laatste: cijfer.laatsteClaimperiode(claim.CLAIMS),
    versie: versie.VERSIE()[0]?.[1] as unknown,
    bevestigd: kaders.kadersVan('Utrecht').map(({ bevestigd_tot }) => bevestigd_tot),
    motivering: { '2025-1': motivering('2025-1'), '2025-2': motivering('2025-2') },
    rapport: rapport.uitPublicaties(publicaties.EIGEN_PUBLICATIES).perioden.at(-1),
    /** Every word of each notebook. */
    notebooks: Object.fromEntries(
      list.NOTEBOOKS.map(({ notebook, gegevensVan }) => {
        const gegevens = gegevensVan(publicaties.EIGEN_PUBLICATIES);
        const waarden = compute.compute(notebook, gegevens);
        const keuzes = Object.values(compute.notebookparameters(notebook, gegevens)).map(({ label, uitleg }) => `${label}: ${uitleg}`);
        const woorden = notebook.cellen.map(({ naam, soort }) =>
          [celknopen(soort, waarden[naam]).map(tekstVan).join(''), soort === 'grafiek' ? JSON.stringify(waarden[naam]) : ''].join('\n'),
        );
        return [notebook.kop.naam, [notebook.kop.titel, notebook.kop.inleiding, ...keuzes, ...woorden].join('\n')];
      }),
    ) as Record<string, string>,
    bladen: Object.fromEntries(
      Object.entries({
        treden: treden.TREDEN_PER_GEMEENTE,
        provincie: provincie.PROVINCIE_EXAMPLE,
        uitleg: uitleg.UITLEG,
        trend: trend.TRENDBLAD,
        nidos: nidos.NIDOSBLAD,
      }).map(([naam, blad]) => [naam, JSON.stringify(blad)]),
    ) as Record<string, string>,
    fictief: JSON.stringify([halfjaar.HALFJAAR, standen.fictieveStanden()]),
    antwoorden: gebied.GEBIEDEN.flatMap((waar) =>
      grootheid.GROOTHEDEN.flatMap((wat) =>
        tot.flatMap((wanneer) => {
          const found = cijfer.findCijfer(waar, wanneer, wat);
          // The end of the last half-year may get a better source: the begin of the new one.
          return found.soort === 'gevonden'
            ? [
                `${waar.naam} ${wat} ${wanneer}: ${found.waarde}. ${wanneer === '2024-2' && found.afgeleid !== undefined ? '' : citaat.citaat(found)}`,
              ]
            : [];
        }),
      ),
    ),
  };
}

const zonder = await product([]);
const met = await product([{ bron, cijfers, treden }]);

describe('a publication of 2025-1 that is added', () => {
  it('is a folder in the form of the others', () => {
    expect(readPublicatie(MAP).claims).toHaveLength(cijfers.length + treden.length);
  });

  it('moves the last periode of the province and the report that is made by default; VERSIE knows of a national figure of 2025-2', () => {
    expect([zonder.laatste, zonder.versie, zonder.rapport]).toEqual(['2025-1', '2025-2', '2024-2']);
    expect([met.laatste, met.versie, met.rapport]).toEqual(['2025-2', '2025-2', '2025-1']);
  });

  it('confirms the framework up to the periode it reports, and not further', () => {
    expect([zonder.bevestigd, met.bevestigd]).toEqual([
      ['2023-2', '2024-2'],
      ['2023-2', '2025-1'],
    ]);
    expect(zonder.motivering['2025-1']).toContain('niet bevestigd (laatste rapportage: 2024-2)');
    expect(met.motivering['2025-1']).not.toContain('niet bevestigd');
    expect(met.motivering['2025-2']).toContain('niet bevestigd (laatste rapportage: 2025-1)');
  });

  it.each(['trend', 'treden', 'prognose', 'nidos'])('is named as a source in the notebook %s, whose data reach so far', (naam) => {
    const tekst = met.notebooks[naam]!;
    expect(zonder.notebooks[naam]).toMatch(
      /Voortgangsrapportages (2022-2\/2023-1, 2023-2 en 2024|2023-2 en 2024|2024), Provincie Utrecht|Voortgangsrapportage 2024, Provincie Utrecht/,
    );
    expect(tekst).toMatch(/Voortgangsrapportages [^.]* en 2025-1, Provincie Utrecht/);
    expect(tekst).not.toMatch(/(?<!\/)\b2024, Provincie Utrecht/);
  });

  it('is told by the conclusions: where the province ended, who stands where, and how many places there are', () => {
    expect(met.notebooks['trend']).toContain('naar een achterstand van 841 aan het eind van 2025-1');
    expect(met.notebooks['trend']).toContain('die van 2025-1 was eerst 1.382 en werd 1.175');
    expect(met.notebooks['treden']).toContain(
      'Van de 26 gemeenten met een gepubliceerde trede over 2025-1 in de provincie Utrecht: 9 op trede 1, 9 op trede 2, 6 op trede 3 en 2 op trede 4',
    );
    expect(met.notebooks['nidos']).toContain('Op 1 juli 2025 waren er in de provincie Utrecht 205 plekken van de 240 die waren gevraagd');
    expect(met.notebooks['nidos']).toContain('9 gemeenten boden op 1 juli 2025 meer plekken');
    expect(met.notebooks['prognose']).toContain('Scenario voor 2025-2');
  });

  it('stands in the example sheets, with their titles, alternative texts and formulas', () => {
    expect(met.bladen['treden']).toContain('"2025-1"');
    expect(met.bladen['provincie']).toContain('"2025-2"');
    expect(met.bladen['uitleg']).toContain('van 2022-2 tot en met 2025-1');
    expect(met.bladen['trend']).toContain('van 2022-2 tot en met 2025-1');
    expect(met.bladen['nidos']).toContain('IBT.BRON(\\"provincie Utrecht\\",\\"2025-1\\",\\"nidos_gerealiseerd\\")');
    for (const tekst of [...Object.values(met.bladen), ...Object.values(met.notebooks)]) expect(tekst).not.toContain('tot en met 2024-2');
  });

  it('changes no figure, source or conflict of an earlier half-year', () => {
    expect(met.antwoorden).toEqual(zonder.antwoorden);
  });

  it('changes nothing in the cases of 2022, nor in the fictional example, which is made from one report', () => {
    expect(met.notebooks['casus']).toBe(zonder.notebooks['casus']);
    expect(met.fictief).toBe(zonder.fictief);
  });
});
