import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOTIVERING, TREDE } from '../../../addin/functions/beoordeling.ts';
import { CONTROLE } from '../../../addin/functions/controle.ts';
import { BEOORDEEL, TELLING } from '../../../addin/functions/tabellen.ts';
import { periodesTussen } from '../../../core/periode.ts';
import { draws } from '../../tier.ts';
import { blok, cel } from './host.ts';

const KOPPEN = ['gemeente', 'periode', 'taakstelling', 'achterstand_begin', 'gerealiseerd', 'vorige_trede'];
const LEUSDEN = ['Leusden', '2022-1', 18, 21, 13, 2];
const ZEIST = ['Zeist', '2022-1', 30, 4, 34, 1];

/** A value as Excel passes it with a data type or a number format around it. */
const rijk = (waarde: unknown) =>
  typeof waarde === 'number'
    ? { type: 'FormattedNumber', basicType: 'Double', basicValue: waarde, numberFormat: '0' }
    : { type: 'String', basicType: 'String', basicValue: waarde };
const ENTITEIT = { type: 'Entity', text: 'Leusden', basicType: 'Error', basicValue: '#VALUE!' };
const FOUT = { type: 'Error', basicType: 'Error', basicValue: '#REF!' };

describe('values as people type them', () => {
  it('a trede may be the text of the reports, everywhere', () => {
    expect(cel(TREDE, '2022-1', 18, 21, 13, 'Trede 2')).toBe(3);
    expect(
      blok(TELLING, [
        ['gemeente', 'periode', 'trede'],
        ['Leusden', '2024-1', 'trede 2'],
      ]).find(([, soort]) => soort === 'trede 2'),
    ).toEqual(['2024-1', 'trede 2', 1, 'Leusden']);
    expect(cel(TREDE, '2022-1', 18, 21, 13, 'trede 7')).toMatch(/^#VALUE! vorige_trede/);
    expect(cel(TREDE, '2022-1', 18, 21, 13, '2')).toMatch(/^#VALUE! vorige_trede/);
  });
  it('a rich value is its basic value, and an entity or an error is one in its own row, never a name', () => {
    const tabel = [KOPPEN, LEUSDEN, ZEIST];
    expect(
      blok(
        BEOORDEEL,
        tabel.map((rij) => rij.map(rijk)),
      ),
    ).toEqual(blok(BEOORDEEL, tabel));
    expect(cel(MOTIVERING, ...LEUSDEN.slice(1).map(rijk))).toBe(cel(MOTIVERING, ...LEUSDEN.slice(1)));
    expect(
      blok(
        CONTROLE,
        tabel.map((rij) => rij.map(rijk)),
      ),
    ).toEqual(blok(CONTROLE, tabel));
    for (const [niets, woorden] of [
      [ENTITEIT, 'een gegevenstype'],
      [FOUT, 'de foutwaarde #VERW!'],
    ] as const) {
      const slecht = [niets, ...LEUSDEN.slice(1)];
      const [, eerste = [], tweede] = blok(BEOORDEEL, [KOPPEN, slecht, ZEIST]);
      expect(eerste[0]).toMatch(/^#VALUE! rij 2, kolom "gemeente"/);
      expect(eerste[0]).toContain(woorden);
      expect(tweede).toEqual(blok(BEOORDEEL, [KOPPEN, ZEIST])[1]);
      const onleesbaar = blok(TELLING, [KOPPEN, slecht, ZEIST]).filter(([, soort]) => soort === 'niet te lezen');
      expect(onleesbaar.map(([, , aantal, namen]) => [aantal, namen])).toEqual([[1, '']]);
    }
  });
});

describe('blank rows at the end of a range', () => {
  const leeg = fc.constantFrom<unknown>(0, null, '', { type: 'Empty', basicType: 'Empty', basicValue: '' });
  it('give nothing, in every host; one in between keeps its place', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(LEUSDEN, ZEIST, []), { maxLength: 6 }), fc.nat(4), leeg, (rijen, erna, niets) => {
        const gevuld = [KOPPEN, ...rijen, LEUSDEN].map((rij) => (rij.length === 0 ? KOPPEN.map(() => niets) : rij));
        const lang = [...gevuld, ...Array.from({ length: erna }, () => KOPPEN.map(() => niets))];
        for (const functie of [BEOORDEEL, TELLING, CONTROLE]) expect(blok(functie, lang)).toEqual(blok(functie, gevuld));
        expect(blok(BEOORDEEL, lang)).toHaveLength(gevuld.length);
        const kolommen = (tabel: unknown[][]) => KOPPEN.slice(1).map((_, k) => tabel.slice(1).map((rij) => [rij[k + 1]]));
        expect(blok(TREDE, ...kolommen(lang))).toEqual(blok(TREDE, ...kolommen(gevuld)));
      }),
      { numRuns: draws(500, 50) },
    );
  });
});

describe('a table with headings as senders write them', () => {
  const NAGEKOMEN = ['aantal nagekomen', 'Nagekomen (TVS)', 'Nagekomen t/m 1 feb', 'Late registraties', 'Nagekomen*', 'nagekomen\u00b9'];
  it.each(NAGEKOMEN)('%s is used: Leusden 2021-2 comes on trede 2, not on 3', (kop) => {
    const tabel = [
      [...KOPPEN, kop],
      ['Leusden', '2021-2', 19, 19, 17, 2, 5],
    ];
    expect(blok(BEOORDEEL, tabel, 'achterstand_beoordeeld;trede')).toEqual([
      ['achterstand_beoordeeld', 'trede'],
      [16, 2],
    ]);
  });
  it('gives what plain headings give, whatever periode its headings name', () => {
    const geval = fc.constantFrom(...periodesTussen('2021-1', '2024-2')).chain((periode) => {
      const [jaar = '', helft = ''] = periode.split('-');
      const begin = helft === '1' ? `1 januari ${jaar}` : `1 juli ${jaar}`;
      const eind = helft === '1' ? `1 juli ${jaar}` : `1 januari ${Number(jaar) + 1}`;
      return fc.tuple(
        fc.constant(periode),
        fc.constantFrom('gemeente', 'Gemeente*', 'Naam gemeente'),
        fc.constantFrom(`Taakstelling ${periode}`, `TS ${jaar}-${'I'.repeat(Number(helft))}`, 'Taakstelling (personen)'),
        fc.constantFrom(`Achterstand ${begin}`, `Achterstand\n${begin}`, `achterstand per ${begin}`),
        fc.constantFrom(`Realisatie cumulatief ${periode}`, `Gerealiseerd ${jaar} \u2013 ${helft}`, 'Taakstelling gerealiseerd'),
        fc.constantFrom(`Achterstand ${eind}`, `Achterstand op ${eind}`),
        fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: -50, max: 50 }), fc.nat(99), fc.integer({ min: 1, max: 3 })),
      );
    });
    fc.assert(
      fc.property(geval, ([periode, gemeente, ts, begin, gerealiseerd, eind, [T, A0, R, V]]) => {
        const rij = ['Zeist', periode, T, A0, R, V, T + A0 - R];
        const gewoon = blok(BEOORDEEL, [[...KOPPEN, 'achterstand_eind'], rij]);
        expect(blok(BEOORDEEL, [[gemeente, 'Periode1', ts, begin, gerealiseerd, 'Vorige trede', eind], rij])).toEqual(gewoon);
      }),
      { numRuns: draws(1000, 100) },
    );
  });
});
