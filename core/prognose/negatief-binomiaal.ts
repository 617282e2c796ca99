import type { Verdeling } from './verdeling.ts';

const { floor, max } = Math;

/** What is left out at either end, as a share of the whole: below the precision of a sum. */
const STAART = 1e-17;

/** Room for distributions one after another, that grows when it is full: many of them take no memory each. */
export interface Ruimte {
  gewichten: Float64Array;
  /** How many places are taken. */
  aantal: number;
}

/** A distribution in a room: the probability of `vanaf + i` is `gewichten[van + i] / som`, and it ends before place `tot`. */
export interface Kansstuk {
  readonly vanaf: number;
  readonly van: number;
  readonly tot: number;
  readonly som: number;
}

/** Room with nothing in it yet. */
export function legeRuimte(): Ruimte {
  return { gewichten: new Float64Array(4096), aantal: 0 };
}

/** The weights of a room with so many places or more. */
function metPlaats(ruimte: Ruimte, plaatsen: number): Float64Array {
  if (plaatsen > ruimte.gewichten.length) {
    const groot = new Float64Array(2 * plaatsen);
    groot.set(ruimte.gewichten);
    ruimte.gewichten = groot;
  }
  return ruimte.gewichten;
}

/**
 * Adds a negative binomial distribution to the room.
 * Method: p(k + 1) ÷ p(k) = (k·(v − 1) + μ) ÷ (v·(k + 1)), from weight 1 at the mode down to where nothing is left and up to
 * where nothing is: no logarithm or gamma function, so nothing underflows. `staart` is what is left out at either end, and
 * so folded into the rest. Throws a `RangeError` for a mean or ratio that is none, of which the steps would never end.
 */
export function voegNegatiefBinomiaalToe(ruimte: Ruimte, gemiddelde: number, verhouding: number, staart: number): Kansstuk {
  if (!(gemiddelde >= 0 && gemiddelde < Infinity && verhouding >= 1 && verhouding < Infinity)) {
    throw new RangeError(`no negative binomial distribution has mean ${gemiddelde} and ratio ${verhouding}`);
  }
  const van = ruimte.aantal;
  const extra = verhouding - 1;
  const modus = max(0, floor(gemiddelde - verhouding) + 1);
  // The weight of k is put in place van + k; the places below the first are closed in the end.
  let gewichten = metPlaats(ruimte, van + modus + 1);
  gewichten[van + modus] = 1;
  let som = 1;
  let vanaf = modus;
  for (let gewicht = 1; vanaf > 0; vanaf--) {
    const stap = (verhouding * vanaf) / ((vanaf - 1) * extra + gemiddelde);
    // What lies below is less than a geometric series, where the steps are below 1.
    if (gewicht * stap < staart * som * (1 - stap)) break;
    gewicht *= stap;
    som += gewicht;
    gewichten[van + vanaf - 1] = gewicht;
  }
  let boven = modus;
  for (let gewicht = 1; ; boven++) {
    const stap = (boven * extra + gemiddelde) / (verhouding * (boven + 1));
    gewicht *= stap;
    if (gewicht < staart * som * (1 - stap)) break;
    som += gewicht;
    // Stryker disable next-line ConditionalExpression: alleen sneller, want metPlaats laat staan wat past
    if (van + boven + 1 === gewichten.length) gewichten = metPlaats(ruimte, van + boven + 2);
    gewichten[van + boven + 1] = gewicht;
  }
  gewichten.copyWithin(van, van + vanaf, van + boven + 1);
  ruimte.aantal = van + boven + 1 - vanaf;
  return { vanaf, van, tot: ruimte.aantal, som };
}

const eigen = legeRuimte();

/**
 * The negative binomial distribution with a mean and a ratio of variance to mean of 1 or more; at 1 it is Poisson.
 * `negatiefBinomiaal(20, 4)` has mean 20 and variance 80. Given a room it stands there, and only until that is used again:
 * for a caller that asks one after another and keeps none.
 */
export function negatiefBinomiaal(gemiddelde: number, verhouding: number, ruimte?: Ruimte): Verdeling {
  const gebruikt = ruimte ?? eigen;
  gebruikt.aantal = 0;
  const { vanaf, tot, som } = voegNegatiefBinomiaalToe(gebruikt, gemiddelde, verhouding, STAART);
  const kansen = gebruikt.gewichten.subarray(0, tot);
  const deel = 1 / som;
  for (let i = 0; i < tot; i++) kansen[i] = (kansen[i] as number) * deel;
  return { vanaf, kansen: ruimte === undefined ? kansen.slice() : kansen };
}
