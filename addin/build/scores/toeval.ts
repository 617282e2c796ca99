import { mulberry32 } from './mulberry32.ts';

/** A source of chance with a seed: the same seed gives the same draws, on every machine. */
export interface Toeval {
  /** A draw from 0 up to 1. */
  readonly uniform: () => number;
  /** A draw from the normal distribution, mean 0 and standard deviation 1. */
  readonly normaal: () => number;
  /** A draw from the Poisson distribution. */
  readonly poisson: (gemiddelde: number) => number;
  /** A draw from the gamma distribution with mean `vorm`. */
  readonly gamma: (vorm: number) => number;
}

/** Draws that a seed repeats. */
export function toevalMet(zaad: number): Toeval {
  const uniform = mulberry32(zaad);
  // Box and Muller.
  const normaal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  // Knuth; a large mean is split, since a sum of Poisson draws is one.
  const poisson = (gemiddelde: number): number => {
    if (gemiddelde > 30) return poisson(gemiddelde / 2) + poisson(gemiddelde / 2);
    const grens = Math.exp(-gemiddelde);
    let aantal = 0;
    for (let product = uniform(); product > grens; product *= uniform()) aantal++;
    return aantal;
  };
  // Marsaglia and Tsang; a shape below 1 by way of the shape above.
  const gamma = (vorm: number): number => {
    if (vorm < 1) return gamma(vorm + 1) * (1 - uniform()) ** (1 / vorm);
    const d = vorm - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const x = normaal();
      const v = (1 + c * x) ** 3;
      if (v > 0 && Math.log(1 - uniform()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v;
    }
  };
  return { uniform, normaal, poisson, gamma };
}
