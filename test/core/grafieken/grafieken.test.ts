import { describe, expect, it } from 'vitest';
import { datumOf } from '../../../core/datum.ts';
import { nidosgrafiek } from '../../../core/grafieken/nidosgrafiek.ts';
import { ontleding } from '../../../core/grafieken/ontleding.ts';
import { overgangen } from '../../../core/grafieken/overgangen.ts';
import { reeks } from '../../../core/grafieken/reeksgrafiek.ts';
import { breedste } from '../../../core/grafieken/tekst.ts';
import { tellingen } from '../../../core/grafieken/tellingen.ts';
import { alsTijd } from '../../../core/grafieken/time.ts';
import { tredecel } from '../../../core/grafieken/tredevakken.ts';
import { tredenkaart } from '../../../core/grafieken/tredenkaart.ts';
import { vooruitzicht } from '../../../core/grafieken/vooruitzichtgrafiek.ts';

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
    expect(gegevens['plekken']).toEqual(
      [
        [1, 5],
        [4, 1200],
        [7, null],
      ].map(([maand, waarde]) => ({ reeks: 'nodig', tijd: Date.UTC(2024, (maand ?? 0) - 1, 1), waarde })),
    );
    expect(gegevens['eindlabels']).toEqual([{ tekst: 'nodig\n1.200', style: 'tekst_tweede', plaats: 1200 }]);
    expect(beeld.marge.links).toBe(breedste(['1.200'], 12) + 10);
  });
  it('of gaps only has no label, and no room for figures', () => {
    const { gegevens, beeld } = van(plekken(1, null));
    expect([gegevens['eindlabels'], beeld.marge.links]).toEqual([[], 10]);
  });
});

describe('the decomposition', () => {
  it('has a row for each step, from where the one before ended, also of two with one name', () => {
    const { gegevens, titel } = ontleding({
      ...HERKOMST,
      begin: { naam: 'eerst', waarde: 10 },
      eindnaam: '',
      stappen: [
        { naam: 'a', verandering: -4 },
        { naam: 'a', verandering: 0 },
        { naam: 'b'.repeat(40), verandering: 7 },
      ],
    });
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
    const paren = [
      [1, 2],
      [1, 2],
      [4, 1],
      [2, 2],
      [null, 6],
      [6, null],
      [0, 7],
      [null, null],
    ] as const;
    const { gegevens, ondertitel, beeld } = overgangen({
      ...HERKOMST,
      van: '2024-1',
      naar: '2024-2',
      overgangen: paren.map(([van, naar]) => ({ van, naar })),
    });
    expect(ondertitel).toBe('2 gemeenten omhoog, 1 gelijk, 1 omlaag; van 4 gemeenten niet bekend. Rij: eerst, kolom: daarna.');
    expect(gegevens['cellen']?.filter(({ aantal }) => aantal !== 0)).toEqual([
      { van: 1, naar: 2, aantal: 2, richting: 'omhoog' },
      { van: 2, naar: 2, aantal: 1, richting: 'gelijk' },
      { van: 4, naar: 1, aantal: 1, richting: 'omlaag' },
    ]);
    expect([gegevens['cellen']?.length, beeld.height]).toEqual([16, 160]);
  });
});

describe('a chart by periode', () => {
  const [later, eerder] = ['2024-2', '2023-1'] as const;
  it('has its periods in order, whatever the order they are given in', () => {
    const leeg = { taakstelling: null, gerealiseerd: null, achterstand: null };
    expect(
      reeks({
        ...HERKOMST,
        gebied: 'X',
        punten: [
          { ...leeg, periode: later },
          { ...leeg, periode: eerder },
        ],
      }).gegevens['gaten'],
    ).toEqual([{ periode: eerder }, { periode: later }]);
    expect(
      tellingen({
        ...HERKOMST,
        tellingen: [
          { periode: later, aantallen: [1] },
          { periode: eerder, aantallen: [2] },
        ],
      }).gegevens['staven']?.map(({ periode, aantal }) => [periode, aantal]),
    ).toEqual([
      [eerder, 2],
      [eerder, 0],
      [eerder, 0],
      [later, 1],
      [later, 0],
      [later, 0],
    ]);
    expect(
      tredenkaart({
        ...HERKOMST,
        standen: [
          { gemeente: 'X', periode: later, trede: 1 },
          { gemeente: 'X', periode: eerder, trede: 2 },
        ],
      }).gegevens['cellen']?.map(({ periode, trede }) => [periode, trede]),
    ).toEqual([
      [eerder, 2],
      [later, 1],
    ]);
  });
  it('of treden has a dash where a municipality has none of a periode', () => {
    const { gegevens } = tredenkaart({
      ...HERKOMST,
      standen: [
        { gemeente: 'X', periode: later, trede: 1 },
        { gemeente: 'Y', periode: eerder, trede: 2 },
        { gemeente: 'Y', periode: later, trede: null },
      ],
    });
    expect(gegevens['cellen']?.map(({ gemeente, periode, trede }) => [gemeente, periode, trede])).toEqual([
      ['X', eerder, null],
      ['X', later, 1],
      ['Y', eerder, 2],
      ['Y', later, null],
    ]);
  });
  it('of a series has the label of the last figure there is, and room for its figures only', () => {
    const { gegevens, beeld } = reeks({
      ...HERKOMST,
      gebied: 'X',
      punten: [
        { periode: later, taakstelling: null, gerealiseerd: null, achterstand: null },
        { periode: eerder, taakstelling: 3, gerealiseerd: null, achterstand: null },
      ],
    });
    expect(gegevens['eindlabels']).toEqual([{ tekst: 'taakstelling\n3', style: 'tekst_derde', plaats: 3 }]);
    expect(beeld.marge.links).toBe(breedste(['3'], 12) + 10);
    const gaten = reeks({
      ...HERKOMST,
      gebied: 'X',
      punten: [{ periode: later, taakstelling: null, gerealiseerd: null, achterstand: null }],
    });
    expect([gaten.gegevens['eindlabels'], gaten.beeld.marge.links]).toEqual([[], 10]);
  });
  it('of outcomes and expectations has both in order, and room for bounds and for figures', () => {
    const een = (periode: typeof later | typeof eerder, onder: number) => ({ periode, midden: 0, onder, boven: 1 });
    const van = (waarde: number | null, onder: number) =>
      vooruitzicht({
        ...HERKOMST,
        wat: 'y',
        niveau: 0.8,
        uitkomsten: [
          { periode: later, waarde },
          { periode: eerder, waarde: 2 },
        ],
        verwachtingen: [een(later, onder), een(eerder, 0)],
      });
    expect(van(7, 0).gegevens).toEqual({
      punten: [
        { periode: eerder, waarde: 2 },
        { periode: later, waarde: 7 },
      ],
      verwacht: [een(eerder, 0), een(later, 0)],
    });
    expect([van(1000, 0), van(7, -1000), van(null, 0)].map(({ beeld }) => beeld.marge.links)).toEqual([
      breedste(['1.000'], 12) + 10,
      breedste(['−1.000'], 12) + 10,
      breedste(['2'], 12) + 10,
    ]);
  });
});

describe('a box of a trede', () => {
  it('is empty for what is no trede', () => {
    for (const trede of [null, 0, 7, 2.5]) expect(tredecel(trede)).toEqual({ trede: null, vlak: null, inkt: null });
    expect(tredecel(3)).toEqual({ trede: 3, vlak: '#f7892b', inkt: '#1b1b1b' });
  });
});
