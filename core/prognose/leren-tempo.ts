import { errorFunction } from 'simple-statistics';
import { peildatum } from '../periode.ts';
import { weken } from './dagen.ts';
import { group } from '../group.ts';
import { verhoudingVan } from './model.ts';
import type { Oorsprong } from './oorsprongen.ts';
import { KORTE_HALFWAARDETIJD, type Modelparameters, type Parameters, parametersIn } from './parameters.ts';
import { gemiddeldeVan } from './scores.ts';
import { gewogenTelling, type Tempokennis, tempoMetOmslag, tempoVooraf } from './prognose-tempo.ts';
import { tempoOp } from './voorspellers.ts';

/** How the pace goes: the parameters of which the best are chosen together. */
export type Tempoparameters = Pick<Parameters, 'halfwaardetijd' | 'omslag' | 'tempospreiding'>;

/** Fewer past forecasts say nothing of how the pace goes. */
const MINSTE_OORSPRONGEN = 30;

const HALFWAARDETIJDEN: readonly number[] = [6, 13, 26, 52, 104, 520];
const OMSLAGEN: readonly number[] = [0, 2];
const TEMPOSPREIDINGEN: readonly number[] = [0, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7, 0.85, 1];

/** The default spread counts as so many half-years of one municipality. Our choice: those of a province. */
const HALFJAREN_VOORAF = 26;

/** The scores of a way of weighing, with the spread that suits it. */
interface Gescoord extends Tempoparameters {
  /** CRPS of each past forecast. */
  readonly scores: readonly number[];
}

/** The pace a way of weighing gives for each past forecast. */
interface Kandidaat {
  readonly halfwaardetijd: number;
  readonly omslag: number;
  readonly kennis: readonly (Tempokennis | undefined)[];
}

/**
 * The half-life and threshold that would have forecast past half-years best (lowest mean CRPS), each with the spread that
 * makes the outcomes most likely (logarithmic score); of normal distributions with the model's mean and variance. The
 * variance that the spread stands for is shrunk to the default, the more so the fewer half-years there were.
 * `undefined` with too few past half-years.
 */
export function leerTempo(oorsprongen: readonly Oorsprong[], parameters: Parameters): Tempoparameters | undefined {
  if (oorsprongen.length < MINSTE_OORSPRONGEN) return undefined;
  const gescoord = kandidaten(oorsprongen, parameters).map((kandidaat) => scoor(kandidaat, oorsprongen, parameters));
  const standaard = gescoord.find(
    (een) => een.halfwaardetijd === parameters.halfwaardetijd && een.omslag === parameters.omslag,
  ) as Gescoord;
  const beste = laagste(gescoord, ({ scores }) => gemiddeldeVan(scores));
  // Another way of weighing than the default must be clearly better.
  const { halfwaardetijd, omslag, tempospreiding } = duidelijkBeter(beste, standaard, oorsprongen) ? beste : standaard;
  const halfjaren = new Set(oorsprongen.map(({ gemeente, periode }) => `${gemeente}|${periode}`)).size;
  const variantie = (halfjaren * tempospreiding ** 2 + HALFJAREN_VOORAF * parameters.tempospreiding ** 2) / (halfjaren + HALFJAREN_VOORAF);
  return { halfwaardetijd, omslag, tempospreiding: Math.sqrt(variantie) };
}

function kandidaten(oorsprongen: readonly Oorsprong[], parameters: Parameters): Kandidaat[] {
  const telling = (halfwaardetijd: number) =>
    oorsprongen.map(({ periode, tellingen, meting }) =>
      gewogenTelling(tellingen, meting.datum, halfwaardetijd, parametersIn(periode, parameters)),
    );
  const metOmslag = new Map(OMSLAGEN.map((omslag) => [omslag, { ...parameters, omslag }]));
  const zonderWeging = { ...parameters, halfwaardetijd: 0 };
  const kort = telling(KORTE_HALFWAARDETIJD);
  const totNu = {
    halfwaardetijd: 0,
    omslag: 0,
    kennis: oorsprongen.map((oorsprong) => tempoOp(oorsprong, parametersIn(oorsprong.periode, zonderWeging))),
  };
  return [
    totNu,
    ...HALFWAARDETIJDEN.flatMap((halfwaardetijd) => {
      const lang = telling(halfwaardetijd);
      return OMSLAGEN.map((omslag) => ({
        halfwaardetijd,
        omslag,
        kennis: lang.map((een, i) => {
          const oorsprong = oorsprongen[i] as Oorsprong;
          const hierbij = parametersIn(oorsprong.periode, metOmslag.get(omslag) as Parameters);
          return tempoMetOmslag(een, omslag > 0 ? kort[i] : undefined, hierbij, tempoVooraf(oorsprong, hierbij));
        }),
      }));
    }),
  ];
}

