import { describe, expect, it } from 'vitest';
import { peildatum } from '../../../core/periode.ts';
import type { Prognosevraag } from '../../../core/prognose/prognose.ts';
import type { Periodereeks } from '../../../core/prognose/standen.ts';
import { chooseTempo, recentTempo } from '../../../core/prognose/tempokeuze.ts';
import { tempoUitTelling } from '../../../core/prognose/prognose-tempo.ts';
import { PLAIN, PLAIN_IN_YEAR } from './plain-parameters.ts';

const BEGIN = peildatum('2022-2', 'begin');
const EIND = peildatum('2022-2', 'eind');
const VRAAG: Prognosevraag = {
  periode: '2022-2',
  taakstelling: 24,
  achterstand_begin: 26,
  gerealiseerd: 28,
  datum: BEGIN + 98,
  vorige_trede: 3,
};
const stand = (dag: number, gerealiseerd: number) => ({ datum: BEGIN + dag, gerealiseerd });
const REEKS: Periodereeks = {
  gemeente: 'leusden',
  periode: '2022-2',
  metingen: [stand(0, 0), stand(49, 7), stand(98, 28), stand(105, 99)],
};
const gelezen = (anders: Partial<typeof PLAIN> = {}, tempi: [string, number][] = []) => ({
  parameters: { ...PLAIN, ...anders },
  gegeven: new Set<never>(),
  tempi: new Map(tempi),
});

const choose = (
  vraag: Prognosevraag,
  gemeente: string,
  reeksen: readonly Periodereeks[],
  { parameters, tempi }: ReturnType<typeof gelezen>,
) => chooseTempo(vraag, reeksen, parameters, tempi.get(gemeente));

describe('the choice of pace', () => {
  it("is one's own where there is one, 0 too", () => {
    for (const tempo of [0, 5])
      expect(choose({ ...VRAAG, tempo }, 'leusden', [REEKS], gelezen({ halfwaardetijd: 6 }))).toEqual({
        bron: 'eigen',
        kennis: undefined,
      });
  });
  it('is that so far without a learned half-life: 28 in 14 weeks', () => {
    expect(choose(VRAAG, 'leusden', [REEKS], gelezen())).toEqual({
      bron: 'tot nu',
      kennis: tempoUitTelling(28, 14, PLAIN_IN_YEAR),
    });
  });
  it('is weighed over all standen up to the day with one: at an endless half-life 28 in 14 weeks again', () => {
    const { bron, kennis } = choose(VRAAG, 'leusden', [REEKS], gelezen({ halfwaardetijd: 1e9 }));
    expect(bron).toBe('tot nu');
    expect(kennis?.tempo).toBeCloseTo(2, 6);
    // 7 in the seven weeks whose middle is 10.5 weeks back, 21 in those whose middle is 3.5 weeks back.
    expect(choose(VRAAG, 'leusden', [REEKS], gelezen({ halfwaardetijd: 7 })).kennis?.tempo).toBeCloseTo((7 / 2 + 21) / (7 / 2 + 7), 12);
  });
  it('counts earlier half-years with a half-life only, and says so: a pace after a peak falls back', () => {
    const vorige: Periodereeks = {
      gemeente: 'leusden',
      periode: '2022-1',
      metingen: [
        { datum: peildatum('2022-1', 'begin'), gerealiseerd: 0 },
        { datum: BEGIN, gerealiseerd: 13 },
      ],
    };
    const met = choose(VRAAG, 'leusden', [vorige, REEKS], gelezen({ halfwaardetijd: 26 }));
    expect(met.bron).toBe('gewogen');
    expect(met.kennis?.tempo).toBeLessThan(choose(VRAAG, 'leusden', [REEKS], gelezen({ halfwaardetijd: 26 })).kennis?.tempo ?? NaN);
    expect(choose(VRAAG, 'leusden', [vorige, REEKS], gelezen())).toEqual(choose(VRAAG, 'leusden', [REEKS], gelezen()));
  });
  it('is what the taakstelling makes usual where nobody is housed yet, and the less so the more are', () => {
    const met = gelezen({ voorkennis_taakstelling: 4 });
    const nul = { ...VRAAG, gerealiseerd: 0, datum: BEGIN };
    expect(choose(nul, 'leusden', [], met)).toMatchObject({
      bron: 'taakstelling',
      kennis: { tempo: expect.closeTo((0.85 * 24) / (184 / 7), 12) as number, vorm: 4 },
    });
    const gewoon = (0.85 * 24) / (184 / 7);
    const { kennis } = choose(VRAAG, 'leusden', [REEKS], met);
    // 28 persons are 8 households in 14 weeks, beside 4 at the usual pace: a little less, since 28 is more than plausible then.
    const verwacht = gewoon * 14;
    const vier = (4 * 4 * (3.5 * verwacht + verwacht ** 2 / 4)) / (28 - verwacht) ** 2;
    expect(vier).toBeGreaterThan(3.5);
    expect(kennis?.tempo).toBeCloseTo((vier + 8) / (vier / gewoon + 14 / 3.5), 12);
    expect(kennis?.vorm).toBeCloseTo(vier + 8, 12);
  });
  it('starts from the learned pace of the municipality, as sure as a taakstelling makes it', () => {
    const nul = { ...VRAAG, gerealiseerd: 0, datum: BEGIN };
    const met = gelezen({ voorkennis_taakstelling: 4, tempospreiding: 0.3 }, [['leusden', 9]]);
    expect(choose(nul, 'leusden', [], met)).toEqual({
      bron: 'geleerd',
      kennis: { tempo: expect.closeTo(9, 12) as number, vorm: 4, drift: 0.09 },
    });
    expect(choose(nul, 'zeist', [], gelezen({}, [['leusden', 9]]))).toEqual({ bron: 'taakstelling', kennis: undefined });
  });
});

describe('a stand after the peildatum', () => {
  it('counts up to it: who is housed is housed', () => {
    const na = { ...VRAAG, gerealiseerd: 33, datum: EIND + 14 };
    expect(choose(na, 'leusden', [], gelezen())).toEqual({ bron: 'tot nu', kennis: tempoUitTelling(33, 184 / 7, PLAIN_IN_YEAR) });
  });
});

describe('the recent pace', () => {
  it('is counted up to the peildatum: later registrations belong to the periode', () => {
    const na = { datum: EIND + 20, gerealiseerd: 60 };
    expect(recentTempo('2022-2', [{ datum: EIND - 42, gerealiseerd: 30 }, na], na, 6)).toBe(5);
    expect(recentTempo('2022-2', [{ datum: EIND - 6, gerealiseerd: 30 }, na], na, 6)).toBeUndefined();
  });
  it('of two standen as near to the day is since the first', () => {
    expect(recentTempo('2022-2', [stand(48, 0), stand(62, 10), stand(97, 40)], stand(97, 40), 6)).toBeCloseTo(40 / 7, 12);
    expect(recentTempo('2022-2', [stand(47, 0), stand(62, 10), stand(97, 40)], stand(97, 40), 6)).toBeCloseTo(30 / 5, 12);
  });
});
