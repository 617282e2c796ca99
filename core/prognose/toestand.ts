import type { Verdeling } from './verdeling.ts';

const { max, min } = Math;

/** The places of a trede that cannot be known (0) and of trede 1 … 6. */
export const TOESTANDPLAATSEN = [0, 1, 2, 3, 4, 5, 6] as const;

/**
 * The probabilities of achterstand and trede together: `massa[trede][i]` belongs to achterstand `laagste + i`, trede 0 is
 * that it cannot be known. They sum to 1.
 */
export interface Prognosetoestand {
  readonly laagste: number;
  readonly massa: readonly Float64Array[];
}

/** No probability anywhere yet, for achterstanden from `laagste` up to and including `hoogste`. */
export function legeToestand(laagste: number, hoogste: number): Prognosetoestand {
  return { laagste, massa: TOESTANDPLAATSEN.map(() => new Float64Array(hoogste - laagste + 1)) };
}

/** Adds a share of one row of probabilities to another, its first place to `vanaf`; what falls outside goes to the nearest end. */
function telOp(doel: Float64Array, rij: Float64Array, vanaf: number, deel: number): void {
  const laatste = doel.length - 1;
  const binnen = min(max(-vanaf, 0), rij.length);
  const buiten = min(max(laatste + 1 - vanaf, binnen), rij.length);
  for (let i = 0; i < binnen; i++) doel[0] = (doel[0] as number) + deel * (rij[i] as number);
  for (let i = binnen; i < buiten; i++) doel[i + vanaf] = (doel[i + vanaf] as number) + deel * (rij[i] as number);
  for (let i = buiten; i < rij.length; i++) doel[laatste] = (doel[laatste] as number) + deel * (rij[i] as number);
}

/** Toestanden with their probabilities as one. */
export function meng(delen: readonly { readonly kans: number; readonly toestand: Prognosetoestand }[]): Prognosetoestand {
  const zeker = delen.find(({ kans }) => kans === 1);
  if (zeker !== undefined) return zeker.toestand;
  const laagste = min(...delen.map(({ toestand }) => toestand.laagste));
  const hoogste = max(...delen.map(({ toestand }) => toestand.laagste + achterstandIn(toestand).kansen.length - 1));
  const som = legeToestand(laagste, hoogste);
  for (const { kans, toestand } of delen) {
    for (const plaats of TOESTANDPLAATSEN)
      telOp(som.massa[plaats] as Float64Array, toestand.massa[plaats] as Float64Array, toestand.laagste - laagste, kans);
  }
  return som;
}

/** The same toestand without its thin ends: what lies there, `staart` at most at either end, goes to the nearest achterstand that stays. */
export function vouwStaarten(toestand: Prognosetoestand, staart: number): Prognosetoestand {
  const { kansen } = achterstandIn(toestand);
  const van = eersteVanaf(kansen, staart);
  const tot = kansen.length - 1 - eersteVanaf(kansen.reverse(), staart);
  const gevouwen = legeToestand(toestand.laagste + van, toestand.laagste + max(van, tot));
  for (const plaats of TOESTANDPLAATSEN) telOp(gevouwen.massa[plaats] as Float64Array, toestand.massa[plaats] as Float64Array, -van, 1);
  return gevouwen;
}

/** The first place up to which there is `staart` or more. */
function eersteVanaf(kansen: Float64Array, staart: number): number {
  let som = 0;
  for (let i = 0; i < kansen.length; i++) {
    som += kansen[i] as number;
    if (som >= staart) return i;
  }
  return kansen.length - 1;
}

/** The achterstand apart from the trede. */
export function achterstandIn({ laagste, massa }: Prognosetoestand): Verdeling {
  const kansen = new Float64Array((massa[0] as Float64Array).length);
  for (const rij of massa) telOp(kansen, rij, 0, 1);
  return { vanaf: laagste, kansen };
}

/** The probability of every place. */
export function perPlaats({ massa }: Prognosetoestand): number[] {
  return massa.map((rij) => rij.reduce((som, kans) => som + kans, 0));
}
