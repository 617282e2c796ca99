const { max, round, sqrt } = Math;

/** One way the coming taakstellingen can go, with its probability. */
export interface Taakstellingspad {
  readonly kans: number;
  /** One per half-year, whole persons. */
  readonly taakstellingen: readonly number[];
}

/** The three values and weights with the mean, variance and further moments of a normal distribution (Gauss and Hermite). */
const NODES: readonly (readonly [afwijking: number, kans: number])[] = [
  [-sqrt(3), 1 / 6],
  [0, 2 / 3],
  [sqrt(3), 1 / 6],
];

/**
 * Coming taakstellingen with an uncertainty of their own: a relative standard deviation, 0 for none, that all half-years
 * share, since what is more in one half-year tends to be more in the next (our choice).
 * `taakstellingspaden([100, 120], 0.2)` gives 65 and 78 with probability 1/6, 100 and 120 with 2/3, 135 and 162 with 1/6.
 */
export function taakstellingspaden(taakstellingen: readonly number[], spreiding: number): Taakstellingspad[] {
  if (spreiding === 0) return [{ kans: 1, taakstellingen }];
  return NODES.map(([afwijking, kans]) => ({
    kans,
    taakstellingen: taakstellingen.map((taakstelling) => max(0, round(taakstelling * (1 + afwijking * spreiding)))),
  }));
}
