import { type Verdeling, zeker } from './verdeling.ts';

const { floor, max } = Math;

/** What is left out at either end, as a share of the whole: below the precision of a sum. */
const STAART = 1e-17;

/** Room for the terms of one distribution; it grows when one needs more. */
let ruimte = new Float64Array(4096);

/**
 * The negative binomial distribution with a mean and a ratio of variance to mean of 1 or more; at 1 it is Poisson.
 * Method: p(k + 1) ÷ p(k) = (k·(v − 1) + μ) ÷ (v·(k + 1)), down from the mode to where nothing is left, up again to the
 * other end, and divided by the sum: no logarithm or gamma function, so nothing underflows. `staart` is what is left out
 * at either end, and so folded into the rest. `negatiefBinomiaal(20, 4)` has mean 20 and variance 80.
 */
export function negatiefBinomiaal(gemiddelde: number, verhouding: number, staart = STAART): Verdeling {
  if (gemiddelde === 0) return zeker(0);
  const extra = verhouding - 1;
  let k = max(0, floor(gemiddelde - verhouding) + 1);
  let kans = 1;
  for (let som = 1; k > 0; som += kans) {
    const stap = (verhouding * k) / ((k - 1) * extra + gemiddelde);
    // What lies below is less than a geometric series.
    if (stap < 1 && kans * stap < staart * som * (1 - stap)) break;
    kans *= stap;
    k--;
  }
  const vanaf = k;
  let aantal = 0;
  let som = 0;
  for (;;) {
    if (aantal === ruimte.length) ruimte = vergroot(ruimte);
    ruimte[aantal++] = kans;
    som += kans;
    const stap = (k * extra + gemiddelde) / (verhouding * (k + 1));
    kans *= stap;
    k++;
    if (stap < 1 && kans < staart * som * (1 - stap)) break;
  }
  const kansen = ruimte.slice(0, aantal);
  for (let i = 0; i < aantal; i++) kansen[i] = (kansen[i] as number) / som;
  return { vanaf, kansen };
}

function vergroot(klein: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const groot = new Float64Array(2 * klein.length);
  groot.set(klein);
  return groot;
}
