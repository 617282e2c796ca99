import { describe, expect, it } from 'vitest';
import { datumOf } from '../../../core/datum.ts';
import { peildatum } from '../../../core/periode.ts';
import { type Parameters } from '../../../core/prognose/parameters.ts';
import { periodenKansen } from '../../../core/prognose/perioden-kansen.ts';
import { prognose, type Prognosevraag } from '../../../core/prognose/prognose.ts';
import { taakstellingspaden } from '../../../core/prognose/taakstellingen.ts';
import { gemiddelde, kansOnder } from '../../../core/prognose/verdeling.ts';
import { PROGNOSEFOUT } from '../../../core/prognose/prognose-messages.ts';
import { PLAIN } from './plain-parameters.ts';

const P = PLAIN;
const VRAAG: Prognosevraag = {
  periode: '2024-1',
  taakstelling: 30,
  achterstand_begin: 12,
  gerealiseerd: 18,
  datum: datumOf(2024, 4, 10),
  vorige_trede: 2,
};
const vooruit = (vraag: Prognosevraag, taakstellingen: readonly number[], spreiding = 0, parameters: Parameters = P) =>
  periodenKansen(vraag, prognose(vraag, 0.8, parameters), taakstellingspaden(taakstellingen, spreiding), parameters);

describe('the recursion over several half-years', () => {
  it('has the forecast of the running half-year as its first step', () => {
    const [nu] = vooruit(VRAAG, [30]);
    const { treden, verdeling, totaalopgave } = prognose(VRAAG, 0.8, P);
    expect(nu?.kansen).toEqual(('kansen' in treden ? treden.kansen : []).map((kans) => expect.closeTo(kans, 6) as number));
    expect(kansOnder(nu?.achterstand ?? verdeling, 10)).toBeCloseTo(1 - kansOnder(verdeling, totaalopgave - 9), 6);
  });
  it('sums to 1 in every half-year, unknown treden included', () => {
    for (const vraag of [
      VRAAG,
      { ...VRAAG, vorige_trede: undefined },
      { ...VRAAG, plannen: [{ datum: datumOf(2024, 5, 1), aantal: 12, kans: 0.5, bovenop: false }] },
    ]) {
      const stappen = vooruit(vraag, [30, 25, 40], 0.2);
      expect(stappen.map(({ periode }) => periode)).toEqual(['2024-1', '2024-2', '2025-1', '2025-2']);
      for (const { kansen, onbekend, achterstand } of stappen) {
        expect(kansen.reduce((som, kans) => som + kans, onbekend)).toBeCloseTo(1, 9);
        expect(achterstand.kansen.reduce((som, kans) => som + kans, 0)).toBeCloseTo(1, 9);
      }
    }
  });
  it('expects what the pace so far gives, whatever is learned on the way', () => {
    const tempo = 18 / (100 / 7);
    const stappen = vooruit(VRAAG, [30, 25]);
    const eerste = 12 + 30 - 18 - tempo * (82 / 7);
    expect(gemiddelde(stappen[0]?.achterstand ?? { vanaf: 0, kansen: new Float64Array() })).toBeCloseTo(eerste, 3);
    expect(gemiddelde(stappen[1]?.achterstand ?? { vanaf: 0, kansen: new Float64Array() })).toBeCloseTo(eerste + 30 - tempo * (184 / 7), 2);
    expect(gemiddelde(stappen[2]?.achterstand ?? { vanaf: 0, kansen: new Float64Array() })).toBeCloseTo(
      eerste + 30 - tempo * (184 / 7) + 25 - tempo * (181 / 7),
      1,
    );
  });
  it('expects the same pace of the coming half-year, whether a plan on top goes through or not', () => {
    const tempo = 18 / (100 / 7);
    for (const kans of [1, 0.5]) {
      const [eerst, later] = vooruit({ ...VRAAG, plannen: [{ datum: datumOf(2024, 5, 1), aantal: 12, kans, bovenop: true }] }, [30]).map(
        ({ achterstand }) => gemiddelde(achterstand),
      ) as [number, number];
      expect(eerst).toBeCloseTo(12 + 30 - 18 - 12 * kans - tempo * (82 / 7), 3);
      expect(later).toBeCloseTo(eerst + 30 - tempo * (184 / 7), 1);
    }
  });
  it('without coming taakstellingen is the running half-year alone', () => {
    const uitkomst = prognose(VRAAG, 0.8, P);
    expect(periodenKansen(VRAAG, uitkomst, [], P)).toEqual(periodenKansen(VRAAG, uitkomst, taakstellingspaden([30], 0), P).slice(0, 1));
    expect(vooruit(VRAAG, [])).toHaveLength(1);
  });
  it('without uncertainty is the deterministic course', () => {
    const zonderTempo = vooruit({ ...VRAAG, tempo: 0 }, [30, 25]);
    expect(zonderTempo.map(({ achterstand }) => [achterstand.vanaf, achterstand.kansen.length])).toEqual([
      [24, 1],
      [54, 1],
      [79, 1],
    ]);
    expect(zonderTempo.map(({ kansen }) => kansen.indexOf(1) + 1)).toEqual([3, 4, 4]);
  });
  it('an uncertain taakstelling makes the outcome less sure, not other', () => {
    const [zeker, onzeker] = [vooruit(VRAAG, [60])[1], vooruit(VRAAG, [60], 0.3)[1]];
    const geen = { vanaf: 0, kansen: new Float64Array() };
    expect(gemiddelde(onzeker?.achterstand ?? geen)).toBeCloseTo(gemiddelde(zeker?.achterstand ?? geen), 3);
    expect(onzeker?.achterstand.kansen.length).toBeGreaterThan(zeker?.achterstand.kansen.length ?? 0);
  });
  it('after the correctiedatum goes on with the pace of the whole half-year', () => {
    const [nu, straks] = vooruit({ ...VRAAG, datum: peildatum('2024-1', 'correctie') }, [30]);
    expect(nu?.kansen).toEqual([0, 0, 1, 0, 0, 0]);
    expect(gemiddelde(straks?.achterstand ?? { vanaf: 0, kansen: new Float64Array() })).toBeCloseTo(
      24 + 30 - (18 / (182 / 7)) * (184 / 7),
      2,
    );
  });
  it('of more persons than can be computed is an error', () => {
    expect(() => vooruit({ ...VRAAG, taakstelling: 60_000, gerealiseerd: 30_000 }, [60_000])).toThrow(
      PROGNOSEFOUT.te_veel_voor_meer_halfjaren({ periode: '2024-2' }),
    );
  });
  it('without a pace is an error', () => {
    expect(() => vooruit({ ...VRAAG, datum: peildatum('2024-1', 'correctie'), gerealiseerd: 0 }, [30])).toThrow(/er is nog geen tempo/);
  });
});
