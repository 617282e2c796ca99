import { describe, expect, it } from 'vitest';
import { peildatum } from '../../../core/periode.ts';
import { STANDAARDPARAMETERS } from '../../../core/prognose/parameters.ts';
import type { Prognosevraag } from '../../../core/prognose/prognose.ts';
import type { Periodereeks } from '../../../core/prognose/standen.ts';
import { chooseTempo, recentTempo } from '../../../core/prognose/tempokeuze.ts';
import { tempoUitTelling } from '../../../core/prognose/prognose-tempo.ts';

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
const gelezen = (anders: Partial<typeof STANDAARDPARAMETERS> = {}, tempi: [string, number][] = []) => ({
  parameters: { ...STANDAARDPARAMETERS, ...anders },
  gegeven: new Set<never>(),
  tempi: new Map(tempi),
});

describe('the choice of pace', () => {
  it("is one's own where there is one, 0 too", () => {
    for (const tempo of [0, 5])
      expect(chooseTempo({ ...VRAAG, tempo }, 'leusden', [REEKS], gelezen({ halfwaardetijd: 6 }))).toEqual({
        bron: 'eigen',
        kennis: undefined,
      });
  });
  it('is that so far without a learned half-life: 28 in 14 weeks', () => {
    expect(chooseTempo(VRAAG, 'leusden', [REEKS], gelezen({}, [['leusden', 9]]))).toEqual({
      bron: 'tot nu',
      kennis: tempoUitTelling(28, 14, STANDAARDPARAMETERS),
    });
  });
  it('is weighed over all standen up to the day with one: at an endless half-life 28 in 14 weeks again', () => {
    const { bron, kennis } = chooseTempo(VRAAG, 'leusden', [REEKS], gelezen({ halfwaardetijd: 1e9 }));
    expect(bron).toBe('gewogen');
    expect(kennis?.tempo).toBeCloseTo(2, 6);
    // 7 in the seven weeks whose middle is 10.5 weeks back, 21 in those whose middle is 3.5 weeks back.
    expect(chooseTempo(VRAAG, 'leusden', [REEKS], gelezen({ halfwaardetijd: 7 })).kennis?.tempo).toBeCloseTo(
      (7 / 2 + 21) / (7 / 2 + 7),
      12,
    );
  });
  it('is that so far again where nobody was housed in what is weighed', () => {
    expect(chooseTempo(VRAAG, 'leusden', [], gelezen({ halfwaardetijd: 6 })).bron).toBe('tot nu');
  });
  it('is the learned one of the municipality, as sure as it drifts, where there is none in this periode', () => {
    const nul = { ...VRAAG, gerealiseerd: 0 };
    expect(chooseTempo(nul, 'leusden', [], gelezen({ tempospreiding: 0.3 }, [['leusden', 9]]))).toEqual({
      bron: 'geleerd',
      kennis: { tempo: 9, vorm: Infinity, drift: 0.09 },
    });
    expect(chooseTempo(nul, 'zeist', [], gelezen({}, [['leusden', 9]]))).toEqual({ bron: 'tot nu', kennis: undefined });
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
