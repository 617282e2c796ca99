import { errorFunction } from 'simple-statistics';
import { peildatum } from '../periode.ts';
import { tempo } from '../tempo.ts';
import { negatiefBinomiaal } from './negatief-binomiaal.ts';
import type { Oorsprong } from './oorsprongen.ts';
import { gemiddeldeVan } from './scores.ts';
import { type Verdeling, verschuif } from './verdeling.ts';
import type { Voorspeller } from './voorspellers.ts';

/** The straight line: the pace so far goes on, with the chance of single persons only (Poisson). */
export const constantTempo: Voorspeller = ({ periode, meting }) => {
  const perWeek = tempo(periode, meting) ?? 0;
  return perWeek > 0 ? verschuif(negatiefBinomiaal(perWeek * wekenOver(periode, meting.datum), 1), meting.gerealiseerd) : undefined;
};

/** The pace of the periode before goes on, with the spread that one periode had from the next. */
export const tempoVanLaatstePeriode: Voorspeller = ({ periode, meting, vorige }) => {
  const totalen = vorige.map(({ gerealiseerd }) => gerealiseerd);
  const laatste = totalen.at(-1) ?? 0;
  if (laatste <= 0 || totalen.length < 2) return undefined;
  const deel = wekenOver(periode, meting.datum) / wekenOver(periode, peildatum(periode, 'begin'));
  const variantie = gemiddeldeVan(totalen.slice(1).map((totaal, i) => (totaal - (totalen[i] as number)) ** 2)) * deel ** 2;
  return verschuif(negatiefBinomiaal(laatste * deel, Math.max(1, variantie / (laatste * deel))), meting.gerealiseerd);
};

/**
 * Simple exponential smoothing of the counts between standen, the smoothing factor the one that forecast the next count
 * best, with its own variance: normal, whole numbers. Source: FPP3, sections 8.1 and 8.7.
 */
export const eenvoudigeAfvlakking: Voorspeller = ({ periode, meting, tellingen }) => {
  const lengte = gemiddeldeVan(tellingen.map(({ van, tot }) => tot - van));
  const reeks = tellingen.map(({ van, tot, personen }) => (personen / (tot - van)) * lengte);
  if (reeks.length < 3) return undefined;
  const { niveau, factor, variantie } = FACTOREN.map((kandidaat) => vlakAf(reeks, kandidaat)).reduce((beste, ander) =>
    ander.variantie < beste.variantie ? ander : beste,
  );
  const stappen = (peildatum(periode, 'eind') - meting.datum) / lengte;
  let som = 0;
  for (let stap = 0; stap < stappen; stap++) som += Math.min(1, stappen - stap) * (1 + stap * factor) ** 2;
  return verschuif(normaal(Math.max(0, niveau * stappen), Math.sqrt(Math.max(variantie * som, 0.25))), meting.gerealiseerd);
};

const FACTOREN: readonly number[] = Array.from({ length: 50 }, (_, i) => (i + 1) / 50);
/** The first counts, whose mean is the level to start from. */
const BEGIN = 10;

function vlakAf(reeks: readonly number[], factor: number): { niveau: number; factor: number; variantie: number } {
  let niveau = gemiddeldeVan(reeks.slice(0, BEGIN));
  let kwadraten = 0;
  for (const waarde of reeks) {
    const fout = waarde - niveau;
    kwadraten += fout ** 2;
    niveau += factor * fout;
  }
  return { niveau, factor, variantie: kwadraten / (reeks.length - 1) };
}

/** The normal distribution on whole numbers of 0 or more; what lies below 0 counts as 0. */
function normaal(gemiddelde: number, afwijking: number): Verdeling {
  const onder = (x: number) => (1 + errorFunction((x - gemiddelde) / afwijking / Math.SQRT2)) / 2;
  const hoogste = Math.ceil(gemiddelde + 8 * afwijking);
  const grenzen = Array.from({ length: hoogste + 1 }, (_, x) => onder(x + 0.5));
  return { vanaf: 0, kansen: Float64Array.from(grenzen, (grens, x) => grens - (grenzen[x - 1] ?? 0)) };
}

function wekenOver(periode: Oorsprong['periode'], datum: number): number {
  return (peildatum(periode, 'eind') - datum) / 7;
}
