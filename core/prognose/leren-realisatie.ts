import { gemiddeldeVan } from './scores.ts';
import { group } from '../group.ts';
import { PARAMETERS, type Parameters, parametersIn } from './parameters.ts';
import { eindstand, type Periodereeks } from './standen.ts';

const { max, min } = Math;

/** Fewer half-years of municipalities with a taakstelling and an end say nothing. */
const MINSTE_HALFJAREN = 10;

/** The default counts as so many half-years of the whole, and as so many of one municipality. Our choice. */
const PERIODEN_VOORAF = 2;
const HALFJAREN_VOORAF = 26;

/** What a taakstelling makes usual, and from how many half-years of municipalities that was learned. */
export interface GeleerdeRealisatie {
  readonly parameters: Pick<Parameters, 'verwachte_realisatie' | 'voorkennis_taakstelling'>;
  readonly halfjaren: number;
}

/**
 * Realised over taakstelling of all municipalities together, the mean of half-years, and how far municipalities differ from
 * it beyond what chance explains (moments: 1 ÷ shape = Σ ((R − c·T)² − φ·c·T) ÷ Σ (c·T)²); both shrunk to the default.
 * `undefined` with too few closed half-years with a taakstelling.
 */
export function leerRealisatie(reeksen: readonly Periodereeks[], aannames: Parameters): GeleerdeRealisatie | undefined {
  const halfjaren = reeksen.flatMap((reeks) => {
    const gerealiseerd = eindstand(reeks);
    const { periode, taakstelling } = reeks;
    return gerealiseerd === undefined || taakstelling === undefined || taakstelling <= 0 ? [] : [{ periode, gerealiseerd, taakstelling }];
  });
  if (halfjaren.length < MINSTE_HALFJAREN) return undefined;
  const perPeriode = [...group(halfjaren, ({ periode }) => periode).values()];
  const gewoon = gemiddeldeVan(perPeriode.map((van) => som(van, 'gerealiseerd') / som(van, 'taakstelling')));
  const perioden = perPeriode.length;
  const realisatie = (perioden * gewoon + PERIODEN_VOORAF * aannames.verwachte_realisatie) / (perioden + PERIODEN_VOORAF);
  let [boven, onder] = [0, 0];
  for (const { periode, gerealiseerd, taakstelling } of halfjaren) {
    const verwacht = realisatie * taakstelling;
    boven += (gerealiseerd - verwacht) ** 2 - parametersIn(periode, aannames).clustering * verwacht;
    onder += verwacht ** 2;
  }
  const vooraf = 1 / aannames.voorkennis_taakstelling;
  const ongelijk = (halfjaren.length * max(0, boven / onder) + HALFJAREN_VOORAF * vooraf) / (halfjaren.length + HALFJAREN_VOORAF);
  const { minimum, maximum } = PARAMETERS.verwachte_realisatie;
  return {
    parameters: {
      verwachte_realisatie: min(maximum, max(minimum, realisatie)),
      voorkennis_taakstelling: min(PARAMETERS.voorkennis_taakstelling.maximum, 1 / ongelijk),
    },
    halfjaren: halfjaren.length,
  };
}

function som<N extends string>(van: readonly Readonly<Record<N, number>>[], naam: N): number {
  return van.reduce((totaal, een) => totaal + een[naam], 0);
}
