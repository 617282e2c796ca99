import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feitenUitRij } from '../../core/beoordeling/feiten-from-rij.ts';
import { FEITEN, VERPLICHTE_FEITEN } from '../../core/feiten/index.ts';
import { kolomInPeriode, readKop } from '../../core/kop.ts';
import { type Kolomnaam, koppenVan } from '../../core/kolomnaam.ts';
import { naasteKolommen } from '../../core/naaste-kolom.ts';
import { type Periode, periodesTussen } from '../../core/periode.ts';
import { celVan, ongebruikteKolommen, readTabel } from '../../core/tabel.ts';
import { draws } from '../tier.ts';

/** Headings of the memos, letters and reports of 2022 to 2024, and of exports. */
const KOPPEN: readonly (readonly [kop: string, kolom: string | undefined])[] = [
  ['Taakstelling 2022-I', 'taakstelling'],
  ['TS 2022-1', 'taakstelling'],
  ['Nieuwe TS 2022-2', 'taakstelling'],
  ['Taakstelling \n2022-I, incl. \nherverdeling \nUH', 'taakstelling'],
  ['Taakstelling eerste helft 2022', 'taakstelling'],
  ['taakstelling*', 'taakstelling'],
  ['Taakstelling (personen)', 'taakstelling'],
  ['Provinciale taakstelling', 'taakstelling'],
  ['Periode1', 'periode'],
  ['Periode \u00b9', 'periode'],
  ['Totaalopgave 2022-I', 'totaalopgave'],
  ['TO 2022-1', 'totaalopgave'],
  ['Totaalopgave: provinciale taakstelling plus achterstand uit voorgaande periode', 'totaalopgave'],
  ['Taakstelling 2022-1 + achterstand', 'totaalopgave'],
  ['Realisatie \ncumulatief \n2022-\nI', 'gerealiseerd'],
  ['Taakstelling gerealiseerd', 'gerealiseerd'],
  ['Gerealiseerd op 1/7', 'gerealiseerd'],
  ['Gehuisvest t/m 22 november 2022', 'gerealiseerd'],
  ['Taakstelling gerealiseerd in %', 'realisatie_taakstelling'],
  ['Realisatie taakstelling 2022-I in percentage', 'realisatie_taakstelling'],
  ['Realisatie totaalopgave (%)', 'realisatie_totaalopgave'],
  ['Achterstand of voorsprong uit vorige periode', 'achterstand_begin'],
  ['Achterstand 1 januari 2022', 'achterstand'],
  ['Achterstand op 1/7', 'achterstand'],
  ['aantal nagekomen', 'nagekomen'],
  ['Nagekomen (TVS)', 'nagekomen'],
  ['Nagekomen t/m 1 feb', 'nagekomen'],
  ['Late registraties', 'nagekomen'],
  ['Gekoppeld 1 oktober', 'gekoppeld'],
  ['Herverdeling 2022', 'herverdeling'],
  ['Beoordeling 2023-2 (trede)', 'trede'],
  ['Beoordeling n.a.v. totaalopgave of koppelingstekort', 'beoordeling_op'],
  // Another figure, or one of which the heading does not say which.
  ['Taakstelling (vorige periode)', undefined],
  ['Nieuwe taakstelling', undefined],
  ['Gehuisvest (%)', undefined],
  ['Gehuisvest per week', undefined],
  ['Gerealiseerd (woningen)', undefined],
  ['Prognose gerealiseerd', undefined],
  ['Nog te huisvesten', undefined],
  ['Realisatie', undefined],
  ['Achterstand', undefined],
  ['Stand 1 juli 2022', undefined],
  ['Achterstand (–) / voorsprong (+)', undefined],
  ['kans_1', undefined],
  ['', undefined],
];

