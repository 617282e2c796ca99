import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inschaling } from '../../../core/beoordeling/beoordeel.ts';
import { periodenTabel, periodenVooruit } from '../../../core/prognose/perioden.ts';
import { taakstellingspaden } from '../../../core/prognose/taakstellingen.ts';

describe('several half-years on', () => {
  it('at equal realisation the provincial achterstand of 406 grows to 1394 in 2023-2 (voortgangsrapportage: about 1400)', () => {
    expect(periodenVooruit('2023-2', 406, [{ taakstelling: 2126, gerealiseerd: 1138 }], undefined)).toEqual([
      { periode: '2023-2', taakstelling: 2126, totaalopgave: 2532, gerealiseerd: 1138, achterstand_eind: 1394, trede: 2 },
    ]);
  });
  it('the achterstand and the trede of one are the start of the next', () => {
    expect(
      periodenTabel(
        periodenVooruit(
          '2024-1',
          5,
          [
            { taakstelling: 20, gerealiseerd: 15 },
            { taakstelling: 20, gerealiseerd: 20 },
            { taakstelling: 20, gerealiseerd: 40 },
          ],
          2,
        ),
      ),
    ).toEqual([
      ['periode', 'taakstelling', 'totaalopgave', 'gerealiseerd', 'achterstand_eind', 'trede'],
      ['2024-1', 20, 25, 15, 10, 3],
      ['2024-2', 20, 30, 20, 10, 3],
      ['2025-1', 20, 30, 40, -10, 1],
    ]);
  });
  it('without the previous trede the treden stay blank until they can be known again', () => {
    const stappen = periodenVooruit(
      '2024-1',
      5,
      [
        { taakstelling: 20, gerealiseerd: 15 },
        { taakstelling: 20, gerealiseerd: 40 },
        { taakstelling: 20, gerealiseerd: 15 },
      ],
      undefined,
    );
    expect(periodenTabel(stappen).map((rij) => rij[5])).toEqual(['trede', '', 1, 1]);
  });
  it('before the first framework there is no trede', () => {
    expect(
      periodenVooruit(
        '2020-2',
        5,
        [
          { taakstelling: 20, gerealiseerd: 15 },
          { taakstelling: 20, gerealiseerd: 25 },
        ],
        2,
      ).map(({ trede }) => trede),
    ).toEqual([undefined, 2]);
  });
  it('every step is the ladder on its own facts, and nothing is lost', () => {
    const stap = fc.record({ taakstelling: fc.nat(60), gerealiseerd: fc.nat(60) });
    fc.assert(
      fc.property(fc.array(stap, { minLength: 1, maxLength: 6 }), fc.integer({ min: -30, max: 30 }), (aannames, begin) => {
        const stappen = periodenVooruit('2023-1', begin, aannames, 2);
        const som = aannames.reduce((totaal, { taakstelling, gerealiseerd }) => totaal + taakstelling - gerealiseerd, begin);
        expect(stappen.at(-1)?.achterstand_eind).toBe(som);
        for (const [i, { periode, taakstelling, gerealiseerd, trede }] of stappen.entries()) {
          const vorige = stappen[i - 1];
          expect(trede).toBe(
            inschaling({
              periode,
              taakstelling,
              gerealiseerd,
              achterstand_begin: vorige?.achterstand_eind ?? begin,
              vorige_trede: vorige === undefined ? 2 : vorige.trede,
            }),
          );
        }
      }),
    );
  });
});

describe('coming taakstellingen', () => {
  it('without uncertainty go one way', () => {
    expect(taakstellingspaden([100, 120], 0)).toEqual([{ kans: 1, taakstellingen: [100, 120] }]);
  });
  it('with uncertainty keep their mean, and have the spread that was asked', () => {
    const paths = taakstellingspaden([10_000], 0.2);
    const moment = (macht: number) =>
      paths.reduce((som, { kans, taakstellingen }) => som + kans * ((taakstellingen[0] ?? 0) - 10_000) ** macht, 0);
    expect(paths.reduce((som, { kans }) => som + kans, 0)).toBeCloseTo(1, 12);
    expect(moment(1)).toBeCloseTo(0, 9);
    expect(Math.sqrt(moment(2)) / 10_000).toBeCloseTo(0.2, 4);
    expect(taakstellingspaden([100, 120], 0.2).map(({ taakstellingen }) => taakstellingen)).toEqual([
      [65, 78],
      [100, 120],
      [135, 162],
    ]);
  });
  it('are never below 0', () => {
    expect(taakstellingspaden([10], 1)[0]?.taakstellingen).toEqual([0]);
  });
});
