import { describe, expect, it } from 'vitest';
import { datumOf } from '../../../core/datum.ts';
import { peildatum, type Periode, periodesTussen } from '../../../core/periode.ts';
import { leerClustering } from '../../../core/prognose/leren-clustering.ts';
import { leerMaandgewichten } from '../../../core/prognose/leren-gewichten.ts';
import { leerRealisatie } from '../../../core/prognose/leren-realisatie.ts';
import { leerVertraging } from '../../../core/prognose/leren-vertraging.ts';
import { STANDAARDPARAMETERS } from '../../../core/prognose/parameters.ts';
import type { Periodereeks, Dagstand } from '../../../core/prognose/standen.ts';
import { PLAIN } from './plain-parameters.ts';

describe('the delay', () => {
  /** A figure of a day in 2022-1, known after so many days and again later, of one person housed a day with a mean delay of `m` days. */
  function tweemaal(i: number, { dagen = 181, eerst = 0, laatst = 31, m = 11 }): Dagstand[] {
    const erbij = m * (Math.exp(-eerst / m) - Math.exp(-laatst / m)) * (1 - Math.exp(-dagen / m));
    const datum = peildatum('2022-1', 'begin') + dagen;
    const basis = { gemeente: `G${i}`, periode: '2022-1' as const, datum };
    return [
      { ...basis, bekend_op: datum + laatst, gerealiseerd: 1000 * dagen },
      { ...basis, bekend_op: datum + eerst, gerealiseerd: 1000 * dagen - Math.round(1000 * erbij) },
    ];
  }
  const veel = (geval: Parameters<typeof tweemaal>[1], aantal = 10) => Array.from({ length: aantal }, (_, i) => tweemaal(i, geval)).flat();

  it('is found from figures of any day, known on any two days, in any order', () => {
    for (const geval of [
      {},
      { eerst: 5, laatst: 20 },
      { dagen: 12 },
      { dagen: 30, eerst: 3 },
      { m: 40 },
      { m: 2 },
      { m: 89.5, laatst: 400 },
    ])
      expect(leerVertraging(veel(geval))).toBeCloseTo(geval.m ?? 11, 1);
  });
  it('is the shorter one where two delays would leave as many, as with figures early in the periode', () => {
    expect(leerVertraging(veel({ dagen: 12 }))).toBeCloseTo(11, 1);
    expect(leerVertraging(veel({ dagen: 12, m: 0.5 }))).toBeCloseTo(0.5, 1);
  });
  it('is that which leaves most where none leaves as many as there were', () => {
    // With 12 days before a figure and 31 after it most come in between at a mean delay of 16 days.
    const meer = (i: number) =>
      tweemaal(i, { dagen: 12, m: 16 }).map((stand, k) => ({ ...stand, gerealiseerd: stand.gerealiseerd - 500 * k }));
    expect(leerVertraging(Array.from({ length: 10 }, (_, i) => meer(i)).flat())).toBe(16);
  });
  it('needs ten figures known twice, and ten persons that came in between', () => {
    expect(leerVertraging(veel({}, 9))).toBeUndefined();
    expect(leerVertraging(veel({}, 10))).toBeDefined();
    const een = (i: number, erbij: number) => tweemaal(i, {}).map((stand, k) => ({ ...stand, gerealiseerd: k === 0 ? 50 + erbij : 50 }));
    expect(leerVertraging(Array.from({ length: 10 }, (_, i) => een(i, i === 0 ? 0 : 1)).flat())).toBeUndefined();
    expect(leerVertraging(Array.from({ length: 10 }, (_, i) => een(i, 1)).flat())).toBeDefined();
  });
  it('takes no account of figures known once, on one day twice, or of the first day', () => {
    const een = tweemaal(99, {})[0] as Dagstand;
    const eersteDag = tweemaal(98, { dagen: 0 });
    const zelfdeDag = [
      { ...een, gemeente: 'G97' },
      { ...een, gemeente: 'G97', gerealiseerd: 1 },
    ];
    expect(leerVertraging([...veel({}), een, ...eersteDag, ...zelfdeDag])).toBe(leerVertraging(veel({})));
    expect(leerVertraging([...veel({}, 9), ...eersteDag])).toBeUndefined();
    expect(leerVertraging([...veel({}, 9), ...zelfdeDag])).toBeUndefined();
  });
  it('goes by what was known first and last', () => {
    const tussen = veel({}).map((stand) => ({ ...stand, bekend_op: stand.datum + 10, gerealiseerd: 0 }));
    expect(leerVertraging([...tussen, ...veel({})])).toBe(leerVertraging(veel({})));
  });
  it('of figures at the peildatum is 69 days at most, however much comes late', () => {
    expect(leerVertraging(veel({}).map((stand, i) => (i % 2 === 0 ? stand : { ...stand, gerealiseerd: 0 })))).toBe(69);
  });
});

