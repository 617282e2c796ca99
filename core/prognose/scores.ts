import type { Trede } from '../trede.ts';
import { kansOnder, kwantiel, type Verdeling } from './verdeling.ts';

/**
 * Continuous ranked probability score, in persons: Σ (F(x) − [x ≥ uitkomst])². 0 is perfect, lower is better;
 * of a certain forecast it is the absolute error. Source: Czado, Gneiting & Held 2009, for counts.
 */
export function crps({ vanaf, kansen }: Verdeling, uitkomst: number): number {
  let som = Math.max(0, vanaf - uitkomst) + Math.max(0, uitkomst - (vanaf + kansen.length - 1));
  let verdeeld = 0;
  for (let i = 0; i < kansen.length - 1; i++) {
    verdeeld += kansen[i] as number;
    som += (verdeeld - (vanaf + i >= uitkomst ? 1 : 0)) ** 2;
  }
  return som;
}

/** Pinball loss of the quantile at `niveau`, in persons; lower is better. Source: FPP3, section 5.9. */
export function pinball(verdeling: Verdeling, uitkomst: number, niveau: number): number {
  const verschil = uitkomst - kwantiel(verdeling, niveau);
  return verschil >= 0 ? niveau * verschil : (niveau - 1) * verschil;
}

/** Brier score over the six treden, 0 (perfect) to 2: Σ (kans − [this trede])². */
export function brier(kansen: readonly number[], uitkomst: Trede): number {
  return kansen.reduce((som, kans, i) => som + (kans - (i + 1 === uitkomst ? 1 : 0)) ** 2, 0);
}

/** The central interval at `niveau`: `[onder, boven]`, both counted in. */
export function interval(verdeling: Verdeling, niveau: number): [onder: number, boven: number] {
  return [kwantiel(verdeling, (1 - niveau) / 2), kwantiel(verdeling, (1 + niveau) / 2)];
}

/**
 * Randomised probability integral transform: F(uitkomst − 1) + toeval · p(uitkomst), uniform on [0, 1] where the forecast
 * is right; `toeval` is a draw from 0 up to 1. Source: Czado, Gneiting & Held 2009.
 */
export function pit(verdeling: Verdeling, uitkomst: number, toeval: number): number {
  const onder = kansOnder(verdeling, uitkomst);
  return onder + toeval * (kansOnder(verdeling, uitkomst + 1) - onder);
}

/** The mean of numbers; 0 of none. */
export function gemiddeldeVan(waarden: readonly number[]): number {
  return waarden.length === 0 ? 0 : waarden.reduce((som, waarde) => som + waarde, 0) / waarden.length;
}
