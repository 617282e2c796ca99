import { describe, expect, it } from 'vitest';
import { peildatum } from '../../../core/periode.ts';
import { constantTempo, eenvoudigeAfvlakking, tempoVanLaatstePeriode } from '../../../core/prognose/benchmarks.ts';
import { type Oorsprong, oorsprongen } from '../../../core/prognose/oorsprongen.ts';
import { uitzicht, verdelingVan } from '../../../core/prognose/model.ts';
import { periodereeksen } from '../../../core/prognose/standen.ts';
import { gemiddelde, variantie } from '../../../core/prognose/verdeling.ts';
import { metModel } from '../../../core/prognose/voorspellers.ts';
import { PLAIN } from './plain-parameters.ts';

const BEGIN = peildatum('2022-2', 'begin');
const EIND = peildatum('2022-2', 'eind');
/** 92 of 184 days on, 46 housed: half a person a day. */
const HALVERWEGE: Oorsprong = {
  gemeente: 'Leusden',
  periode: '2022-2',
  meting: { datum: BEGIN + 92, gerealiseerd: 46 },
  uitkomst: 100,
  tellingen: [0, 1, 2, 3].map((i) => ({ van: BEGIN + 23 * i, tot: BEGIN + 23 * (i + 1), personen: 11.5 })),
  vorige: [
    { periode: '2021-2', gerealiseerd: 70 },
    { periode: '2022-1', gerealiseerd: 80 },
  ],
};

describe('the days from which a past half-year is forecast', () => {
  const stand = (dag: number, gerealiseerd: number, later = 0) => ({
    gemeente: 'Leusden',
    periode: '2022-2' as const,
    datum: BEGIN + dag,
    bekend_op: BEGIN + dag + later,
    gerealiseerd,
  });
  it('are those nearest a quarter, a half and three quarters, with what was known then', () => {
    const found = oorsprongen(
      periodereeksen([stand(40, 10), stand(50, 12), stand(90, 20), stand(90, 99, 20), stand(140, 40), stand(184, 60)]),
    );
    expect(found.map(({ meting, uitkomst }) => [meting.datum - BEGIN, meting.gerealiseerd, uitkomst])).toEqual([
      [50, 12, 60],
      [90, 20, 60],
      [140, 40, 60],
    ]);
    expect(found[1]?.tellingen.map(({ personen }) => personen)).toEqual([10, 2, 8]);
  });
  it('are not there where the end is not known, or there is no stand on the way', () => {
    expect(oorsprongen(periodereeksen([stand(90, 20)]))).toEqual([]);
    expect(oorsprongen(periodereeksen([stand(184, 20)]))).toEqual([]);
  });
});

describe('the methods beside the model', () => {
  it('constant pace is Poisson on the pace so far; nobody housed yet says nothing', () => {
    const verdeling = constantTempo(HALVERWEGE);
    expect([verdeling && gemiddelde(verdeling), verdeling && variantie(verdeling)]).toEqual(
      [92, 46].map((waarde) => expect.closeTo(waarde, 8) as number),
    );
    expect(constantTempo({ ...HALVERWEGE, meting: { datum: BEGIN + 92, gerealiseerd: 0 } })).toBeUndefined();
  });
  it('the periode before goes on at its pace, with the spread of one periode to the next; one periode says nothing', () => {
    const verdeling = tempoVanLaatstePeriode(HALVERWEGE);
    // Half of 80 to come; a step of 10 in a whole periode is 5 in a half, but never less than chance: Poisson.
    expect([verdeling && gemiddelde(verdeling), verdeling && variantie(verdeling)]).toEqual(
      [86, 40].map((waarde) => expect.closeTo(waarde, 8) as number),
    );
    expect(tempoVanLaatstePeriode({ ...HALVERWEGE, vorige: [{ periode: '2022-1', gerealiseerd: 80 }] })).toBeUndefined();
  });
  it('simple smoothing of even counts goes on at their level; with fewer than three it says nothing', () => {
    const verdeling = eenvoudigeAfvlakking(HALVERWEGE);
    expect(verdeling && gemiddelde(verdeling)).toBeCloseTo(92, 6);
    expect(eenvoudigeAfvlakking({ ...HALVERWEGE, tellingen: HALVERWEGE.tellingen.slice(2) })).toBeUndefined();
  });
  it('the model as a method is the model', () => {
    expect(metModel(PLAIN)(HALVERWEGE)).toEqual(verdelingVan(uitzicht({ periode: '2022-2', ...HALVERWEGE.meting }, PLAIN)));
    expect(metModel(PLAIN)({ ...HALVERWEGE, meting: { datum: EIND - 7, gerealiseerd: 0 } })).toBeUndefined();
  });
});
