import { describe, expect, it } from 'vitest';
import { inschaling } from '../../../core/beoordeling/beoordeel.ts';
import type { Trede } from '../../../core/trede.ts';
import { datumOf } from '../../../core/datum.ts';
import { peildatum, shiftPeriode } from '../../../core/periode.ts';
import { periodenKansen } from '../../../core/prognose/perioden-kansen.ts';
import { prognose, type Prognosevraag } from '../../../core/prognose/prognose.ts';
import { taakstellingspaden } from '../../../core/prognose/taakstellingen.ts';
import { gemiddelde, kansOnder } from '../../../core/prognose/verdeling.ts';
import { draws } from '../../tier.ts';
import { toevalMet } from '../../../addin/build/scores/toeval.ts';
import { parametersIn } from '../../../core/prognose/parameters.ts';
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
const vooruit = (vraag: Prognosevraag, taakstellingen: readonly number[]) =>
  periodenKansen(vraag, prognose(vraag, 0.8, P), taakstellingspaden(taakstellingen, 0), P);

describe('the recursion over several half-years', () => {
  it('agrees with simulated paths within 4 standard errors', () => {
    const N = draws(1_000_000, 200_000);
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
  });
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
function simuleer(vraag: Prognosevraag, taakstellingen: readonly number[], paths: number): Simulatie[] {
  const { uniform, gamma, poisson } = toevalMet(7);
  const fi = parametersIn(vraag.periode, P).clustering;
  const drift = P.tempospreiding ** 2;
  const begin = peildatum(vraag.periode, 'begin');
  const wekenOp = (n: number) =>
    (peildatum(shiftPeriode(vraag.periode, n), 'eind') - peildatum(shiftPeriode(vraag.periode, n), 'begin')) / 7;
  const weken = [(peildatum(vraag.periode, 'eind') - vraag.datum) / 7, ...taakstellingen.map((_, i) => wekenOp(i + 1))];
  const uitkomst: Simulatie[] = weken.map(() => ({ treden: new Array<number>(7).fill(0), som: 0, kwadraten: 0, onderNul: 0 }));
  expect(uniform()).toBeLessThan(1);
  for (let path = 0; path < paths; path++) {
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
