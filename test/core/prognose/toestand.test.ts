import { describe, expect, it } from 'vitest';
import { achterstandIn, legeToestand, meng, perPlaats, type Prognosetoestand, vouwStaarten } from '../../../core/prognose/toestand.ts';

/** From the probabilities of trede 1 and trede 3, by achterstand. */
const toestand = (laagste: number, een: readonly number[], drie: readonly number[] = een.map(() => 0)): Prognosetoestand => {
  const leeg = legeToestand(laagste, laagste + een.length - 1);
  return {
    laagste,
    massa: leeg.massa.map((rij, trede) => (trede === 1 ? Float64Array.from(een) : trede === 3 ? Float64Array.from(drie) : rij)),
  };
};
const rijen = ({ laagste, massa }: Prognosetoestand) => [laagste, [...(massa[1] ?? [])], [...(massa[3] ?? [])]];
const dichtBij = (waarden: readonly number[]) => waarden.map((waarde) => expect.closeTo(waarde, 12) as number);

describe('achterstand and trede together', () => {
  it('begin with no probability anywhere, for every achterstand and all seven places', () => {
    const leeg = legeToestand(-2, 1);
    expect([leeg.laagste, leeg.massa.length, ...leeg.massa.map((rij) => rij.join())]).toEqual([
      -2,
      7,
      ...new Array<string>(7).fill('0,0,0,0'),
    ]);
  });
  it('are summed over the treden for the achterstand, and over the achterstanden for the treden', () => {
    const deze = toestand(5, [0.1, 0.2], [0.3, 0.4]);
    expect(achterstandIn(deze)).toEqual({ vanaf: 5, kansen: Float64Array.of(0.1 + 0.3, 0.2 + 0.4) });
    expect(perPlaats(deze)).toEqual(dichtBij([0, 0.3, 0, 0.7, 0, 0, 0]));
  });
});

describe('toestanden that are mixed', () => {
  it('count each by its probability, at their own achterstand', () => {
    const samen = meng([
      { kans: 0.25, toestand: toestand(3, [0.5, 0.5]) },
      { kans: 0.75, toestand: toestand(1, [0.2], [0.8]) },
    ]);
    expect(rijen(samen)).toEqual([1, dichtBij([0.15, 0, 0.125, 0.125]), dichtBij([0.6, 0, 0, 0])]);
  });
  it('of one that is certain are that one itself', () => {
    const enige = toestand(3, [1]);
    expect(meng([{ kans: 1, toestand: enige }])).toBe(enige);
  });
  it('of one that is not certain are that part of it', () => {
    expect(perPlaats(meng([{ kans: 0.5, toestand: toestand(0, [1]) }]))).toEqual([0, 0.5, 0, 0, 0, 0, 0]);
  });
});

describe('thin ends', () => {
  it('are folded into the nearest achterstand that stays, each trede into its own', () => {
    const gevouwen = vouwStaarten(toestand(10, [0.02, 0.03, 0.5, 0.2, 0], [0, 0.05, 0.1, 0.06, 0.04]), 0.08);
    expect(rijen(gevouwen)).toEqual([11, dichtBij([0.05, 0.5, 0.2]), dichtBij([0.05, 0.1, 0.1])]);
  });
  it('stay from as much as is asked on', () => {
    expect(rijen(vouwStaarten(toestand(10, [0.25, 0.5, 0.25]), 0.25))).toEqual([10, [0.25, 0.5, 0.25], [0, 0, 0]]);
    expect(rijen(vouwStaarten(toestand(10, [0.25, 0.5, 0.25]), 0.26))).toEqual([11, [1], [0]]);
  });
  it('of less than is asked in all leave one achterstand', () => {
    expect(rijen(vouwStaarten(toestand(10, [0.25, 0.25]), 0.9))).toEqual([11, [0.5], [0]]);
  });
});
