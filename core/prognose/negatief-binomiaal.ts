import { type Verdeling, zeker } from './verdeling.ts';

const { floor, max } = Math;

/** What is left out at either end, as a share of the whole: below the precision of a sum. */
const STAART = 1e-17;

/** Room for probabilities, that grows when it is full: many distributions one after another take no memory each. */
export interface Ruimte {
  kansen: Float64Array;
  aantal: number;
}

/** Room with nothing in it yet. */
export function legeRuimte(): Ruimte {
  return { kansen: new Float64Array(4096), aantal: 0 };
}

function voegToe(ruimte: Ruimte, kans: number): void {
  if (ruimte.aantal === ruimte.kansen.length) {
    const groot = new Float64Array(2 * ruimte.kansen.length);
    groot.set(ruimte.kansen);
    ruimte.kansen = groot;
  }
  ruimte.kansen[ruimte.aantal++] = kans;
}

const lager = legeRuimte();

/**
 * Adds a negative binomial distribution to the room and gives its first number.
 * Method: p(k + 1) ÷ p(k) = (k·(v − 1) + μ) ÷ (v·(k + 1)), from the mode down to where nothing is left and up to where
 * nothing is, and divided by the sum: no logarithm or gamma function, so nothing underflows. `staart` is what is left out
 * at either end, and so folded into the rest.
 */
export function voegNegatiefBinomiaalToe(ruimte: Ruimte, gemiddelde: number, verhouding: number, staart: number): number {
  if (gemiddelde === 0) {
    voegToe(ruimte, 1);
    return 0;
  }
  const extra = verhouding - 1;
  const modus = max(0, floor(gemiddelde - verhouding) + 1);
  lager.aantal = 0;
  let som = 1;
  let k = modus;
  for (let kans = 1; k > 0; k--) {
    const stap = (verhouding * k) / ((k - 1) * extra + gemiddelde);
    // What lies below is less than a geometric series.
    if (stap < 1 && kans * stap < staart * som * (1 - stap)) break;
    kans *= stap;
    som += kans;
    voegToe(lager, kans);
  }
  const begin = ruimte.aantal;
  for (let i = lager.aantal - 1; i >= 0; i--) voegToe(ruimte, lager.kansen[i] as number);
  voegToe(ruimte, 1);
  for (let boven = modus, kans = 1; ; boven++) {
    const stap = (boven * extra + gemiddelde) / (verhouding * (boven + 1));
    kans *= stap;
    if (stap < 1 && kans < staart * som * (1 - stap)) break;
    som += kans;
    voegToe(ruimte, kans);
  }
  const { kansen, aantal } = ruimte;
  for (let i = begin; i < aantal; i++) kansen[i] = (kansen[i] as number) / som;
  return k;
}

const ruimte = legeRuimte();

/**
 * The negative binomial distribution with a mean and a ratio of variance to mean of 1 or more; at 1 it is Poisson.
 * `negatiefBinomiaal(20, 4)` has mean 20 and variance 80.
 */
export function negatiefBinomiaal(gemiddelde: number, verhouding: number): Verdeling {
  if (gemiddelde === 0) return zeker(0);
  ruimte.aantal = 0;
  const vanaf = voegNegatiefBinomiaalToe(ruimte, gemiddelde, verhouding, STAART);
  return { vanaf, kansen: ruimte.kansen.slice(0, ruimte.aantal) };
}
