import { describe, expect, it } from 'vitest';
import { EXAMPLES, Kader, type Kaderfeiten, KADERFILES, tabelVan, uitslagVan } from '../../../core/kader/index.ts';
import { gevallenVan } from '../../../core/kadercontrole/index.ts';

describe.each([...KADERFILES, ...EXAMPLES])('the cases of $kader', (file) => {
  const tabel = tabelVan(file);
  const kader = new Kader(tabel);
  const gevallen = gevallenVan(tabel);

  // Two implementations: the cases come of sums of unknowns, the engine computes with the facts.
  it('each match the row and give the outcome that the engine gives', () => {
    for (const { gegeven, rij, uitkomst } of gevallen) {
      const feiten = gegeven as Kaderfeiten;
      expect([gegeven, uitslagVan(kader, feiten).regel?.rij]).toEqual([gegeven, rij]);
      expect([gegeven, kader.uitkomst(feiten) ?? null]).toEqual([gegeven, uitkomst]);
    }
  });

  it('come at every row of the table itself', () => {
    expect(new Set(gevallen.map(({ rij }) => rij))).toEqual(new Set(tabel.regels.map(({ rij }) => rij)));
  });
});