function scoor({ halfwaardetijd, omslag, kennis }: Kandidaat, oorsprongen: readonly Oorsprong[], parameters: Parameters): Gescoord {
  const uitkomsten = oorsprongen.map(({ periode, meting, uitkomst }, i) => {
    const tempo = kennis[i];
    const verwacht = tempo && { kennis: tempo, aantal: tempo.tempo * weken(meting.datum, peildatum(periode, 'eind'), parameters) };
    return { rest: uitkomst - meting.gerealiseerd, verwacht, hierbij: parametersIn(periode, parameters) };
  });
  type Bekend = { readonly kennis: Tempokennis; readonly aantal: number };
  const afwijking = ({ kennis: { tempo, vorm }, aantal }: Bekend, tempospreiding: number, hierbij: Modelparameters) =>
    Math.sqrt(aantal * verhoudingVan({ tempo, vorm, drift: tempospreiding ** 2 }, aantal, hierbij));
  const tempospreiding = laagste(TEMPOSPREIDINGEN, (kandidaat) =>
    gemiddeldeVan(
      uitkomsten.flatMap(({ rest, verwacht, hierbij }) =>
        verwacht === undefined ? [] : [logScore(rest, verwacht.aantal, afwijking(verwacht, kandidaat, hierbij))],
      ),
    ),
  );
  // No answer must not pay: it costs the persons that came.
  const scores = uitkomsten.map(({ rest, verwacht, hierbij }) =>
    verwacht === undefined ? Math.abs(rest) : normaleCrps(rest, verwacht.aantal, afwijking(verwacht, tempospreiding, hierbij)),
  );
  return { halfwaardetijd, omslag, tempospreiding, scores };
}

/** Where one municipality alone does better, the mean is the standard error: rounding may not decide that. */
const AFRONDING = 1e-9;

/** Better by more than one standard error of the difference, municipalities apart. Source: the one-standard-error rule. */
function duidelijkBeter(beste: Gescoord, ander: Gescoord, oorsprongen: readonly Oorsprong[]): boolean {
  const verschillen = oorsprongen.map(({ gemeente }, i) => ({
    gemeente,
    minder: (ander.scores[i] as number) - (beste.scores[i] as number),
  }));
  const winst = [...group(verschillen, ({ gemeente }) => gemeente).values()].map((van) => gemiddeldeVan(van.map(({ minder }) => minder)));
  const gemiddeld = gemiddeldeVan(winst);
  const afwijking = Math.sqrt(winst.reduce((som, waarde) => som + (waarde - gemiddeld) ** 2, 0) / (winst.length - 1) / winst.length);
  return gemiddeld > afwijking * (1 + AFRONDING);
}

/** The item with the lowest score, the first of equals. */
function laagste<T>(list: readonly T[], scoreVan: (item: T) => number): T {
  const gescoord = list.map((item) => ({ item, score: scoreVan(item) }));
  return gescoord.reduce((beste, ander) => (ander.score < beste.score ? ander : beste)).item;
}

/** The logarithmic score of a normal distribution, but for a constant. */
function logScore(uitkomst: number, gemiddelde: number, afwijking: number): number {
  return Math.log(afwijking) + ((uitkomst - gemiddelde) / afwijking) ** 2 / 2;
}

/** The CRPS of a normal distribution. Source: Gneiting & Raftery 2007, equation 21. */
function normaleCrps(uitkomst: number, gemiddelde: number, afwijking: number): number {
  const z = (uitkomst - gemiddelde) / afwijking;
  const dichtheid = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  return afwijking * (z * errorFunction(z / Math.SQRT2) + 2 * dichtheid - 1 / Math.sqrt(Math.PI));
}
