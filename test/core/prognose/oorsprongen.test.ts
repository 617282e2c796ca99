import { describe, expect, it } from 'vitest';
import { peildatum, type Periode } from '../../../core/periode.ts';
import { MOMENTEN, oorsprongen } from '../../../core/prognose/oorsprongen.ts';
import { periodereeksen, type Dagstand } from '../../../core/prognose/standen.ts';
import { gewogenTempo, tempoTotNu } from '../../../core/prognose/prognose-tempo.ts';
import { gemiddelde, variantie } from '../../../core/prognose/verdeling.ts';
import { metModel, tempoOp } from '../../../core/prognose/voorspellers.ts';
import { PLAIN_IN_YEAR } from './plain-parameters.ts';

const stand = (gemeente: string, periode: Periode, dag: number, gerealiseerd: number): Dagstand => {
  const datum = peildatum(periode, 'begin') + dag;
  return { gemeente, periode, datum, bekend_op: datum, gerealiseerd };
};
const van = (...standen: Dagstand[]) => oorsprongen(periodereeksen(standen));

describe('a day in a past half-year', () => {
  it('is chosen at a quarter, a half and three quarters; the first of two as near', () => {
    expect(MOMENTEN).toEqual([0.25, 0.5, 0.75]);
    const dagen = [44, 48, 90, 94, 136, 140].map((dag) => stand('Leusden', '2022-2', dag, dag));
    expect(van(...dagen, stand('Leusden', '2022-2', 184, 200)).map(({ meting }) => meting.gerealiseerd)).toEqual([44, 90, 136]);
  });
  it('is chosen once where it is the nearest to more than one', () => {
    expect(van(stand('Leusden', '2022-2', 90, 5), stand('Leusden', '2022-2', 184, 9))).toHaveLength(1);
  });
  it('knows all that came before in the same municipality, and how the half-years ended that did', () => {
    const [, , laatste] = van(
      stand('Leusden', '2021-2', 90, 4),
      stand('Leusden', '2021-2', 184, 10),
      stand('Leusden', '2022-1', 90, 7),
      stand('Zeist', '2022-1', 181, 77),
      stand('Leusden', '2022-2', 90, 5),
      stand('Leusden', '2022-2', 100, 6),
      stand('Leusden', '2022-2', 184, 9),
      stand('Zeist', '2022-2', 92, 1),
      stand('Zeist', '2022-2', 184, 2),
    );
    expect(laatste).toMatchObject({
      gemeente: 'Leusden',
      periode: '2022-2',
      uitkomst: 9,
      vorige: [{ periode: '2021-2', gerealiseerd: 10 }],
    });
    expect(laatste?.tellingen.map(({ personen }) => personen)).toEqual([4, 6, 7, 5, 1]);
  });
  it('is followed by the next municipality, with its own past', () => {
    const momenten = van(
      stand('Leusden', '2022-1', 181, 30),
      stand('Leusden', '2022-2', 92, 1),
      stand('Leusden', '2022-2', 184, 2),
      stand('Zeist', '2022-2', 92, 3),
      stand('Zeist', '2022-2', 184, 4),
    );
    expect(momenten.map(({ gemeente, uitkomst, vorige }) => [gemeente, uitkomst, vorige.length])).toEqual([
      ['Leusden', 2, 1],
      ['Zeist', 4, 0],
    ]);
  });
});

describe('the model of a past day', () => {
  const [dag] = van(
    stand('Leusden', '2022-1', 90, 40),
    stand('Leusden', '2022-1', 181, 50),
    stand('Leusden', '2022-2', 92, 46),
    stand('Leusden', '2022-2', 184, 60),
  ).slice(-1);
  if (dag === undefined) throw new Error('there is a day');
  it('goes by the pace so far, and with a half-life by that of all counts', () => {
    const gewogen = { ...PLAIN_IN_YEAR, halfwaardetijd: 8 };
    expect(tempoOp(dag, PLAIN_IN_YEAR)).toEqual(tempoTotNu('2022-2', dag.meting, PLAIN_IN_YEAR));
    expect(tempoOp(dag, gewogen)).toEqual(gewogenTempo(dag.tellingen, dag.meting.datum, gewogen));
    expect(tempoOp(dag, gewogen)?.tempo).not.toBeCloseTo(tempoOp(dag, PLAIN_IN_YEAR)?.tempo ?? NaN, 3);
  });
  it('expects that pace for the weeks left, with the variance of households and pace', () => {
    const verdeling = metModel(PLAIN_IN_YEAR)(dag);
    // 46 in 92 days, as many to come: 3.5 × 46 + 46² (1 ÷ (1 + 46 ÷ 3.5) + 0.2²).
    expect(verdeling && [gemiddelde(verdeling), variantie(verdeling)]).toEqual(
      [92, 3.5 * 46 + 46 ** 2 * (1 / (1 + 46 / 3.5) + 0.04)].map((waarde) => expect.closeTo(waarde, 5) as number),
    );
  });
});
