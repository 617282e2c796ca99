const { min } = Math;

/** The distribution of a whole number of persons: `kansen[i]` is the probability of `vanaf + i`; they sum to 1. */
export interface Verdeling {
  readonly vanaf: number;
  readonly kansen: Float64Array;
}

/** What is certain. `zeker(33)` gives 33 with probability 1. */
export function zeker(aantal: number): Verdeling {
  return { vanaf: aantal, kansen: Float64Array.of(1) };
}

/** The same distribution with so many persons more. */
export function verschuif(verdeling: Verdeling, aantal: number): Verdeling {
  return { vanaf: verdeling.vanaf + aantal, kansen: verdeling.kansen };
}

/** The distribution when so many persons come on top, all of them or none, with probability `kans`. */
export function metOfZonder({ vanaf, kansen }: Verdeling, aantal: number, kans: number): Verdeling {
  const som = new Float64Array(kansen.length + aantal);
  for (let i = 0; i < kansen.length; i++) {
    som[i] = (som[i] as number) + (1 - kans) * (kansen[i] as number);
    som[i + aantal] = (som[i + aantal] as number) + kans * (kansen[i] as number);
  }
  return { vanaf, kansen: som };
}

/**
 * The distribution when parts come on top by one cause: each with its own probability, but never one without those that are more
 * probable. So all or none of equally probable ones.
 */
export function samenOfNiet({ vanaf, kansen }: Verdeling, delen: readonly { readonly aantal: number; readonly kans: number }[]): Verdeling {
  const vanZekerNaarOnzeker = [...delen].sort((a, b) => b.kans - a.kans);
  const som = new Float64Array(kansen.length + delen.reduce((totaal, { aantal }) => totaal + aantal, 0));
  let erbij = 0;
  for (let n = 0; n <= delen.length; n++) {
    // The first n come, and no more.
    const kans = (n === 0 ? 1 : (vanZekerNaarOnzeker[n - 1]?.kans ?? 0)) - (vanZekerNaarOnzeker[n]?.kans ?? 0);
    if (kans > 0) for (let i = 0; i < kansen.length; i++) som[i + erbij] = (som[i + erbij] as number) + kans * (kansen[i] as number);
    erbij += vanZekerNaarOnzeker[n]?.aantal ?? 0;
  }
  return { vanaf, kansen: som };
}

/** With probability `deel` the other of two distributions over the same numbers. */
export function mengsel(een: Verdeling, ander: Verdeling, deel: number): Verdeling {
  return { vanaf: een.vanaf, kansen: een.kansen.map((kans, i) => (1 - deel) * kans + deel * (ander.kansen[i] as number)) };
}

/** The mean, in persons. */
export function gemiddelde({ vanaf, kansen }: Verdeling): number {
  let som = 0;
  for (let i = 0; i < kansen.length; i++) som += i * (kansen[i] as number);
  return vanaf + som;
}

/** The variance, in persons squared. */
export function variantie({ vanaf, kansen }: Verdeling): number {
  const midden = gemiddelde({ vanaf, kansen }) - vanaf;
  let som = 0;
  for (let i = 0; i < kansen.length; i++) som += (i - midden) ** 2 * (kansen[i] as number);
  return som;
}

/** The probability of fewer than `grens` persons. */
export function kansOnder({ vanaf, kansen }: Verdeling, grens: number): number {
  const tot = min(kansen.length, grens - vanaf);
  let som = 0;
  for (let i = 0; i < tot; i++) som += kansen[i] as number;
  return min(1, som);
}

/** Sums of many rounded terms miss an exact probability by at most this much. */
const AFRONDING = 1e-12;

/** The smallest number that is not exceeded with probability `niveau` or more; `0 ≤ niveau ≤ 1`. */
export function kwantiel({ vanaf, kansen }: Verdeling, niveau: number): number {
  const laatste = kansen.length - 1;
  let i = 0;
  for (let som = kansen[0] as number; som < niveau - AFRONDING && i < laatste; som += kansen[i] as number) i++;
  return vanaf + i;
}
