import { describe, expect, it } from 'vitest';
import { beoordeelTabel } from '../../../core/beoordeling/beoordeel-tabel.ts';
import { soortStand } from '../../../core/beoordeling/latest-standen.ts';
import { nodigTabel } from '../../../core/beoordeling/nodig.ts';
import { tellingTabel } from '../../../core/beoordeling/telling.ts';
import { datumOf } from '../../../core/datum.ts';
import { Invoerfout } from '../../../core/invoer/index.ts';

const KOPPEN = ['gemeente', 'periode', 'datum', 'taakstelling', 'achterstand_begin', 'gerealiseerd', 'herverdeling', 'vorige_trede'];
const leusden = (datum: string | null, gerealiseerd: number) => ['Leusden', '2022-2', datum, 24, 26, gerealiseerd, 1, 3];

describe('several standen of one municipality in a periode', () => {
  const tabel = [KOPPEN, leusden('2022-10-10', 26), leusden('2022-11-22', 33), ['Zeist', '2022-2', '2022-10-10', 30, 2, 20, 0, 1]];
  it('are history: the latest is assessed, the earlier row stays without a trede, wherever it stands', () => {
    const treden = (cellen: typeof tabel) => beoordeelTabel(cellen, ['gemeente', 'trede']).slice(1);
    expect(treden(tabel)).toEqual([
      ['Leusden', ''],
      ['Leusden', 2],
      ['Zeist', 2],
    ]);
    expect(treden([KOPPEN, ...tabel.slice(1).reverse()])).toEqual(treden(tabel).reverse());
  });
  it('count once in TELLING and NODIG', () => {
    expect(tellingTabel(tabel).find(([, soort]) => soort === 'trede 2')).toEqual(['2022-2', 'trede 2', 2, 'Leusden, Zeist']);
    const alleen = [KOPPEN, ...tabel.slice(2)];
    expect(nodigTabel(tabel, undefined)).toEqual(nodigTabel(alleen, undefined));
  });
  it('without a datum are not told apart', () => {
    expect(beoordeelTabel([KOPPEN, leusden(null, 26), leusden('2022-11-22', 33)], ['trede']).slice(1)).not.toContainEqual(['']);
  });
});

describe('the day of the figures', () => {
  it('says whether they are a tussenstand, may still grow, or stand', () => {
    const dagen = [datumOf(2022, 12, 31), datumOf(2023, 1, 1), datumOf(2023, 1, 31), datumOf(2023, 2, 1)];
    expect(dagen.map((dag) => soortStand('2022-2', dag))).toEqual(['tussenstand', 'nakomend', 'nakomend', 'eindstand']);
  });
  it('gives a column soort_stand, and the motivation of a tussenstand says that it is no judgement', () => {
    const rij = (datum: string | null) => beoordeelTabel([KOPPEN, leusden(datum, 33)], ['soort_stand', 'motivering'])[1] ?? [];
    const [, gewoon] = rij(null);
    expect(rij(null)[0]).toBe('');
    expect(rij('2023-02-01')).toEqual(['eindstand', gewoon]);
    expect(rij('2022-11-22')[0]).toBe('tussenstand');
    expect(String(rij('2022-11-22')[1])).toMatch(/^Tussenstand van 22 november 2022, nog geen beoordeling/);
    expect(String(rij('2022-11-22')[1]).endsWith(String(gewoon))).toBe(true);
    expect(beoordeelTabel([KOPPEN.with(2, 'x'), leusden(null, 33)], [])[0]).not.toContain('soort_stand');
  });
  it('keeps in the motivation where facts came from that the row does not hold', () => {
    const kop = ['gemeente', 'periode', 'datum', 'taakstelling', 'achterstand_begin', 'gerealiseerd', 'vorige_trede'];
    const rijen = [
      ['Leusden', '2022-1', '2022-07-01', 18, 21, 13, 2],
      ['Leusden', '2022-2', '2022-11-22', 24, 26, 33, null],
    ];
    const motivering = (met: boolean) => beoordeelTabel(met ? [kop, ...rijen] : [kop.with(2, 'x'), ...rijen], ['motivering']).at(-1)?.[0];
    expect(String(motivering(false))).toMatch(/in dezelfde tabel/);
    expect(String(motivering(true)).endsWith(String(motivering(false)))).toBe(true);
  });
  it('of a tussenstand is told in TELLING, of a table of facts and of what BEOORDEEL gave', () => {
    const tabel = [KOPPEN, leusden('2022-11-22', 33), ['Zeist', '2022-2', '2023-02-01', 30, 2, 20, 0, 1]];
    const regel = ['2022-2', 'tussenstand', 1, 'Leusden'];
    expect(tellingTabel(tabel)).toContainEqual(regel);
    expect(tellingTabel(beoordeelTabel(tabel, []))).toContainEqual(regel);
    const [, , ...eind] = tabel;
    expect(tellingTabel([KOPPEN, ...eind]).map(([, soort]) => soort)).not.toContain('tussenstand');
  });
});

