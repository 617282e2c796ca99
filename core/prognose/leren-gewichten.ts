import { sum } from 'simple-statistics';
import { type Datum, splitDatum } from '../datum.ts';
import { peildatum } from '../periode.ts';
import { group } from '../group.ts';
import type { Meting } from '../tempo.ts';
import { PARAMETERS } from './parameters.ts';
import { eindstand, type Periodereeks } from './standen.ts';

/** The months of one half-year. */
const MAANDEN = [0, 1, 2, 3, 4, 5] as const;

/** Fewer half-years of one kind, or standen in one, say nothing of months. */
const MINSTE_PERIODEN = 3;
const MINSTE_STANDEN = 6;

/**
 * The weight of each month of the year, on average 1 in either half, pooled over municipalities: those of January to June
 * and those of July to December apart, each shrunk to 1 by how much the months differ from one year to another: as much as
 * chance makes is taken off. 1 for a half with too few half-years, `undefined` where both have.
 */
export function leerMaandgewichten(reeksen: readonly Periodereeks[]): number[] | undefined {
  const bruikbare = reeksen.filter(bruikbaar);
  const helften = ['1', '2'].map((helft) => gewichtenVanHelft(bruikbare.filter(({ periode }) => periode.endsWith(helft))));
  return helften.every((gewichten) => gewichten === undefined)
    ? undefined
    : helften.flatMap((gewichten) => gewichten ?? MAANDEN.map(() => 1));
}

function gewichtenVanHelft(reeksen: readonly Periodereeks[]): number[] | undefined {
  const perPeriode = [...group(reeksen, ({ periode }) => periode).values()].map(gewichtenVan);
  const aantal = perPeriode.length;
  if (aantal < MINSTE_PERIODEN) return undefined;
  const gemiddeld = MAANDEN.map((m) => perPeriode.reduce((som, gewichten) => som + (gewichten[m] as number), 0) / aantal);
  const toeval = perPeriode.reduce((som, gewichten) => som + afstand(gewichten, gemiddeld), 0) / (aantal - 1) / aantal;
  const verschil = afstand(
    gemiddeld,
    MAANDEN.map(() => 1),
  );
  const krimp = verschil === 0 ? 0 : Math.max(0, 1 - toeval / verschil);
  const { minimum, maximum } = PARAMETERS.gewicht_maand_1;
  return gemiddeld.map((gewicht) => Math.min(maximum, Math.max(minimum, 1 + krimp * (gewicht - 1))));
}

function bruikbaar(reeks: Periodereeks): boolean {
  return reeks.metingen.length > MINSTE_STANDEN && (eindstand(reeks) ?? 0) > 0;
}

/** The pace of each month over that of the whole half-year, of all municipalities together. */
function gewichtenVan(reeksen: readonly Periodereeks[]): number[] {
  const { periode } = reeksen[0] as Periodereeks;
  const begin = peildatum(periode, 'begin');
  const grenzen = eersteDagen(begin, peildatum(periode, 'eind'));
  const standen = grenzen.map((dag) => sum(reeksen.map((reeks) => standOp(reeks, dag))));
  const tempo = (standen[MAANDEN.length] as number) / ((grenzen[MAANDEN.length] as number) - begin);
  return MAANDEN.map(
    (m) => ((standen[m + 1] as number) - (standen[m] as number)) / ((grenzen[m + 1] as number) - (grenzen[m] as number)) / tempo,
  );
}

/** The first days of months from one day up to and including another. */
function eersteDagen(begin: Datum, eind: Datum): Datum[] {
  const dagen: Datum[] = [];
  for (let dag = begin; dag <= eind; dag++) if (splitDatum(dag).dag === 1) dagen.push(dag);
  return dagen;
}

/** The stand of a day, on the straight line between the standen around it. */
function standOp({ metingen }: Periodereeks, dag: Datum): number {
  const tot = metingen.findLastIndex(({ datum }) => datum <= dag);
  const [vorige, volgende] = [metingen[tot] as Meting, metingen[tot + 1]];
  if (volgende === undefined) return vorige.gerealiseerd;
  return vorige.gerealiseerd + ((volgende.gerealiseerd - vorige.gerealiseerd) * (dag - vorige.datum)) / (volgende.datum - vorige.datum);
}

function afstand(a: readonly number[], b: readonly number[]): number {
  return sum(a.map((waarde, i) => (waarde - (b[i] as number)) ** 2));
}
