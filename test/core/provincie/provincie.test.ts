import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCijfer } from '../../../core/bronnen/cijfer.ts';
import { achterstandverdeling, verdelingInWoorden } from '../../../core/provincie/aandelen.ts';
import { dashboardtabel, kaarttabel } from '../../../core/provincie/dashboard.ts';
import { gepubliceerdeOverzichten, overzichtenUitTabel, type Provincieoverzicht } from '../../../core/provincie/provincie-overzicht.ts';
import type { Provincierij } from '../../../core/provincie/provincierij.ts';
import { afwijkendeTotaalrijen, totalenVan } from '../../../core/provincie/totalen.ts';
import { verhoudingen } from '../../../core/provincie/verhoudingen.ts';

const KOPPEN = ['gemeente', 'periode', 'taakstelling', 'achterstand_begin', 'gerealiseerd', 'vorige_trede', 'gekoppeld'];
const TABEL = [
  KOPPEN,
  ['Utrecht', '2022-1', 203, 172, 168, 2, null],
  ['ijsselstein', '2022-1', 19, 10, 8, 1, 25],
  ['Leusden', '2022-1', 18, 21, 13, 2, null],
  ['Soest', '2022-1', 20, -5, 30, 1, null],
];
const eerste = (cellen: readonly (readonly unknown[])[]): Provincieoverzicht => {
  const [overzicht] = overzichtenUitTabel(cellen);
  if (overzicht === undefined) throw new Error('no overview');
  return overzicht;
};
const rij = (gemeente: string, achterstand_eind: number): Provincierij => ({
  gemeente,
  cbs_code: undefined,
  inwoners: undefined,
  trede: 1,
  isVastgesteld: false,
  trede_berekend: 1,
  richting: 'gelijk',
  koppelingstekort: false,
  cijfers: { taakstelling: 1, achterstand_begin: 0, totaalopgave: 1, gerealiseerd: 0, achterstand_eind },
  datum: undefined,
});

describe('an overview of the province', () => {
  it('has per municipality the trede, the direction and the persons, under the official name with the code of CBS', () => {
    const { periode, rijen } = eerste(TABEL);
    expect(periode).toBe('2022-1');
    expect(rijen[0]).toMatchObject({
      gemeente: 'Utrecht',
      cbs_code: 'GM0344',
      trede: 3,
      richting: 'omhoog',
      cijfers: { totaalopgave: 375, gerealiseerd: 168, achterstand_eind: 207 },
    });
    expect(rijen[1]).toMatchObject({ gemeente: 'IJsselstein', cbs_code: 'GM0353', koppelingstekort: true });
  });
  it('is made per periode, the earliest first', () => {
    const tabel = [KOPPEN, ['Leusden', '2022-1', 18, 21, 13, 2, null], ['Leusden', '2021-2', 19, 19, 17, 2, null]];
    expect(
      overzichtenUitTabel(tabel).map(({ periode, rijen }) => [periode, rijen.map(({ cijfers }) => cijfers?.achterstand_eind)]),
    ).toEqual([
      ['2021-2', [21]],
      ['2022-1', [26]],
    ]);
  });
  it('takes the treden of a table that has no facts, and then knows no persons', () => {
    const [, tweede] = overzichtenUitTabel([
      ['gemeente', 'periode', 'trede'],
      ['Lopik', '2024-1', 3],
      ['Lopik', '2024-2', 2],
    ]);
    expect(tweede?.rijen).toEqual([expect.objectContaining({ gemeente: 'Lopik', trede: 2, richting: 'omlaag', cijfers: undefined })]);
  });
  it('keeps a name that is none of the 26 as it stands, without a code', () => {
    expect(eerste([KOPPEN, ['<b>Atlantis</b>', '2022-1', 10, 0, 10, 1, null]]).rijen[0]).toMatchObject({
      gemeente: '<b>Atlantis</b>',
      cbs_code: undefined,
      inwoners: undefined,
    });
  });
  it('names the rows that cannot be read beside those that can', () => {
    const { rijen, onleesbaar } = eerste([...TABEL, ['Zeist', '2022-1', 'veel', 1, 2, 1, null]]);
    expect(rijen).toHaveLength(4);
    expect(onleesbaar.map(({ gemeente, fout }) => [gemeente, fout.message])).toEqual([['Zeist', expect.stringContaining('"veel"')]]);
  });
});

