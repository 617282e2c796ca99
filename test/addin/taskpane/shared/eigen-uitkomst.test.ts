import { describe, expect, it } from 'vitest';
import { zonderEigenUitkomst } from '../../../../addin/taskpane/shared/eigen-uitkomst.ts';
import type { Celwaarde, Celgebied } from '../../../../addin/host/werkmap.ts';
import { beoordeelTabel } from '../../../../core/beoordeling/index.ts';

const TABEL: Celwaarde[][] = [
  ['Gemeente', 'Periode', 'Taakstelling', 'Achterstand begin', 'Gerealiseerd', 'Vorige trede', 'Trede'],
  ['Utrecht', '2022-I', 203, 171, 168, 'trede 2', 4],
  ['Ijsselstein', '2022-1', 18, 21, 18, 2, null],
];
const gebied = (cellen: readonly (readonly Celwaarde[])[], adres: string): Celgebied => ({ blad: 'Cijfers', adres, cellen, rij: 1 });

describe('a region', () => {
  it('is the table alone where what a formula gives stands right beside it', () => {
    const uitkomst = beoordeelTabel(TABEL, []).map((rij) => rij.map((cel) => (typeof cel === 'object' ? { fout: '#N/A' } : cel)));
    const samen = TABEL.map((rij, i) => [...rij, ...uitkomst[i]!]);
    expect(zonderEigenUitkomst(gebied(samen, 'C4:W6'))).toEqual(gebied(TABEL, 'C4:I6'));
    const metTitel = [['Cijfers 2022', ...samen[0]!.slice(1).map(() => null)], ...samen];
    expect(zonderEigenUitkomst(gebied(metTitel, 'A1:U4')).cellen[1]).toEqual(TABEL[0]);
  });
  it('keeps what stands right of a second column with names of municipalities', () => {
    const own = [
      ['Gemeente', 'Periode', 'Gemeente', 'Taakstelling'],
      ['Utrecht', '2022-1', null, 203],
    ];
    expect(zonderEigenUitkomst(gebied(own, 'A1:D2')).cellen).toEqual(own);
  });
  it('stays as it is where it holds one table, or none', () => {
    for (const een of [gebied(TABEL, 'A1:G3'), gebied([['Gemeente', 'gemeentelijk beleid']], 'A1:B1'), gebied([[null]], 'A1')])
      expect(zonderEigenUitkomst(een)).toBe(een);
  });
});
