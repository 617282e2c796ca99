import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FunctionsMetadata } from '../../addin/host/function-metadata.ts';
import { DIST } from '../../addin/build/paths.ts';
import { alsCellen, schoneTabel } from '../core/controle/schone-tabel.ts';
import { HostError, loadFunctions, plain } from './excel-host.ts';

const { functions } = loadFunctions();

function controle(...argumenten: unknown[]): unknown[][] {
  const functie = functions.get('CONTROLE');
  if (functie === undefined) throw new Error('CONTROLE is not in the bundle');
  return functie(...argumenten);
}

const KOPPEN = [
  'gemeente',
  'periode',
  'taakstelling',
  'herverdeling',
  'achterstand_begin',
  'totaalopgave',
  'gerealiseerd',
  'vorige_trede',
  'trede',
];
const INVOCATION = { address: 'Blad1!A1', functionName: 'IBT.CONTROLE', isInValuePreview: false };

describe('CONTROLE in the built functions.js', () => {
  it('gives a header row and a row per finding', () => {
    expect(controle([KOPPEN, ['Utrecht', '2022-1', 203, 1, 171, 385, 168, 2, 2]], INVOCATION)).toEqual([
      ['rij', 'gemeente', 'kolom', 'ernst', 'soort', 'bevinding', 'berekend'],
      [
        2,
        'Utrecht',
        'totaalopgave',
        'fout',
        'totaalopgave',
        'totaalopgave 385 is niet taakstelling 203 + herverdeling 1 + achterstand_begin 171 = 375.',
        375,
      ],
      [
        2,
        'Utrecht',
        'trede',
        'let op',
        'trede',
        'trede 2 volgt niet uit de cijfers: volgens kader Utrecht 2021 is alleen trede 3 mogelijk. Een besluit van GS of nagekomen registraties kunnen dit verklaren.',
        3,
      ],
    ]);
  });
  it('gives one row with "geen bevindingen" where all is well', () => {
    expect(controle([KOPPEN, ['Utrecht', '2022-1', 203, 1, 171, 375, 168, 2, 3]])).toEqual([
      ['rij', 'gemeente', 'kolom', 'ernst', 'soort', 'bevinding', 'berekend'],
      ['', '', '', '', '', 'geen bevindingen', ''],
    ]);
    // of a table that is right but for a column that nothing knows, that column is said and nothing else
    expect(
      controle(alsCellen(schoneTabel(7)))
        .slice(1)
        .map((rij) => rij[4]),
    ).toEqual(['kolom_niet_gebruikt']);
  });
  it('reports an error cell and a rich value in their own row, and checks the others', () => {
    const rijen = controle([
      ['taakstelling', 'achterstand_begin', 'totaalopgave'],
      [new HostError('#N/A'), 1, 2],
      [{ type: 'Entity' }, 1, 2],
      [3, 1, 5],
    ]);
    expect(rijen.slice(1).map(([rij, , kolom, , soort]) => [rij, kolom, soort])).toEqual([
      [2, 'taakstelling', 'ongeldige_waarde'],
      [3, 'taakstelling', 'ongeldige_waarde'],
      [4, 'totaalopgave', 'totaalopgave'],
    ]);
    expect(rijen[1]?.[5]).toContain('de foutwaarde #N/B');
  });
  it('without a known column is one Dutch error that names the headers', () => {
    expect(
      controle([
        ['naam', 'aantal'],
        ['Utrecht', 3],
      ]).map((rij) => rij.map(plain)),
    ).toEqual([
      [expect.stringMatching(/^#VALUE! Geen bekende kolom\. Gevonden: "naam", "aantal"\. Verwacht een of meer van: gemeente, periode, /)],
    ]);
  });
  it.each([[null], [undefined], [[]], [[[]]], ['gemeente'], [5]])('%j as a table is an error or a result, never a throw', (argument) => {
    const [eerste] = controle(argument);
    expect(eerste?.[0] instanceof HostError || eerste?.[0] === 'rij').toBe(true);
  });
  it('any cells in any shape give a block of values, or one error: never a throw, never NaN', () => {
    const cel = fc.oneof(
      fc.constantFrom<unknown>(
        ...KOPPEN,
        'Utrecht',
        'totaal',
        '2022-1',
        44562,
        null,
        '',
        NaN,
        Infinity,
        new HostError('#REF!'),
        { type: 'Entity' },
        undefined,
        [],
      ),
      fc.integer({ min: -50, max: 300 }),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cel, { maxLength: 9 }), { maxLength: 8 }), (cellen) => {
        const rijen = controle([KOPPEN.slice(0, 1 + (cellen.length % 9)), ...cellen]);
        expect(rijen[0]).toEqual(['rij', 'gemeente', 'kolom', 'ernst', 'soort', 'bevinding', 'berekend']);
        for (const waarde of rijen.flat())
          if (typeof waarde !== 'string' && !Number.isFinite(waarde)) throw new Error(`gave ${String(waarde)}`);
      }),
      { numRuns: 1000 },
    );
  });
  it('is described in Dutch, with one required table', () => {
    const { functions: beschreven } = JSON.parse(readFileSync(join(DIST, 'functions.json'), 'utf8')) as FunctionsMetadata;
    const beschrijving = beschreven.find(({ id }) => id === 'CONTROLE');
    expect(beschrijving?.name).toBe('CONTROLE');
    expect(beschrijving?.parameters.map(({ name, optional }) => [name, optional ?? false])).toEqual([
      ['tabel', false],
      ['kader', true],
    ]);
    expect(beschrijving?.description).toMatch(/^Controleert een tabel met cijfers/);
  });
});