describe('the published overviews', () => {
  it('are the periodes of which the treden of all are published, from 2022-2 on', () => {
    expect(
      gepubliceerdeOverzichten()
        .slice(0, 5)
        .map(({ periode, rijen }) => [periode, rijen.length]),
    ).toEqual([
      ['2022-2', 26],
      ['2023-1', 26],
      ['2023-2', 26],
      ['2024-1', 26],
      ['2024-2', 26],
    ]);
  });
  it('give every municipality the trede that CIJFER gives', () => {
    for (const { periode, rijen } of gepubliceerdeOverzichten()) {
      for (const { gemeente, trede } of rijen)
        expect(findCijfer({ soort: 'gemeente', naam: gemeente }, periode, 'trede')).toMatchObject({ waarde: trede });
    }
  });
  it('have no row that cannot be read', () => {
    expect(gepubliceerdeOverzichten().flatMap(({ onleesbaar }) => onleesbaar)).toEqual([]);
  });
  it('count 15 koppelingstekorten in 2023-2, as the report says', () => {
    const overzicht = gepubliceerdeOverzichten().find(({ periode }) => periode === '2023-2');
    expect(overzicht?.rijen.filter(({ koppelingstekort }) => koppelingstekort)).toHaveLength(15);
  });
});

describe('the totals', () => {
  it('are the sums over the municipalities', () => {
    expect(totalenVan(eerste(TABEL).rijen)).toEqual({
      onbekend: 0,
      totalen: [
        { kolom: 'taakstelling', som: 260 },
        { kolom: 'achterstand_begin', som: 198 },
        { kolom: 'totaalopgave', som: 458 },
        { kolom: 'gerealiseerd', som: 219 },
        { kolom: 'achterstand_eind', som: 239 },
      ],
    });
  });
  it('are unknown where only treden are known', () => {
    expect(
      totalenVan(
        eerste([
          ['gemeente', 'periode', 'trede'],
          ['Lopik', '2024-1', 3],
        ]).rijen,
      ),
    ).toBeUndefined();
  });
  it('are checked against the total row of the table', () => {
    expect(afwijkendeTotaalrijen([...TABEL, ['Totaal', '2022-1', 260, 198, 219, null, null]])).toEqual([]);
    expect(afwijkendeTotaalrijen([...TABEL, ['Totaal', '2022-1', 261, 198, 219, null, null]])).toEqual([
      expect.stringMatching(/^Rij 6: .*261.*260/),
    ]);
  });
});

