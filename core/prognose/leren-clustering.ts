import { weken } from './dagen.ts';
import { huishoudgrootteIn, PARAMETERS, type Parameters, parametersIn } from './parameters.ts';
import { type Periodereeks, tellingenTot } from './standen.ts';

/** Fewer pairs of successive counts, or persons in them, say nothing of how people come together. */
const MINSTE_PAREN = 30;
const MINSTE_PERSONEN = 100;

/** The default counts as so many pairs. Our choice. */
const PAREN_VOORAF = 60;

/** Counts of so many half-years back, the running one included: households change from year to year. */
const HALFJAREN = 3;

/** How people come together, and from how many pairs of counts that was learned. */
export interface GeleerdeClustering {
  readonly parameters: Pick<Parameters, 'huishoudgrootte' | 'samen_geplaatst'>;
  readonly paren: number;
}

/**
 * How much successive counts differ at the same pace, pooled over municipalities and the last three half-years with standen:
 * clustering φ = Σ (c₁÷w₁ − c₂÷w₂)² ÷ (1÷w₁ + 1÷w₂) over Σ pace, shrunk to the default. Differences of neighbours leave out
 * slow drift. What is above households of the year comes by building or batch; below them households are smaller.
 * `undefined` with too few counts.
 */
export function leerClustering(reeksen: readonly Periodereeks[], aannames: Parameters): GeleerdeClustering | undefined {
  const perioden = [...new Set(reeksen.map(({ periode }) => periode))].slice(-HALFJAREN);
  const laatste = perioden.at(-1);
  if (laatste === undefined) return undefined;
  let [kwadraten, tempi, paren, personen] = [0, 0, 0, 0];
  for (const reeks of reeksen.filter(({ periode }) => perioden.includes(periode))) {
    const tellingen = tellingenTot(reeks, Infinity);
    for (const [i, telling] of tellingen.entries()) {
      const volgende = tellingen[i + 1];
      if (volgende === undefined) continue;
      const [w1, w2] = [weken(telling.van, telling.tot, aannames), weken(volgende.van, volgende.tot, aannames)];
      kwadraten += (telling.personen / w1 - volgende.personen / w2) ** 2 / (1 / w1 + 1 / w2);
      tempi += (telling.personen + volgende.personen) / (w1 + w2);
      personen += telling.personen;
      paren++;
    }
  }
  if (paren < MINSTE_PAREN || personen < MINSTE_PERSONEN) return undefined;
  const standaard = parametersIn(laatste, aannames).clustering;
  const clustering = (paren * (kwadraten / tempi) + PAREN_VOORAF * standaard) / (paren + PAREN_VOORAF);
  return { parameters: inDelen(Math.max(1, clustering), huishoudgrootteIn(laatste, aannames)), paren };
}

function inDelen(clustering: number, vanJaar: number): GeleerdeClustering['parameters'] {
  const samen_geplaatst = Math.min(PARAMETERS.samen_geplaatst.maximum, clustering - (2 * vanJaar - 1));
  return samen_geplaatst >= 0
    ? { huishoudgrootte: vanJaar, samen_geplaatst }
    : { huishoudgrootte: (clustering + 1) / 2, samen_geplaatst: 0 };
}
