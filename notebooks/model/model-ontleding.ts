import { sampleCovariance, sampleVariance } from 'simple-statistics';
import type { Halfjaar } from '../data/provinciereeks.ts';

/** A half-year of which taakstelling, gerealiseerd and both standen are published, and what made the achterstand change. Persons. */
export interface Stap {
  readonly periode: Halfjaar['periode'];
  readonly begin: number;
  readonly taakstelling: number;
  readonly gerealiseerd: number;
  /** What the published end differs from begin + taakstelling − gerealiseerd, up to the begin of the next half-year. */
  readonly correctie: number;
  readonly eind: number;
}

/**
 * The half-years that can be taken apart, in order: from the stand at the begin to that at the begin of the next half-year, or to the
 * published end of the last. begin + taakstelling − gerealiseerd + correctie = eind.
 */
export function stappen(reeks: readonly Halfjaar[]): readonly Stap[] {
  return reeks.flatMap(({ periode, achterstand_begin: begin, taakstelling, gerealiseerd, achterstand_eind }, i) => {
    const eind = reeks[i + 1]?.achterstand_begin ?? achterstand_eind;
    if (begin === null || taakstelling === null || gerealiseerd === null || eind === null) return [];
    return [{ periode, begin, taakstelling, gerealiseerd, correctie: eind - begin - taakstelling + gerealiseerd, eind }];
  });
}

/** How much of the differences in growth between half-years goes with the taakstelling and with what was realised; they sum to 1. */
export interface Aandelen {
  readonly taakstelling: number;
  readonly gerealiseerd: number;
}

/**
 * Covariance shares of growth = taakstelling − gerealiseerd: cov(taakstelling, growth) and −cov(gerealiseerd, growth), each over
 * var(growth). One can be above 1 and the other below 0. `undefined` with fewer than three half-years, or where all grew alike.
 */
export function aandelen(van: readonly Stap[]): Aandelen | undefined {
  const groei = van.map(({ taakstelling, gerealiseerd }) => taakstelling - gerealiseerd);
  if (van.length < 3 || new Set(groei).size === 1) return undefined;
  const totaal = sampleVariance(groei);
  const deel = (waarden: readonly number[]) => sampleCovariance([...waarden], groei) / totaal;
  return {
    taakstelling: deel(van.map(({ taakstelling }) => taakstelling)),
    gerealiseerd: -deel(van.map(({ gerealiseerd }) => gerealiseerd)),
  };
}

/** The sum of one figure of all steps. */
export function somVan(van: readonly Stap[], figuur: 'taakstelling' | 'gerealiseerd' | 'correctie'): number {
  return van.reduce((som, stap) => som + stap[figuur], 0);
}