describe('the spread of the achterstand', () => {
  it('names the fewest municipalities with more than half, of the achterstand and not of the balance', () => {
    const verdeling = achterstandverdeling([rij('A', 30), rij('B', 25), rij('C', 20), rij('D', -40), rij('E', 0), rij('F', 25)]);
    expect(verdeling).toMatchObject({ achterstand: 100, helft: [{ gemeente: 'A' }, { gemeente: 'B' }] });
    expect(verdeling && verdelingInWoorden(verdeling)).toBe(
      'Meer dan de helft van de achterstand van 100 personen (55%) ligt bij 2 van de 4 gemeenten met een achterstand: A en B.',
    );
  });
  it('exactly half is not more than half', () => {
    expect(achterstandverdeling([rij('A', 50), rij('B', 25), rij('C', 25)])?.helft.map(({ gemeente }) => gemeente)).toEqual(['A', 'B']);
  });
  it('of one municipality is said as such', () => {
    const verdeling = achterstandverdeling([rij('A', 1), rij('B', -3)]);
    expect(verdeling && verdelingInWoorden(verdeling)).toBe('De hele achterstand van 1 persoon ligt bij A.');
  });
  it('is unknown where nobody has one', () => {
    expect(achterstandverdeling([rij('A', 0), rij('B', -3)])).toBeUndefined();
    expect(achterstandverdeling([{ ...rij('A', 3), cijfers: undefined }])).toBeUndefined();
  });
  it('has shares that add up to 1, the largest first, and a half that becomes half or less without its last', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 500 }), { minLength: 1, maxLength: 30 }), (standen) => {
        const verdeling = achterstandverdeling(standen.map((stand, i) => rij(`G${i}`, stand)));
        fc.pre(verdeling !== undefined);
        const { aandelen, helft, achterstand } = verdeling;
        expect(aandelen.reduce((som, { aandeel }) => som + aandeel, 0)).toBeCloseTo(1, 12);
        expect(aandelen.map((deel) => deel.achterstand)).toEqual([...aandelen.map((deel) => deel.achterstand)].sort((a, b) => b - a));
        const samen = (delen: typeof helft) => delen.reduce((som, deel) => som + deel.achterstand, 0);
        expect(2 * samen(helft)).toBeGreaterThan(achterstand);
        expect(2 * samen(helft.slice(0, -1))).toBeLessThanOrEqual(achterstand);
      }),
    );
  });
});

describe('the ratios that explain an allocation', () => {
  it('set a taakstelling beside the share of inhabitants in the same total', () => {
    const [utrecht, , leusden] = verhoudingen(eerste(TABEL).rijen);
    expect(utrecht).toMatchObject({ gemeente: 'Utrecht', taakstelling: 203 });
    expect(leusden?.taakstelling_per_1000_inwoners).toBeCloseTo((1000 * 18) / (leusden?.inwoners ?? 0), 12);
    expect(leusden?.totaalopgave_per_1000_inwoners).toBeCloseTo((1000 * 39) / (leusden?.inwoners ?? 0), 12);
  });
  it('give each total exactly, and leave out whose inhabitants or figures are unknown', () => {
    const { rijen } = eerste([...TABEL, ['Atlantis', '2022-1', 10, 0, 10, 1, null]]);
    const uitkomst = verhoudingen(rijen);
    expect(uitkomst.map(({ gemeente }) => gemeente)).toEqual(['Utrecht', 'IJsselstein', 'Leusden', 'Soest']);
    expect(uitkomst.reduce((som, { naar_inwoners }) => som + naar_inwoners, 0)).toBe(260);
    expect(uitkomst.every(({ taakstelling, naar_inwoners, verschil }) => verschil === taakstelling - naar_inwoners)).toBe(true);
    expect(verhoudingen([])).toEqual([]);
    expect(
      verhoudingen(
        eerste([
          ['gemeente', 'periode', 'trede'],
          ['Lopik', '2024-1', 3],
        ]).rijen,
      ),
    ).toEqual([]);
  });
});

describe('a decided trede', () => {
  const besluit = (gemeente: string, periode: string) => (gemeente === 'Utrecht' && periode === '2022-1' ? 2 : undefined);

  it('goes before the computed one, which stays beside it; whether that is up or down follows from the decided one', () => {
    const [utrecht, ijsselstein] = overzichtenUitTabel(TABEL, besluit)[0]!.rijen;
    expect(utrecht).toMatchObject({ trede: 2, isVastgesteld: true, trede_berekend: 3, richting: 'gelijk' });
    expect(ijsselstein).toMatchObject({ isVastgesteld: false });
    expect(dashboardtabel(overzichtenUitTabel(TABEL, besluit)[0]!)[1]).toEqual(expect.arrayContaining(['ja', 3]));
  });

  it('goes before one that a table holds, beside what follows from the facts of the table, if it has any', () => {
    const metTrede = [
      [...KOPPEN, 'trede'],
      ['Utrecht', '2022-1', 203, 172, 168, 2, null, 4],
    ];
    expect(overzichtenUitTabel(metTrede, besluit)[0]!.rijen[0]).toMatchObject({ trede: 2, trede_berekend: 3 });
    const zonder = [
      ['gemeente', 'periode', 'trede'],
      ['Utrecht', '2022-1', 3],
    ];
    expect(overzichtenUitTabel(zonder, besluit)[0]!.rijen[0]).toMatchObject({ trede: 2, trede_berekend: undefined, richting: 'onbekend' });
  });
});

