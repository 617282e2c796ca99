import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datumOf } from '../../../core/datum.ts';
import {
  alsPrognoserijen,
  readVastgelegdePrognoses,
  rechteLijn,
  beoordeelPrognoses,
  VASTGELEGDE_KOLOMMEN,
  type VastgelegdePrognose,
} from '../../../core/prognose/vastgelegde-prognoses.ts';

const LEUSDEN: VastgelegdePrognose = {
  gemeente: 'Leusden',
  periode: '2022-2',
  datum: datumOf(2022, 11, 22),
  vastgelegd_op: datumOf(2022, 11, 23),
  versie: '1.0.0',
  aannames: 'standaardwaarden',
  gehuisvest: 33,
  verwacht_gehuisvest: 40,
  minstens: 35,
  hoogstens: 46,
  niveau: 0.8,
  rechte_lijn: 42.2,
};
const stand = (gerealiseerd: number, datum = datumOf(2023, 1, 1), gemeente = 'gem. Leusden') => ({
  gemeente,
  periode: '2022-2' as const,
  datum,
  gerealiseerd,
});

describe('forecasts that were put down', () => {
  it('are read back from the sheet as they were, and a row that cannot be read is named', () => {
    const { gelezen, onleesbaar } = readVastgelegdePrognoses([
      VASTGELEGDE_KOLOMMEN,
      ...alsPrognoserijen([LEUSDEN]),
      ['', null],
      ['Zeist', '2022-2', 'gisteren'],
    ]);
    expect(gelezen).toEqual([LEUSDEN]);
    expect(onleesbaar.map(({ fout }) => fout.message)).toEqual([expect.stringContaining('IBT-prognoses, rij 4, datum')]);
  });

  it('are judged by the figure of the first day from the peildatum on, whatever the spelling; those without one stay open', () => {
    const { uitgekomen, open, ...cijfers } = beoordeelPrognoses(
      [LEUSDEN, { ...LEUSDEN, gemeente: 'Zeist' }, { ...LEUSDEN, periode: '2023-1', datum: datumOf(2023, 3, 1) }],
      [stand(99, datumOf(2022, 12, 31)), stand(50, datumOf(2023, 1, 20)), stand(45), stand(60, datumOf(2023, 3, 1))],
    );
    expect(uitgekomen.map(({ gemeente, uitkomst, isBinnen }) => [gemeente, uitkomst, isBinnen])).toEqual([['Leusden', 45, true]]);
    expect(open).toBe(2);
    expect(cijfers).toEqual({ dekking: 1, beloofd: 0.8, afwijking: 5, afwijking_rechte_lijn: expect.closeTo(2.8, 9) });
  });

  it('count once, as they were put down first', () => {
    const { uitgekomen } = beoordeelPrognoses([LEUSDEN, { ...LEUSDEN, verwacht_gehuisvest: 45 }], [stand(45)]);
    expect(uitgekomen.map(({ verwacht_gehuisvest }) => verwacht_gehuisvest)).toEqual([40]);
  });

  it('without an outcome have no coverage and no error', () => {
    expect(beoordeelPrognoses([LEUSDEN], [])).toEqual({
      uitgekomen: [],
      open: 1,
      dekking: undefined,
      beloofd: undefined,
      afwijking: undefined,
      afwijking_rechte_lijn: undefined,
    });
  });

  it('cover the part of the outcomes that lies within their bounds', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(80), { minLength: 1, maxLength: 20 }), (uitkomsten) => {
        const prognoses = uitkomsten.map((_, i) => ({ ...LEUSDEN, gemeente: `Stad ${i}` }));
        const standen = uitkomsten.map((uitkomst, i) => stand(uitkomst, undefined, `stad ${i}`));
        const binnen = uitkomsten.filter((uitkomst) => uitkomst >= 35 && uitkomst <= 46).length;
        expect(beoordeelPrognoses(prognoses, standen).dekking).toBeCloseTo(binnen / uitkomsten.length, 12);
      }),
    );
  });
});

it('a straight line through half of the time ends at twice the figure', () => {
  expect(rechteLijn('2022-2', 30, datumOf(2022, 10, 1))).toBe(60);
});
