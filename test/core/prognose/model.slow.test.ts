import { expect, it } from 'vitest';
import { datumOf } from '../../../core/datum.ts';
import { uitzicht, verdelingVan } from '../../../core/prognose/model.ts';
import { negatiefBinomiaal } from '../../../core/prognose/negatief-binomiaal.ts';
import { gemiddelde, kansOnder } from '../../../core/prognose/verdeling.ts';
import { toevalMet } from '../../../addin/build/scores/toeval.ts';
import { draws } from '../../tier.ts';
import { PLAIN } from './plain-parameters.ts';

it('a million persons can be expected', () => {
  const miljoen = { periode: '2022-2', datum: datumOf(2022, 7, 1), gerealiseerd: 0, tempo: 38_000 } as const;
  expect(gemiddelde(verdelingVan(uitzicht(miljoen, PLAIN))) / (38_000 * (184 / 7))).toBeCloseTo(1, 6);
});

it('plans with a cause in common agree with simulated paths within 4 standard errors', () => {
  const vraag = {
    periode: '2022-2',
    datum: datumOf(2022, 10, 10),
    gerealiseerd: 29,
    tempo: 1,
    plannen: [
      { datum: datumOf(2022, 11, 30), van: datumOf(2022, 10, 1), aantal: 34, kans: undefined, bovenop: false },
      { datum: datumOf(2022, 12, 10), aantal: 6, kans: 0.9, bovenop: true },
      { datum: datumOf(2022, 12, 20), aantal: 5, kans: 1, bovenop: true },
    ],
  } as const;
  const gezien = uitzicht(vraag, PLAIN);
  const { verwacht, verhouding, plannen } = gezien;
  const N = draws(1_000_000, 200_000);
  const { uniform } = toevalMet(20);
  const geteld = new Map<number, number>();
  const rest = opgeteld(negatiefBinomiaal(verwacht, verhouding).kansen);
  const vanaf = negatiefBinomiaal(verwacht, verhouding).vanaf;
  for (let n = 0; n < N; n++) {
    const u = uniform();
    let personen = 29 + vanaf + rest.findIndex((tot) => u < tot);
    const oorzaak = uniform() < 0.5 ? uniform() : undefined;
    for (const { aantal, kans, delen } of plannen) {
      // Homes are as even as can be, so that the first ones are those that round to fewer.
      for (let i = 1, al = 0; i <= delen; i++) {
        const tot = Math.round((aantal * i) / delen);
        if ((oorzaak ?? uniform()) < kans) personen += tot - al;
        al = tot;
      }
    }
    geteld.set(personen, (geteld.get(personen) ?? 0) + 1);
  }
  const verdeling = verdelingVan(gezien);
  for (const grens of [36, 42, 46, 51, 57, 63, 70, 80]) {
    const kans = kansOnder(verdeling, grens);
    const aandeel = [...geteld].reduce((som, [personen, keer]) => som + (personen < grens ? keer : 0), 0) / N;
    expect(Math.abs(aandeel - kans)).toBeLessThan(4 * Math.sqrt((kans * (1 - kans)) / N) + 1e-6);
  }
});

/** The probability of each number or fewer. */
function opgeteld(kansen: Float64Array): number[] {
  let som = 0;
  return [...kansen].map((kans, i) => (i === kansen.length - 1 ? 1 : (som += kans)));
}
