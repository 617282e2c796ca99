import { verdeel } from '../verdelen.ts';
import type { Provincierij } from './provincierij.ts';

/** What explains the taakstelling of a municipality beside that of another. */
export interface Verhouding {
  readonly gemeente: string;
  readonly inwoners: number;
  /** Persons. */
  readonly taakstelling: number;
  readonly totaalopgave: number;
  readonly taakstelling_per_1000_inwoners: number;
  readonly totaalopgave_per_1000_inwoners: number;
  /** The same total divided by inhabitants (largest remainder), and what the taakstelling lies above it. Persons. */
  readonly naar_inwoners: number;
  readonly verschil: number;
}

/**
 * The ratios of the municipalities of which inhabitants and figures are known, in the order of the rows.
 * By law the national number is divided by inhabitants (Huisvestingswet 2014, art. 29); here the sum of these taakstellingen is.
 */
export function verhoudingen(rijen: readonly Provincierij[]): readonly Verhouding[] {
  const bekend = rijen.flatMap(({ gemeente, inwoners, cijfers }) =>
    inwoners === undefined || cijfers === undefined ? [] : [{ gemeente, inwoners, ...cijfers }],
  );
  // Stryker disable next-line StringLiteral: elke andere manier dan die van de wet is deze
  const delen = verdeel(
    bekend.reduce((som, { taakstelling }) => som + taakstelling, 0),
    bekend.map(({ inwoners }) => inwoners),
    'rest',
  );
  return bekend.map(({ gemeente, inwoners, taakstelling, totaalopgave }, i) => {
    const naar_inwoners = delen[i]!;
    return {
      gemeente,
      inwoners,
      taakstelling,
      totaalopgave,
      naar_inwoners,
      verschil: taakstelling - naar_inwoners,
      taakstelling_per_1000_inwoners: (1000 * taakstelling) / inwoners,
      totaalopgave_per_1000_inwoners: (1000 * totaalopgave) / inwoners,
    };
  });
}
