import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Metadata } from '../../addin/build/metadata.ts';
import { DIST } from '../../addin/build/paths.ts';
import { BEREIKEN, BLANCO, celVoor, LEEG_IN_HOST } from './argumenten.ts';
import { type CustomFunction, loadFunctions, plain } from './excel-host.ts';

const metadata = JSON.parse(readFileSync(join(DIST, 'functions.json'), 'utf8')) as Metadata;
const { functions } = loadFunctions();

/** Functions with several result columns per row: their ranges are columns. */
const ALLEEN_KOLOMMEN: readonly string[] = ['PROGNOSE_BANDBREEDTE', 'PROGNOSE_KANSEN'];
const CELWIJS = metadata.functions.filter(({ id }) => !(id in BEREIKEN)).map(({ id, parameters }) => ({ id, namen: parameters.map(({ name }) => name) }));

const leeg = fc.constantFrom(...Object.values(LEEG_IN_HOST));
const cel = (naam: string) => fc.tuple(celVoor(naam), leeg).map(([waarde, blanco]) => (waarde === BLANCO ? blanco : waarde));

/** Arguments of one shape, some of them one cell that stretches. */
function argumenten(namen: readonly string[], meesteKolommen: number): fc.Arbitrary<{ rijen: number; kolommen: number; bereiken: unknown[][][] }> {
  return fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: meesteKolommen })).chain(([rijen, kolommen]) => {
    const blok = (naam: string) => fc.array(fc.array(cel(naam), { minLength: kolommen, maxLength: kolommen }), { minLength: rijen, maxLength: rijen });
    const bereik = (naam: string) => fc.oneof({ arbitrary: blok(naam), weight: 3 }, { arbitrary: cel(naam).map((waarde) => [[waarde]]), weight: 1 });
    const [eerste = '', ...overige] = namen;
    return fc.tuple(blok(eerste), ...overige.map(bereik)).map((bereiken) => ({ rijen, kolommen, bereiken }));
  });
}

describe('a range gives, cell by cell, what single calls give', () => {
  it.each(CELWIJS)('$id', ({ id, namen }) => {
    const functie = functions.get(id) as CustomFunction;
    const gegeven = (bereiken: readonly unknown[][][]) => functie(...bereiken).map((rij) => rij.map(plain));
    fc.assert(fc.property(argumenten(namen, ALLEEN_KOLOMMEN.includes(id) ? 1 : 3), ({ rijen, kolommen, bereiken }) => {
      const enkel = (rij: number, kolom: number) => gegeven(bereiken.map((bereik) => [[bereik.length === 1 && bereik[0]?.length === 1 ? bereik[0][0] : bereik[rij]?.[kolom]]]));
      const verwacht = Array.from({ length: rijen }, (_, rij) => Array.from({ length: kolommen }, (__, kolom) => enkel(rij, kolom)[0] ?? []).flat());
      expect(gegeven(bereiken)).toEqual(verwacht);
    }), { numRuns: 200 });
  });

  it('goes for all functions but those of tables, of series and of single cells', () => {
    expect(CELWIJS.map(({ id }) => id)).toHaveLength(metadata.functions.length - Object.keys(BEREIKEN).length);
    expect(CELWIJS.length).toBeGreaterThanOrEqual(21);
  });
});
