/** How long one call takes for so many rows. */
export interface Schaalpunt {
  readonly functie: string;
  readonly rijen: number;
  readonly seconden: number;
}

/** The numbers of rows that are tried. */
export const SIZES: readonly number[] = [100, 1_000, 10_000, 100_000, 1_000_000];
/** Longer nobody waits for a formula: where a call takes more, one machine is no longer enough. */
export const LANGSTE_WACHTEN = 10;
/** All municipalities of the Netherlands in 2024, in the half-years since 2016. */
export const LANDELIJK = 342 * 20;

/** The most rows of a function that were computed within the longest wait. */
export function genoegTot(punten: readonly Schaalpunt[], functie: string): number | undefined {
  return punten.filter((punt) => punt.functie === functie && punt.seconden <= LANGSTE_WACHTEN).at(-1)?.rijen;
}