describe('the periode before in the same table', () => {
  const KOP = ['gemeente', 'periode', 'datum', 'taakstelling', 'achterstand_begin', 'gerealiseerd', 'vorige_trede'];
  const begin = ['Soest', '2022-1', '2022-04-01', 20, 10, 29, 2];
  const eind = ['Soest', '2022-1', '2022-07-01', 20, 10, 10, 2];
  const volgend = ['Soest', '2022-2', '2023-01-01', 20, 20, 20, ''];
  const lastOf = (...rijen: unknown[][]) =>
    beoordeelTabel([KOP, ...rijen], ['periode', 'trede', 'motivering'])
      .slice(1)
      .find(([periode]) => periode === '2022-2');

  it('is that of its latest stand, in whatever order the rows stand', () => {
    const [, trede, motivering] = lastOf(begin, eind, volgend) ?? [];
    expect(trede).toBe(4);
    for (const rijen of [
      [volgend, eind, begin],
      [eind, begin, volgend],
      [begin, volgend, eind],
    ]) {
      expect(lastOf(...rijen)).toEqual(['2022-2', trede, motivering]);
    }
  });
  it('is that of a stand without a day before one of a day before the end, in whatever order the rows stand', () => {
    const zonder = ['Soest', '2022-1', '', 20, 10, 10, 2];
    expect(lastOf(zonder, begin, volgend)).toEqual(lastOf(begin, zonder, volgend));
    expect(lastOf(zonder, begin, volgend)?.[1]).toBe(4);
  });
  it('is called a tussenstand where its latest stand is one', () => {
    expect(String(lastOf(begin, volgend)?.[2])).toContain(
      'de vorige trede komt uit 2022-1 in dezelfde tabel, een tussenstand van 1 april 2022',
    );
    expect(String(lastOf(eind, volgend)?.[2])).not.toContain('een tussenstand');
  });

  const NA = ['gemeente', 'periode', 'taakstelling', 'achterstand_begin', 'gerealiseerd', 'nagekomen', 'vorige_trede'];
  const na = (achterstand_begin: number, nagekomen: unknown) =>
    beoordeelTabel(
      [NA, ['Soest', '2024-1', 20, 10, 12, nagekomen, 2], ['Soest', '2024-2', 20, achterstand_begin, 25, '', '']],
      ['trede', 'motivering'],
    )[2] ?? [];

  it('gives its late registrations to the judgement of growth, where the next one starts from the registered stand', () => {
    // 10 + 20 − 12 = 18 registered, 8 of whom came late: the start to compare with is 10.
    const [trede, motivering] = na(18, 8);
    expect(trede).toBe(3);
    expect(String(motivering)).toContain('het aantal nagekomen van de vorige periode komt uit 2024-1 in dezelfde tabel');
  });
  it('leaves them unknown where the next one starts from another stand, or where nothing is said of them', () => {
    expect(String(na(10, 8)[1])).not.toContain('het aantal nagekomen van de vorige periode komt uit');
    expect(String(na(18, '')[1])).not.toContain('het aantal nagekomen van de vorige periode komt uit');
  });
});

describe('a day that cannot be that of the figures', () => {
  const KOP = ['gemeente', 'periode', 'datum', 'taakstelling', 'achterstand_begin', 'gerealiseerd', 'vorige_trede'];
  it.each([
    ['1-4-2022'],
    [{ type: 'Error', basicType: 'Error' }],
    ['2021-12-31'],
    [-3],
  ])('gives its row an error and leaves the others: %j', (datum) => {
    const rijen = [KOP, ['Soest', '2022-1', datum, 20, 10, 5, 2], ['Zeist', '2022-1', '2022-06-01', 20, 10, 25, 2]];
    const [, soest, zeist] = beoordeelTabel(rijen, ['trede', 'soort_stand']);
    expect(soest?.map((cel) => cel instanceof Invoerfout)).toEqual([true, true]);
    expect(zeist).toEqual([2, 'tussenstand']);
    expect(
      tellingTabel(rijen)
        .filter(([, soort]) => String(soort).startsWith('trede'))
        .map(([, , aantal]) => aantal)
        .filter((aantal) => aantal !== 0),
    ).toEqual([1]);
  });
});
