import { weken } from './dagen.ts';
import { PARAMETERS, type Parameters } from './parameters.ts';
import { type Periodereeks, tellingenTot } from './standen.ts';

/** Fewer pairs of successive counts, or persons in them, say nothing of household size. */
const MINSTE_PAREN = 30;
const MINSTE_PERSONEN = 100;

/**
 * The mean household size that explains how much successive counts differ at the same pace, pooled over municipalities:
 * φ = Σ (c₁÷w₁ − c₂÷w₂)² ÷ (1÷w₁ + 1÷w₂) over Σ pace, and size (φ + 1) ÷ 2. Differences of neighbours leave out slow drift.
 * `undefined` with too few counts.
 */
export function leerHuishoudgrootte(reeksen: readonly Periodereeks[], parameters: Parameters): number | undefined {
  let kwadraten = 0;
  let tempi = 0;
  let paren = 0;
  let personen = 0;
  for (const reeks of reeksen) {
    const tellingen = tellingenTot(reeks, Infinity);
    for (const [i, telling] of tellingen.entries()) {
      const volgende = tellingen[i + 1];
      if (volgende === undefined) continue;
      const [w1, w2] = [weken(telling.van, telling.tot, parameters), weken(volgende.van, volgende.tot, parameters)];
      kwadraten += (telling.personen / w1 - volgende.personen / w2) ** 2 / (1 / w1 + 1 / w2);
      tempi += (telling.personen + volgende.personen) / (w1 + w2);
      personen += telling.personen;
      paren++;
    }
  }
  if (paren < MINSTE_PAREN || personen < MINSTE_PERSONEN) return undefined;
  const { minimum, maximum } = PARAMETERS.huishoudgrootte;
  return Math.min(maximum, Math.max(minimum, (kwadraten / tempi + 1) / 2));
}