describe('the weight of months', () => {
  /** The stand at the end of each month of the second half-year of a year, of which every month has a pace a day. */
  function halfjaar(jaar: number, tempo: readonly number[], gemeente = 'Leusden'): Periodereeks {
    const grenzen = [7, 8, 9, 10, 11, 12, 13].map((maand) => datumOf(jaar, maand, 1));
    let gerealiseerd = 0;
    const metingen = grenzen.map((datum, m) => {
      gerealiseerd += m === 0 ? 0 : (tempo[m - 1] ?? 0) * (datum - (grenzen[m - 1] ?? datum));
      return { datum, gerealiseerd };
    });
    return { gemeente, periode: `${jaar}-2` as Periode, metingen };
  }
  const JAREN = [2018, 2019, 2020, 2021];
  const dagen = [31, 31, 30, 31, 30, 31];
  const gemiddeld = (tempo: readonly number[]) => tempo.reduce((som, per, m) => som + per * (dagen[m] ?? 0), 0) / 184;

  /** The weights of July to December; those of January to June are 1, since nothing is known of them. */
  const tweedeHelft = (reeksen: readonly Periodereeks[]): number[] | undefined => {
    const gewichten = leerMaandgewichten(reeksen);
    expect(gewichten?.slice(0, 6)).toEqual(new Array(6).fill(1));
    return gewichten?.slice(6);
  };

  it('is the pace of the month over that of the half-year, where all half-years are alike', () => {
    const tempo = [1, 2, 3, 1, 1.5, 0.5];
    const gewichten = tweedeHelft(JAREN.map((jaar) => halfjaar(jaar, tempo)));
    expect(gewichten).toEqual(tempo.map((per) => expect.closeTo(per / gemiddeld(tempo), 9) as number));
  });
  it('is of all municipalities together', () => {
    const [groot, klein] = [
      [10, 20, 10, 10, 10, 10],
      [2, 1, 1, 1, 1, 1],
    ];
    const samen = groot.map((per, m) => per + (klein[m] ?? 0));
    const gewichten = tweedeHelft(JAREN.flatMap((jaar) => [halfjaar(jaar, groot, 'Utrecht'), halfjaar(jaar, klein, 'Soest')]));
    expect(gewichten).toEqual(samen.map((per) => expect.closeTo(per / gemiddeld(samen), 9) as number));
  });
  it('is shrunk to 1 by as much as chance makes', () => {
    // Twice one way and twice the other, as weights of half-years.
    const [a, b] = [
      [1, 2, 1, 1, 1, 1],
      [1, 1.2, 1, 1, 1, 1],
    ].map((tempo) => tempo.map((per) => per / gemiddeld(tempo))) as [number[], number[]];
    const midden = a.map((gewicht, m) => (gewicht + (b[m] ?? 0)) / 2);
    const kwadraten = (x: readonly number[], y: (m: number) => number) => x.reduce((som, waarde, m) => som + (waarde - y(m)) ** 2, 0);
    const toeval = (2 * kwadraten(a, (m) => midden[m] ?? 0) + 2 * kwadraten(b, (m) => midden[m] ?? 0)) / 3 / 4;
    const krimp = 1 - toeval / kwadraten(midden, () => 1);
    expect(krimp).toBeGreaterThan(0.5);
    const gewichten = tweedeHelft(JAREN.map((jaar, i) => halfjaar(jaar, i % 2 === 0 ? [1, 2, 1, 1, 1, 1] : [1, 1.2, 1, 1, 1, 1])));
    expect(gewichten).toEqual(midden.map((gewicht) => expect.closeTo(1 + krimp * (gewicht - 1), 9) as number));
  });
  it('is 1 where months differ by no more than chance, or not at all', () => {
    expect(tweedeHelft(JAREN.map((jaar, i) => halfjaar(jaar, i % 2 === 0 ? [2, 1, 1, 1, 1, 1] : [0.01, 1, 1, 1, 1, 1])))).toEqual(
      new Array(6).fill(1),
    );
    const even = tweedeHelft(JAREN.map((jaar) => halfjaar(jaar, [1, 1, 1, 1, 1, 1])));
    expect(even).toEqual(new Array(6).fill(1));
  });
  it('is 5 at most and 0.1 at least', () => {
    const gewichten = tweedeHelft(JAREN.map((jaar) => halfjaar(jaar, [0, 0, 20, 0, 0, 0])));
    expect(gewichten).toEqual([0.1, 0.1, 5, 0.1, 0.1, 0.1]);
  });
  it('needs three half-years of the same half of the year, each with six standen after the start and a stand at the peildatum that is not 0', () => {
    const tempo = [1, 2, 3, 1, 1.5, 0.5];
    const goed = (aantal: number) => JAREN.slice(0, aantal).map((jaar) => halfjaar(jaar, tempo));
    const vierde = halfjaar(2021, tempo);
    expect(leerMaandgewichten(goed(2))).toBeUndefined();
    expect(leerMaandgewichten([...goed(2), { ...vierde, metingen: vierde.metingen.filter((_, i) => i !== 3) }])).toBeUndefined();
    expect(
      leerMaandgewichten([
        ...goed(2),
        { ...vierde, metingen: vierde.metingen.map((meting, i) => (i === 6 ? { ...meting, datum: meting.datum - 1 } : meting)) },
      ]),
    ).toBeUndefined();
    expect(leerMaandgewichten([...goed(2), halfjaar(2021, [0, 0, 0, 0, 0, 0])])).toBeUndefined();
    expect(leerMaandgewichten(goed(3))).toBeDefined();
  });
  it('takes the stand of the first of a month from the standen on both sides of it', () => {
    // 10 on day 20 and 43 on day 42: on 1 August, day 31, half-way between them, 26,5; one a day over the whole half-year.
    const standen = [
      [0, 0],
      [20, 10],
      [42, 43],
      [62, 60],
      [92, 90],
      [123, 121],
      [153, 151],
      [184, 184],
    ] as const;
    const reeksen = JAREN.map((jaar) => ({
      ...halfjaar(jaar, []),
      metingen: standen.map(([dag, gerealiseerd]) => ({ datum: datumOf(jaar, 7, 1) + dag, gerealiseerd })),
    }));
    expect(tweedeHelft(reeksen)).toEqual([26.5 / 31, 33.5 / 31, 1, 1, 1, 33 / 31].map((gewicht) => expect.closeTo(gewicht, 9) as number));
  });
  it('takes the stand of a day on the straight line between the standen around it', () => {
    const tempo = [1, 1, 3, 3, 2, 2];
    // Every stand of a month with two others half-way, and the first of a month left out where the pace goes on.
    const reeksen = JAREN.map((jaar) => {
      const reeks = halfjaar(jaar, tempo);
      const [nul, een, twee, drie, vier, vijf, zes] = reeks.metingen as [(typeof reeks.metingen)[0], ...typeof reeks.metingen];
      const tussen = (m: number) => ({
        datum: datumOf(jaar, m + 7, 11),
        gerealiseerd: (reeks.metingen[m]?.gerealiseerd ?? 0) + 10 * (tempo[m] ?? 0),
      });
      expect([een, drie, vijf]).not.toContain(undefined);
      return { ...reeks, metingen: [nul, tussen(0), tussen(1), twee!, tussen(2), tussen(3), vier!, tussen(4), tussen(5), zes!] };
    });
    expect(tweedeHelft(reeksen)).toEqual(tempo.map((per) => expect.closeTo(per / gemiddeld(tempo), 9) as number));
  });
});

