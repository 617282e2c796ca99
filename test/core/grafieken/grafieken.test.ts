import { describe, expect, it } from 'vitest';
import { datumOf } from '../../../core/datum.ts';
import { nidosgrafiek } from '../../../core/grafieken/nidosgrafiek.ts';
import { ontleding } from '../../../core/grafieken/ontleding.ts';
import { overgangen } from '../../../core/grafieken/overgangen.ts';
import { breedste } from '../../../core/grafieken/tekst.ts';
import { alsTijd } from '../../../core/grafieken/tijd.ts';
import { tredecel } from '../../../core/grafieken/tredevakken.ts';

const HERKOMST = { bron: 'Rapport', peildatum: datumOf(2025, 1, 1) };

describe('a day in the data of a chart', () => {
  it('is that of JavaScript in UTC', () => {
    expect(alsTijd(datumOf(2024, 2, 29))).toBe(Date.UTC(2024, 1, 29));
  });
});

describe('the chart of Nidos-plekken', () => {
  const plekken = (maand: number, aantal: number | null) => ({ datum: datumOf(2024, maand, 1), plekken: aantal });
  const van = (...nodig: ReturnType<typeof plekken>[]) => nidosgrafiek({ ...HERKOMST, gebied: 'X', nodig, gerealiseerd: [], prognose: [] });
  it('has its days in order, and the label of the last figure there is', () => {
    const { gegevens, beeld } = van(plekken(7, null), plekken(1, 5), plekken(4, 1200));
    expect(gegevens['plekken']).toEqual([[1, 5], [4, 1200], [7, null]].map(([maand, waarde]) => ({ reeks: 'nodig', tijd: Date.UTC(2024, (maand ?? 0) - 1, 1), waarde })));
    expect(gegevens['eindlabels']).toEqual([{ tekst: 'nodig\n1.200', stijl: 'tekst_tweede', plaats: 1200 }]);
    expect(beeld.marge.links).toBe(breedste(['1.200'], 12) + 10);
  });
  it('of gaps only has no label, and no room for figures', () => {
    const { gegevens, beeld } = van(plekken(1, null));
    expect([gegevens['eindlabels'], beeld.marge.links]).toEqual([[], 10]);
  });
});

describe('the decomposition', () => {
  it('has a row for each step, from where the one before ended, also of two with one name', () => {
    const { gegevens, titel } = ontleding({ ...HERKOMST, begin: { naam: 'eerst', waarde: 10 }, eindnaam: '', stappen: [{ naam: 'a', verandering: -4 }, { naam: 'a', verandering: 0 }, { naam: 'b'.repeat(40), verandering: 7 }] });
    expect(gegevens['stappen']).toEqual([
      { volgorde: 0, naam: 'eerst', van: 0, tot: 10, soort: 'stand', label: '10', rechts: 10 },
      { volgorde: 1, naam: 'a', van: 10, tot: 6, soort: 'eraf', label: '−4', rechts: 10 },
      { volgorde: 2, naam: 'a', van: 6, tot: 6, soort: 'eraf', label: '0', rechts: 6 },
      { volgorde: 3, naam: `${'b'.repeat(27)}…`, van: 6, tot: 13, soort: 'erbij', label: '+7', rechts: 13 },
      { volgorde: 4, naam: '?', van: 0, tot: 13, soort: 'stand', label: '13', rechts: 13 },
    ]);
    expect(titel).toBe('Van 10 naar 13');
  });
});

describe('the matrix of transitions', () => {
  it('counts what is known of both periods, and says of how many it is not', () => {
    const paren = [[1, 2], [1, 2], [4, 1], [2, 2], [null, 6], [6, null], [0, 7], [null, null]] as const;
    const { gegevens, ondertitel, beeld } = overgangen({ ...HERKOMST, van: '2024-1', naar: '2024-2', overgangen: paren.map(([van, naar]) => ({ van, naar })) });
    expect(ondertitel).toBe('2 gemeenten omhoog, 1 gelijk, 1 omlaag; van 4 gemeenten niet bekend. Rij: eerst, kolom: daarna.');
    expect(gegevens['cellen']?.filter(({ aantal }) => aantal !== 0)).toEqual([
      { van: 1, naar: 2, aantal: 2, richting: 'omhoog' }, { van: 2, naar: 2, aantal: 1, richting: 'gelijk' }, { van: 4, naar: 1, aantal: 1, richting: 'omlaag' },
    ]);
    expect([gegevens['cellen']?.length, beeld.hoogte]).toEqual([16, 160]);
  });
});

describe('a box of a trede', () => {
  it('is empty for what is no trede', () => {
    for (const trede of [null, 0, 7, 2.5]) expect(tredecel(trede)).toEqual({ trede: null, vlak: null, inkt: null });
    expect(tredecel(3)).toEqual({ trede: 3, vlak: '#f7892b', inkt: '#1b1b1b' });
  });
});