describe('the tables for a dashboard', () => {
  it('have a row per municipality, blank where something is unknown', () => {
    const [koppen, utrecht] = dashboardtabel(eerste(TABEL));
    expect(koppen).toEqual([
      'gemeente',
      'cbs_code',
      'periode',
      'trede',
      'tredenaam',
      'richting',
      'koppelingstekort',
      'taakstelling',
      'achterstand_begin',
      'totaalopgave',
      'gerealiseerd',
      'achterstand_eind',
      'realisatie_totaalopgave',
      'vastgesteld',
      'trede_berekend',
    ]);
    expect(utrecht).toEqual(['Utrecht', 'GM0344', '2022-1', 3, 'Actief toezicht', 'omhoog', '', 203, 172, 375, 168, 207, 0.448, 'nee', '']);
    expect(
      dashboardtabel(
        eerste([
          ['gemeente', 'periode', 'trede'],
          ['Atlantis', '2024-1', 3],
        ]),
      )[1],
    ).toEqual(['Atlantis', '', '2024-1', 3, 'Actief toezicht', 'onbekend', '', '', '', '', '', '', '', 'nee', '']);
  });
  it('leave the trede blank where it cannot be known, and say where a koppelingstekort was', () => {
    const overzicht = eerste([KOPPEN, ['Soest', '2024-1', 20, 5, 3, null, 10]]);
    expect(dashboardtabel(overzicht)[1]?.slice(0, 7)).toEqual(['Soest', 'GM0342', '2024-1', '', '', 'onbekend', 'ja']);
    expect(kaarttabel(overzicht)[1]).toEqual(['GM0342', 'Soest', '2024-1', '']);
    expect(kaarttabel(eerste(TABEL))[1]).toEqual(['GM0344', 'Utrecht', '2022-1', 3]);
  });
  it('say of each row what its figures are of, where the table has their day', () => {
    const overzicht = eerste([
      [...KOPPEN, 'datum'],
      ['Soest', '2022-1', 20, 5, 3, 2, null, '2022-05-01'],
      ['Baarn', '2022-1', 20, 5, 3, 2, null, '2022-07-10'],
      ['Leusden', '2022-1', 20, 5, 3, 2, null, null],
    ]);
    for (const tabel of [dashboardtabel(overzicht), kaarttabel(overzicht)])
      expect(tabel.map((cellen) => cellen.at(-1))).toEqual(['soort_stand', 'tussenstand', 'nakomend', '']);
  });
  it('for a map have the code of every municipality of the province', () => {
    const kaart = kaarttabel(gepubliceerdeOverzichten()[0] as Provincieoverzicht);
    expect(kaart[0]).toEqual(['statcode', 'statnaam', 'periode', 'trede']);
    expect(kaart).toHaveLength(27);
    expect(kaart.slice(1).every(([code]) => /^GM\d{4}$/.test(String(code)))).toBe(true);
  });
  it('for a map leave out a name without a code', () => {
    expect(
      kaarttabel(
        eerste([
          ['gemeente', 'periode', 'trede'],
          ['Atlantis', '2024-1', 3],
        ]),
      ),
    ).toHaveLength(1);
  });
});
