import { comparePeriode, type Periode } from '../periode.ts';
import type { Kader } from './kader.ts';
import { KADER_2021 } from './kader-2021.ts';
import { KADER_2024 } from './kader-2024.ts';

/** The frameworks this project knows, oldest first. Before the first none is known. */
export const KADERS: readonly Kader[] = [KADER_2021, KADER_2024];

/** The first periode for which a framework is known. */
export const EERSTE_PERIODE = KADER_2021.van;

/** The framework now in force: the last one. */
export const LAATSTE_KADER = KADER_2024;

/** Whether a framework holds for a periode. */
export function kaderGeldtVoor({ van, tot }: Kader, periode: Periode): boolean {
  return comparePeriode(periode, van) >= 0 && comparePeriode(periode, tot ?? periode) <= 0;
}

/** The framework of a periode; `undefined` before 2021-1, for which no framework is known. */
export function kaderVan(periode: Periode): Kader | undefined {
  return KADERS.find((kader) => kaderGeldtVoor(kader, periode));
}