describe('how people come together', () => {
  /** Counts of successive periods of so many weeks. */
  const reeksVan = (tellingen: readonly (readonly [weken: number, personen: number])[], periode: Periode = '2022-1'): Periodereeks => {
    let [datum, gerealiseerd] = [peildatum(periode, 'begin'), 0];
    const metingen = [{ datum, gerealiseerd }];
    for (const [weken, personen] of tellingen) metingen.push({ datum: (datum += 7 * weken), gerealiseerd: (gerealiseerd += personen) });
    return { gemeente: 'Leusden', periode, metingen };
  };
  const om = <T>(aantal: number, a: T, b: T) => Array.from({ length: aantal }, (_, i) => (i % 2 === 0 ? a : b));
  const leer = (reeksen: readonly Periodereeks[]) => leerClustering(reeksen, PLAIN);
  /** The clustering that was learned; the default of 3.5 counts as 60 pairs. */
  const clusteringVan = (reeksen: readonly Periodereeks[]) => {
    const { huishoudgrootte = NaN, samen_geplaatst = NaN } = leer(reeksen)?.parameters ?? {};
    return 2 * huishoudgrootte - 1 + samen_geplaatst;
  };
  const gekrompen = (clustering: number, paren: number) => (paren * clustering + 60 * 3.5) / (paren + 60);

  it('is the squares of the differences over the pace, 30² ÷ 2 over 25 is 18, shrunk to the default as if that were 60 pairs', () => {
    expect(clusteringVan([reeksVan(om(31, [1, 10], [1, 40]))])).toBeCloseTo(gekrompen(18, 30), 10);
    expect(leer([reeksVan(om(31, [1, 10], [1, 40]))])?.paren).toBe(30);
  });
  it('weighs a difference by the weeks it is over', () => {
    // 10 in one week and 40 in two: paces 10 and 20, 10² ÷ (1 + ½) over 50 ÷ 3.
    expect(clusteringVan([reeksVan(om(31, [1, 10], [2, 40]))])).toBeCloseTo(gekrompen(100 / 1.5 / (50 / 3), 30), 10);
  });
  it('takes no difference from one periode or municipality to the next', () => {
    expect(clusteringVan([reeksVan(om(16, [1, 10], [1, 40])), reeksVan(om(17, [1, 100], [1, 130]))])).toBeCloseTo(
      gekrompen((31 * 450) / (15 * 25 + 16 * 115), 31),
      10,
    );
  });
  it('is of the last three half-years, since households change', () => {
    const nu = reeksVan(om(31, [1, 10], [1, 40]), '2022-1');
    const vroeger = (periode: Periode) => reeksVan(om(26, [1, 0], [1, 90]), periode);
    const tussen = (periode: Periode) => reeksVan([], periode);
    expect(leer([vroeger('2020-2'), tussen('2021-1'), tussen('2021-2'), nu])).toEqual(leer([nu]));
    expect(leer([vroeger('2021-1'), tussen('2021-2'), nu])).not.toEqual(leer([nu]));
  });
  it('is by building above households of the year, and smaller households below them', () => {
    expect(leer([reeksVan(om(31, [1, 10], [1, 40]))])?.parameters).toEqual({
      huishoudgrootte: 2.25,
      samen_geplaatst: expect.closeTo(gekrompen(18, 30) - 3.5, 10) as number,
    });
    expect(leer([reeksVan(om(31, [1, 10], [1, 10]))])?.parameters).toEqual({
      huishoudgrootte: expect.closeTo((gekrompen(0, 30) + 1) / 2, 10) as number,
      samen_geplaatst: 0,
    });
    expect(leer([...Array.from({ length: 40 }, () => reeksVan(om(31, [1, 10], [1, 10])))])?.parameters.huishoudgrootte).toBe(1);
  });
  it('needs 30 pairs of counts and 100 persons in the first of each', () => {
    expect(leer([])).toBeUndefined();
    expect(leer([reeksVan(om(30, [1, 10], [1, 40]))])).toBeUndefined();
    const met = (eerste: number) => leer([reeksVan([[1, eerste], ...om(29, [1, 3] as const, [1, 3] as const), [1, 400]])]);
    expect(met(12)).toBeUndefined();
    expect(met(13)).toBeDefined();
  });
});