describe('a heading', () => {
  it.each(KOPPEN)('%j is %s', (kop, kolom) => {
    expect(readKop(kop)?.kolom).toBe(kolom);
  });
  it('is known by its own name and every synonym, whatever footnote, asterisk, unit, year or periode stands with it', () => {
    const momenten = fc.constantFrom('', ' 2024', ' 2024-2', ' 2024 \u2013 II', ' tweede helft 2024');
    const quirks = fc.constantFrom<(kop: string) => string>(
      (kop) => `${kop}*`,
      (kop) => `${kop}\u00b2`,
      (kop) => `${kop} (personen)`,
      (kop) => `${kop.toUpperCase()}`,
      (kop) => kop.replaceAll(' ', '\u00a0'),
      (kop) => kop.replaceAll(' ', '\n'),
      (kop) => `Aantal ${kop}`,
    );
    const kolom = fc.constantFrom<Kolomnaam>(...FEITEN.filter((feit) => feit !== 'periode'), 'totaalopgave');
    const vreemd = kolom.chain((naam) =>
      fc.tuple(fc.constant(naam), fc.constantFrom(...koppenVan(naam)), momenten, fc.array(quirks, { maxLength: 2 })),
    );
    fc.assert(
      fc.property(vreemd, ([naam, kop, moment, gekozen]) => {
        const gelezen = readKop(gekozen.reduce((tekst, quirk) => quirk(tekst), kop + moment));
        expect(gelezen?.kolom).toBe(naam);
        expect(kolomInPeriode(gelezen!, gelezen?.rand === 'begin' ? '2024-1' : '2024-2')).toBe(naam);
      }),
      { numRuns: draws(2000, 200) },
    );
  });
  it('keeps the words of its own name when persons are said before it', () => {
    expect(readKop('Aantal achterstand aan het begin')?.kolom).toBe('achterstand_begin');
  });
  it('of an achterstand is the start or the end by its day, and of no other periode', () => {
    for (const periode of periodesTussen('2021-1', '2024-2')) {
      const [jaar, helft] = [Number(periode.slice(0, 4)), periode.slice(-1)];
      const [begin, eind] = helft === '1' ? [`1 januari ${jaar}`, `1-7-${jaar}`] : [`1 juli ${jaar}`, `1 jan. ${jaar + 1}`];
      const is = (kop: string) => kolomInPeriode(readKop(kop)!, periode);
      expect([is(`Achterstand ${begin}`), is(`Achterstand per ${eind}`)]).toEqual(['achterstand_begin', 'achterstand_eind']);
      expect([is(`Achterstand 1 februari ${jaar}`), is('Achterstand 1 januari 1999'), is(`Taakstelling ${jaar + 1}-1`)]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
    }
  });
  it('of the begin or end of a year is that of one half of it', () => {
    const is = (kop: string) => ['2022-1', '2022-2'].map((periode) => kolomInPeriode(readKop(kop)!, periode as Periode));
    expect(is('Achterstand begin 2022')).toEqual(['achterstand_begin', undefined]);
    expect(is('achterstand_eind 2022')).toEqual([undefined, 'achterstand_eind']);
    expect(is('Achterstand aan het begin (2022-2)')).toEqual([undefined, 'achterstand_begin']);
  });
  it('that is not known names the columns that it resembles', () => {
    expect(naasteKolommen('Achterstand')).toEqual(['achterstand_begin', 'achterstand_eind']);
    expect(naasteKolommen('Nagekomen volgens opgave')).toEqual(['nagekomen']);
    expect(naasteKolommen('Taaksteling')[0]).toBe('taakstelling');
    expect(naasteKolommen('Opmerkingen')).toEqual([]);
    expect(naasteKolommen('realisatie')).toContain('gerealiseerd');
    for (const kop of ['Achterstand 2022-1', 'Achterstand 1 januari 2022 (–) / voorsprong (+)'])
      expect(naasteKolommen(kop)).toEqual(['achterstand_begin', 'achterstand_eind']);
  });
});

describe('a table with the headings of', () => {
  it('the memo on Utrecht of 2022-1 is read as it stands', () => {
    const tabel = readTabel(
      [
        [
          'Trede 2022- I',
          'Achterstand 1 januari 2022',
          'Taakstelling 2022-I, incl. herverdeling UH',
          'Totaalopgave 2022-I',
          'Realisatie cumulatief 2022-I',
          'Realisatie taakstelling 2022-I in percentage',
          'Realisatie totaalopgave 2022-I in percentage',
          'Achterstand 1 juli 2022',
          'Prognose inschaling interventieladder',
        ],
        ['Trede 2', 171, 204, 375, 168, 0.82, 0.45, 207, 'Trede 3'],
      ],
      VERPLICHTE_FEITEN,
    );
    const [rij = []] = tabel.rijen;
    expect(feitenUitRij(tabel, rij, 2)).toMatchObject({
      periode: '2022-1',
      taakstelling: 204,
      achterstand_begin: 171,
      gerealiseerd: 168,
      vorige_trede: 2,
      herverdeling: 0,
    });
    expect(celVan(tabel, rij, 'achterstand_eind')).toBe(207);
    expect(tabel.met_herverdeling).toBe(true);
    expect(ongebruikteKolommen(tabel)).toEqual([8]);
  });
  it('a column without a heading is used for nothing, and told where it holds something', () => {
    const tabel = readTabel(
      [
        ['gemeente', 'periode', '', ''],
        ['Zeist', '2022-1', 12, null],
      ],
      [],
    );
    expect(ongebruikteKolommen(tabel)).toEqual([2]);
  });
  it('several periodes gives every row its own columns', () => {
    const tabel = readTabel(
      [
        ['periode', 'TS 2022-1', 'TS 2022-2', 'Achterstand 1 juli 2022', 'Gerealiseerd t/m 1 oktober 2022'],
        ['2022-1', 18, 24, 26, 13],
        ['2022-2', 18, 24, 26, 30],
      ],
      [],
    );
    const rij = (i: number, naam: Kolomnaam) => celVan(tabel, tabel.rijen[i]!, naam);
    expect([rij(0, 'taakstelling'), rij(0, 'achterstand_begin'), rij(0, 'achterstand_eind')]).toEqual([18, null, 26]);
    expect([rij(1, 'taakstelling'), rij(1, 'achterstand_begin'), rij(1, 'achterstand_eind')]).toEqual([24, 26, null]);
    // 1 October 2022 is a day of 2022-2: the figures of that row are of that day, and those of the other row are not its own.
    expect([rij(0, 'gerealiseerd'), rij(0, 'datum'), rij(1, 'gerealiseerd'), rij(1, 'datum')]).toEqual([null, null, 30, 44_835]);
  });
  it('a periode that no row has is used for none, and said so', () => {
    const tabel = readTabel(
      [
        ['periode', 'Taakstelling 2023-1', 'taakstelling'],
        ['2022-1', 30, 18],
      ],
      ['taakstelling'],
    );
    expect(celVan(tabel, tabel.rijen[0]!, 'taakstelling')).toBe(18);
    expect(ongebruikteKolommen(tabel)).toEqual([1]);
  });
  it('a title above them, and blank rows at its end, is the same table', () => {
    const cellen = [
      ['gemeente', 'periode', 'gerealiseerd'],
      ['Zeist', '2022-1', 3],
      ['', 0, null],
      ['Soest', '2022-1', 4],
    ];
    const leeg = [0, '', null];
    const tabel = readTabel([['Stand van zaken 2022', null, null], ...cellen, leeg, leeg], ['periode']);
    expect(tabel.rijen).toEqual(cellen.slice(1));
    expect(celVan(tabel, tabel.rijen[0]!, 'gerealiseerd')).toBe(3);
  });
});
