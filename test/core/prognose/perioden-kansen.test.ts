import { describe, expect, it } from 'vitest';
import { inschaling } from '../../../core/beoordeling/beoordeel.ts';
import type { Trede } from '../../../core/beoordeling/trede.ts';
import { datumOf } from '../../../core/datum.ts';
import { Invoerfout } from '../../../core/invoer/invoerfout.ts';
import { peildatum, shiftPeriode } from '../../../core/periode.ts';
import { grenzenPerAchterstand } from '../../../core/prognose/grenzen-per-achterstand.ts';
import { tredegrenzen } from '../../../core/prognose/kansen.ts';
import { clustering, type Parameters, STANDAARDPARAMETERS } from '../../../core/prognose/parameters.ts';
import { periodenKansen } from '../../../core/prognose/perioden-kansen.ts';
import { prognose, type Prognosevraag } from '../../../core/prognose/prognose.ts';
import { taakstellingspaden } from '../../../core/prognose/taakstellingen.ts';
import { gemiddelde, kansOnder } from '../../../core/prognose/verdeling.ts';
import { toevalMet } from './toeval.ts';

const P = STANDAARDPARAMETERS;
const VRAAG: Prognosevraag = { periode: '2024-1', taakstelling: 30, achterstand_begin: 12, gerealiseerd: 18, datum: datumOf(2024, 4, 10), vorige_trede: 2 };
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
    for (const vraag of [VRAAG, { ...VRAAG, vorige_trede: undefined }, { ...VRAAG, plannen: [{ datum: datumOf(2024, 5, 1), aantal: 12, kans: 0.5, bovenop: false }] }]) {
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
    expect(gemiddelde(stappen[2]?.achterstand ?? { vanaf: 0, kansen: new Float64Array() })).toBeCloseTo(eerste + 30 - tempo * (184 / 7) + 25 - tempo * (181 / 7), 1);
  });
  it('without uncertainty is the deterministic course', () => {
    const zonderTempo = vooruit({ ...VRAAG, tempo: 0 }, [30, 25]);
    expect(zonderTempo.map(({ achterstand }) => [achterstand.vanaf, achterstand.kansen.length])).toEqual([[24, 1], [54, 1], [79, 1]]);
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
    expect(gemiddelde(straks?.achterstand ?? { vanaf: 0, kansen: new Float64Array() })).toBeCloseTo(24 + 30 - (18 / (182 / 7)) * (184 / 7), 2);
  });
  it('without a pace, and with more persons than can be computed, is an error', () => {
    expect(() => vooruit({ ...VRAAG, datum: peildatum('2024-1', 'correctie'), gerealiseerd: 0 }, [30])).toThrow(/er is nog geen tempo/);
    expect(() => vooruit({ ...VRAAG, taakstelling: 60_000, gerealiseerd: 30_000 }, [60_000])).toThrow(Invoerfout);
  });
  it('agrees with a million simulated paths within 4 standard errors', () => {
    const N = 1_000_000;
    const taakstellingen = [30, 25];
    const gesimuleerd = simuleer(VRAAG, taakstellingen, N);
    for (const [n, { kansen, achterstand }] of vooruit(VRAAG, taakstellingen).entries()) {
      const { treden, som, kwadraten, onderNul } = gesimuleerd[n] as Simulatie;
      for (const [i, kans] of [...kansen, 1 - kansOnder(achterstand, 1)].entries()) {
        const aandeel = (i < 6 ? (treden[i + 1] ?? 0) : N - onderNul) / N;
        expect(Math.abs(aandeel - kans)).toBeLessThan(4 * Math.sqrt((kans * (1 - kans)) / N) + 1e-6);
      }
      expect(Math.abs(som / N - gemiddelde(achterstand))).toBeLessThan(4 * Math.sqrt((kwadraten / N - (som / N) ** 2) / N) + 0.01);
    }
  }, 180_000);
});

interface Simulatie {
  readonly treden: number[];
  som: number;
  kwadraten: number;
  onderNul: number;
}

/**
 * The same process by chance: households as a gamma mixture of Poisson draws, the pace brought up to date after each
 * half-year, the ladder itself for the trede. Written apart from the recursion, with its own arithmetic.
 */
function simuleer(vraag: Prognosevraag, taakstellingen: readonly number[], paden: number): Simulatie[] {
  const { uniform, gamma, poisson } = toevalMet(7);
  const fi = clustering(P);
  const drift = P.tempospreiding ** 2;
  const begin = peildatum(vraag.periode, 'begin');
  const wekenOp = (n: number) => (peildatum(shiftPeriode(vraag.periode, n), 'eind') - peildatum(shiftPeriode(vraag.periode, n), 'begin')) / 7;
  const weken = [(peildatum(vraag.periode, 'eind') - vraag.datum) / 7, ...taakstellingen.map((_, i) => wekenOp(i + 1))];
  const uitkomst: Simulatie[] = weken.map(() => ({ treden: new Array<number>(7).fill(0), som: 0, kwadraten: 0, onderNul: 0 }));
  expect(uniform()).toBeLessThan(1);
  for (let pad = 0; pad < paden; pad++) {
    let vorm = P.voorkennis + vraag.gerealiseerd / fi;
    let schaal = vorm / (vraag.gerealiseerd / ((vraag.datum - begin) / 7));
    let achterstand_begin = vraag.achterstand_begin;
    let vorige_trede: Trede | undefined = vraag.vorige_trede;
    for (const [n, w] of weken.entries()) {
      const mu = (vorm / schaal) * w;
      const extra = fi + mu * (1 / vorm + drift) - 1;
      const gehuisvest = poisson(gamma(mu / extra) * extra);
      const taakstelling = n === 0 ? vraag.taakstelling : (taakstellingen[n - 1] ?? 0);
      const gerealiseerd = n === 0 ? vraag.gerealiseerd + gehuisvest : gehuisvest;
      const trede = inschaling({ periode: shiftPeriode(vraag.periode, n), taakstelling, achterstand_begin, gerealiseerd, vorige_trede });
      achterstand_begin += taakstelling - gerealiseerd;
      vorige_trede = trede;
      const telling = uitkomst[n] as Simulatie;
      telling.treden[trede ?? 0] = (telling.treden[trede ?? 0] ?? 0) + 1;
      telling.som += achterstand_begin;
      telling.kwadraten += achterstand_begin ** 2;
      if (achterstand_begin <= 0) telling.onderNul++;
      vorm += gehuisvest / fi;
      schaal += w / fi;
    }
  }
  return uitkomst;
}

describe('thresholds by achterstand at the start', () => {
  it('are those of every achterstand apart', () => {
    for (const periode of ['2022-2', '2024-2'] as const) {
      for (const vorige_trede of [undefined, 1, 2, 3, 4, 5, 6] as const) {
        for (const feiten of [{ periode, taakstelling: 30, vorige_trede }, { periode, taakstelling: 0, vorige_trede, herverdeling: 4 }, { periode, taakstelling: 20, vorige_trede, herverdeling: -3, gekoppeld: 25, nagekomen_vorige: 6 }]) {
          const grenzen = grenzenPerAchterstand(feiten, -60, 181);
          for (let i = 0; i < 181; i++) {
            expect(grenzen.map((rij) => rij[i])).toEqual(tredegrenzen({ ...feiten, achterstand_begin: i - 60 }, 0));
          }
        }
      }
    }
  });
});