describe('what a taakstelling makes usual', () => {
  const halfjaar = (i: number, periode: Periode, taakstelling: number, gerealiseerd: number): Periodereeks => ({
    gemeente: `G${i}`,
    periode,
    taakstelling,
    metingen: [
      { datum: peildatum(periode, 'begin'), gerealiseerd: 0 },
      { datum: peildatum(periode, 'eind'), gerealiseerd },
    ],
  });

  it('is realised over taakstelling of all together, the mean of half-years, the default of 0.85 as two of them', () => {
    const reeksen = [
      ...Array.from({ length: 10 }, (_, i) => halfjaar(i, '2022-1', 100, 100)),
      ...Array.from({ length: 2 }, (_, i) => halfjaar(i, '2022-2', 50 + 100 * i, 100)),
    ];
    expect(leerRealisatie(reeksen, STANDAARDPARAMETERS)).toMatchObject({
      halfjaren: 12,
      parameters: { verwachte_realisatie: expect.closeTo((1 + 1 + 2 * 0.85) / 4, 10) as number },
    });
  });
  it('is as sure as municipalities are alike: surer than the default where all did the same, less where they differ much', () => {
    const zekerheid = (gerealiseerd: (i: number) => number) =>
      leerRealisatie(
        Array.from({ length: 200 }, (_, i) => halfjaar(i, '2022-1', 1000, gerealiseerd(i))),
        STANDAARDPARAMETERS,
      )?.parameters.voorkennis_taakstelling ?? NaN;
    expect(zekerheid(() => 900)).toBeGreaterThan(20);
    expect(zekerheid((i) => (i % 2 === 0 ? 100 : 1700))).toBeLessThan(2);
  });
  it('needs ten closed half-years with a taakstelling', () => {
    const negen = Array.from({ length: 9 }, (_, i) => halfjaar(i, '2022-1', 10, 8));
    const zonder = { ...halfjaar(9, '2022-1', 10, 8), taakstelling: undefined };
    const open = { ...halfjaar(9, '2022-1', 10, 8), metingen: [] };
    expect(leerRealisatie([...negen, zonder, open], STANDAARDPARAMETERS)).toBeUndefined();
    expect(leerRealisatie([...negen, halfjaar(9, '2022-1', 10, 8)], STANDAARDPARAMETERS)).toBeDefined();
  });
});

it('a half-year has the days that are reckoned with here', () => {
  for (const periode of periodesTussen('2018-1', '2021-2').filter((een) => een.endsWith('2')))
    expect(peildatum(periode, 'eind') - peildatum(periode, 'begin')).toBe(184);
});
