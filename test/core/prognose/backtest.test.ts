import { describe, expect, it } from 'vitest';
import { peildatum } from '../../../core/periode.ts';
import { backtest, vatSamen } from '../../../core/prognose/backtest.ts';
import { constantTempo, eenvoudigeAfvlakking, laatstePeriode } from '../../../core/prognose/benchmarks.ts';
import { type Oorsprong, oorsprongen } from '../../../core/prognose/oorsprongen.ts';
import { uitzicht, verdelingVan } from '../../../core/prognose/model.ts';
import { periodereeksen } from '../../../core/prognose/standen.ts';
import { gemiddelde, variantie, zeker } from '../../../core/prognose/verdeling.ts';
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
    const verdeling = laatstePeriode(HALVERWEGE);
    // Half of 80 to come; a step of 10 in a whole periode is 5 in a half, but never less than chance: Poisson.
    expect([verdeling && gemiddelde(verdeling), verdeling && variantie(verdeling)]).toEqual(
      [86, 40].map((waarde) => expect.closeTo(waarde, 8) as number),
    );
    expect(laatstePeriode({ ...HALVERWEGE, vorige: [{ periode: '2022-1', gerealiseerd: 80 }] })).toBeUndefined();
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

describe('a backtest', () => {
  const feiten = () => ({ periode: '2022-2' as const, taakstelling: 60, achterstand_begin: 40, vorige_trede: 2 as const });
  it('scores every forecast, and counts those that could not be made', () => {
    const scores = backtest(
      ({ uitkomst }) => (uitkomst === 100 ? zeker(90) : undefined),
      [HALVERWEGE, { ...HALVERWEGE, uitkomst: 3 }],
      feiten,
      () => 0.5,
    );
    // Certain of 90 where 100 came: trede 2 instead of 1; the steps of the history are 10.
    expect(vatSamen(scores)).toEqual({
      aantal: 1,
      niet_voorspeld: 1,
      crps: 10,
      pinball: expect.closeTo(5, 12) as number,
      brier: 2,
      dekking_80: 0,
      dekking_95: 0,
      pit_80: 0,
      mase: 1,
    });
  });
  it('of what came, known for certain, is perfect', () => {
    const scores = backtest(
      ({ uitkomst }) => zeker(uitkomst),
      [HALVERWEGE],
      feiten,
      () => 0.5,
    );
    expect(vatSamen(scores)).toEqual({
      aantal: 1,
      niet_voorspeld: 0,
      crps: 0,
      pinball: 0,
      brier: 0,
      dekking_80: 1,
      dekking_95: 1,
      pit_80: 1,
      mase: 0,
    });
  });
  it('has no Brier score where the trede of outcome or forecast cannot be known without the previous one', () => {
    // In the framework of 2024 the previous trede decides unless all 15 are housed.
    const zonder = () => ({ periode: '2024-1' as const, taakstelling: 10, achterstand_begin: 5, vorige_trede: undefined });
    const brier = (voorspeld: number, uitkomst: number) =>
      backtest(
        () => zeker(voorspeld),
        [{ ...HALVERWEGE, uitkomst }],
        zonder,
        () => 0.5,
      )[0]?.brier;
    expect([brier(15, 15), brier(15, 6), brier(6, 15), brier(6, 6)]).toEqual([0, undefined, undefined, undefined]);
  });
  it('counts an outcome on either bound as inside, and one beyond either as outside', () => {
    const tien = { vanaf: 10, kansen: new Float64Array(10).fill(0.1) };
    const binnen = (uitkomst: number) => {
      const [score] = backtest(
        () => tien,
        [{ ...HALVERWEGE, uitkomst }],
        () => undefined,
        () => 0.5,
      );
      return [score?.in_80, score?.in_95];
    };
    // Of 10 … 19 the quantiles of 10% and 90% are 10 and 18, those of 2,5% and 97,5% are 10 and 19.
    expect([9, 10, 18, 19, 20].map(binnen)).toEqual([
      [false, false],
      [true, true],
      [true, true],
      [false, true],
      [false, false],
    ]);
  });
  it('counts a randomised PIT inside the middle 80% up to its bounds', () => {
    const pit80 = (toeval: number) =>
      vatSamen(
        backtest(
          ({ uitkomst }) => zeker(uitkomst),
          [HALVERWEGE],
          () => undefined,
          () => toeval,
        ),
      ).pit_80;
    expect([0.05, 0.1, 0.11, 0.89, 0.9, 0.95].map(pit80)).toEqual([0, 0, 1, 1, 0, 0]);
  });
  it('without facts has no Brier score, without history no MASE, of nothing no NaN', () => {
    const zonder = vatSamen(
      backtest(
        constantTempo,
        [{ ...HALVERWEGE, vorige: [] }],
        () => undefined,
        () => 0.5,
      ),
    );
    expect([zonder.brier, zonder.mase]).toEqual([undefined, undefined]);
    expect(vatSamen([])).toEqual({
      aantal: 0,
      niet_voorspeld: 0,
      crps: 0,
      pinball: 0,
      brier: undefined,
      dekking_80: 0,
      dekking_95: 0,
      pit_80: 0,
      mase: undefined,
    });
  });
});
