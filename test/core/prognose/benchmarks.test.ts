import { describe, expect, it } from 'vitest';
import { peildatum } from '../../../core/periode.ts';
import { constantTempo, eenvoudigeAfvlakking, tempoVanLaatstePeriode } from '../../../core/prognose/benchmarks.ts';
import type { Oorsprong } from '../../../core/prognose/oorsprongen.ts';
import { gemiddelde, kansOnder, variantie, type Verdeling } from '../../../core/prognose/verdeling.ts';

const BEGIN = peildatum('2022-2', 'begin');
/** 92 of 184 days on, 46 housed. */
const HALVERWEGE: Oorsprong = {
  gemeente: 'Leusden',
  periode: '2022-2',
  meting: { datum: BEGIN + 92, gerealiseerd: 46 },
  uitkomst: 100,
  tellingen: [],
  vorige: [],
};
const momenten = (verdeling: Verdeling | undefined) => verdeling && [gemiddelde(verdeling), variantie(verdeling)];
const dichtBij = (...waarden: number[]) => waarden.map((waarde) => expect.closeTo(waarde, 6) as number);
const telling = (van: number, tot: number, personen: number) => ({ van: BEGIN + van, tot: BEGIN + tot, personen });

describe('a constant pace', () => {
  it('is not there on the first day', () => {
    expect(constantTempo({ ...HALVERWEGE, meting: { datum: BEGIN, gerealiseerd: 5 } })).toBeUndefined();
  });
});

describe('the periode before as a forecast', () => {
  const na = (...totalen: number[]) =>
    momenten(tempoVanLaatstePeriode({ ...HALVERWEGE, vorige: totalen.map((gerealiseerd) => ({ periode: '2022-1', gerealiseerd })) }));
  it('has the spread that one periode had from the next: steps of 40 and 20 are 1000 in a whole one, a quarter of it in a half', () => {
    expect(na(20, 60, 80)).toEqual(dichtBij(46 + 40, 250));
    expect(na(80, 60, 20)).toEqual(dichtBij(46 + 10, 250));
  });
  it('is not there where nobody was housed in it, or none came before it', () => {
    expect([na(20, 0), na(0, 20)?.[0], na(20), na()]).toEqual([undefined, expect.closeTo(56, 6), undefined, undefined]);
  });
});

describe('simple smoothing', () => {
  const weken = (personen: readonly number[]) => personen.map((aantal, i) => telling(7 * i, 7 * i + 7, aantal));
  const na = (tellingen: Oorsprong['tellingen'], dag = 92) =>
    eenvoudigeAfvlakking({ ...HALVERWEGE, meting: { datum: BEGIN + dag, gerealiseerd: 46 }, tellingen });

  /** By the definitions of FPP3 8.1: the level as weights of all counts and of the start, the best factor of 50, with its errors. */
  function volgensBoek(reeks: readonly number[], stappen: number) {
    const start = reeks.slice(0, 10).reduce((som, aantal) => som + aantal, 0) / Math.min(10, reeks.length);
    const niveau = (a: number, n: number) =>
      reeks.slice(0, n).reduce((som, aantal, i) => som + a * (1 - a) ** (n - 1 - i) * aantal, (1 - a) ** n * start);
    const kwadraten = (a: number) => reeks.reduce((som, aantal, n) => som + (aantal - niveau(a, n)) ** 2, 0) / (reeks.length - 1);
    const beste = Array.from({ length: 50 }, (_, i) => (i + 1) / 50).reduce((a, b) => (kwadraten(b) < kwadraten(a) ? b : a));
    // An error of one step stays in all steps after it for the factor; the last step may be a part of one.
    const som = Array.from({ length: Math.ceil(stappen) }, (_, stap) => Math.min(1, stappen - stap) * (1 + stap * beste) ** 2).reduce(
      (a, b) => a + b,
      0,
    );
    return { beste, verwacht: niveau(beste, reeks.length) * stappen, variantie: kwadraten(beste) * som };
  }

  it.each<[string, number, number[]]>([
    ['a level that jumps', 0.92, [30, 30, 32, 29, 60, 61, 58, 63, 60, 62, 59, 61]],
    ['a level that drifts', 0.32, [20, 26, 22, 30, 24, 33, 31, 25, 36, 34, 28, 40, 35]],
    ['chance about a level', 0.02, [30, 50, 20, 60, 10, 70, 45, 25, 55, 15, 65, 40]],
  ])('goes on by the factor that forecast best: %s', (_, factor, reeks) => {
    const { beste, verwacht, variantie: spreiding } = volgensBoek(reeks, 29 / 7);
    const [midden = NaN, width = NaN] = momenten(na(weken(reeks), 184 - 29)) ?? [];
    expect(beste).toBe(factor);
    expect(midden).toBeCloseTo(46 + verwacht, 2);
    // In whole numbers a twelfth is added to the variance (Sheppard); what lies below 0 counts as 0.
    expect(width / (spreiding + 1 / 12)).toBeCloseTo(1, 2);
  });
  it('of even counts is as sure as whole numbers allow: a normal distribution of half a person', () => {
    const verdeling = na(weken([7, 7, 7]), 184 - 28) as Verdeling;
    expect(kansOnder(verdeling, 75) - kansOnder(verdeling, 74)).toBeCloseTo(0.6827, 4);
    expect(gemiddelde(verdeling)).toBeCloseTo(46 + 28, 6);
  });
  it('brings counts over more or fewer days to the same length', () => {
    expect(momenten(na([telling(0, 7, 7), telling(7, 28, 21), telling(28, 35, 7)], 184 - 35))).toEqual(
      dichtBij(46 + 35, variantie(na(weken([7, 7, 7])) as Verdeling)),
    );
  });
  it('says something of three counts, nothing of two', () => {
    expect([na(weken([7, 7])), na(weken([7, 7, 7]))].map((verdeling) => verdeling === undefined)).toEqual([true, false]);
  });
  it('never expects fewer than nobody', () => {
    expect(gemiddelde(na(weken([5, -60, -60])) as Verdeling)).toBeGreaterThanOrEqual(46);
  });
});
