import { describe, expect, it } from 'vitest';
import { cellenVan, EXAMPLES, Kader, KADERFILES, kaderVan, readKaders, uitslagVan } from '../../../core/kader/index.ts';
import { tredeUitkomst } from '../../../core/vaststellen/vaststelling.ts';
import { draws, SEED } from '../../tier.ts';

type Cellen = readonly (readonly unknown[])[];

const FEITEN = { periode: '2024-1', taakstelling: 20, achterstand_begin: 3, gerealiseerd: 9, vorige_trede: 2, reeks: 0 } as const;
const BEOORDEELD = uitslagVan(kaderVan('Utrecht', FEITEN.periode) as Kader, FEITEN);

/** What a decision keeps of the framework in these cells; nothing where the table has a fault, or is no framework any more. */
function kept(cellen: Cellen): string | undefined {
  const { kaders, fouten } = readKaders(cellen);
  const [tabel] = kaders;
  if (tabel === undefined || kaders.length > 1 || fouten.length > 0) return undefined;
  return tredeUitkomst({ ...BEOORDEELD, kader: new Kader(tabel) }).kader_zegel;
}

/** Other values for a cell: another number or text, a bound a little further on, and none. */
function others(cel: unknown): readonly unknown[] {
  if (typeof cel === 'number') return [cel + 1, cel - 1, ''];
  const tekst = String(cel);
  return [`${tekst} anders`, tekst.replace(/\d+/, (getal) => String(Number(getal) + 1)), ''].filter((other) => other !== cel);
}

/** A blank name is that of the row above, a blank status the one of the source, and the province is that of the first row. */
function meansTheSame(kolom: unknown, other: unknown): boolean {
  return kolom === 'provincie' || ((kolom === 'kader' || kolom === 'status') && other === '');
}

describe('the hash of the framework in a decision', () => {
  it.each([...KADERFILES, ...EXAMPLES])('is another when any cell of $kader says something else', (file) => {
    const cellen: Cellen = cellenVan(file);
    const before = kept(cellen);
    expect(before).toMatch(/^[0-9a-f]{64}$/);
    const same: string[] = [];
    let compared = 0;
    for (const [rij, row] of cellen.entries())
      for (const [plek, cel] of rij > 0 && (rij + SEED) % draws(1, 8) === 0 ? row.entries() : []) {
        const kolom = cellen[0]?.[plek];
        for (const other of others(cel).filter((each) => !meansTheSame(kolom, each))) {
          const after = kept(cellen.with(rij, row.with(plek, other)));
          if (after === undefined) continue;
          compared++;
          if (after === before) same.push(`row ${rij + 1}, ${String(kolom)}: "${String(cel)}" and "${String(other)}"`);
        }
      }
    expect(same).toEqual([]);
    expect(compared).toBeGreaterThan(0);
  });

  it.each([...KADERFILES, ...EXAMPLES])('is another when a row of $kader is taken away or rows change places', (file) => {
    const cellen: Cellen = cellenVan(file);
    const before = kept(cellen);
    const changed = [kept(cellen.toSpliced(cellen.length - 1, 1)), kept([...cellen.slice(0, -2), ...cellen.slice(-2).reverse()])];
    expect(changed).not.toContain(before);
  });
});
