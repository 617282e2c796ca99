import { describe, expect, it } from 'vitest';
import { peildatum } from '../../../core/periode.ts';
import { leerTempo, type Tempoparameters } from '../../../core/prognose/leren-tempo.ts';
import { type Oorsprong, oorsprongen } from '../../../core/prognose/oorsprongen.ts';
import { periodereeksen } from '../../../core/prognose/standen.ts';
import { makeStanden, type Verloop } from '../../../addin/build/scores/proefreeksen.ts';
import { PLAIN } from './plain-parameters.ts';

const P = { ...PLAIN, huishoudgrootte: 2.2, voorkennis: 1.5, halfwaardetijd: 26 };
const FI = 2 * P.huishoudgrootte - 1;

/** A small set with a known process: few municipalities, all periods. */
const momenten = (verloop: Verloop, zaad: number, gemeenten: number) => oorsprongen(periodereeksen(makeStanden(verloop, zaad, gemeenten)));

/** Those of the last half-years only, each with all that went before it. */
const laatste = (...set: Parameters<typeof momenten>) => momenten(...set).filter(({ periode }) => periode >= '2022-2');

interface Voorspelling {
  readonly gemeente: string;
  readonly rest: number;
  /** Without a pace: nothing is forecast. */
  readonly normaal: { readonly mu: number; readonly variantie: (spreiding: number) => number } | undefined;
}

/** The persons and weeks of counts, a week so many weeks ago weighing 2^(−age ÷ half-life). */
function gewogen({ tellingen, meting }: Oorsprong, halfwaardetijd: number): readonly [personen: number, weken: number] {
  const met = tellingen.map(({ van, tot, personen }) => ({
    gewicht: Math.pow(0.5, (meting.datum - (van + tot) / 2) / 7 / halfwaardetijd),
    personen,
    weken: (tot - van) / 7,
  }));
  return [met.reduce((som, een) => som + een.gewicht * een.personen, 0), met.reduce((som, een) => som + een.gewicht * een.weken, 0)];
}

/** What a way of weighing forecasts of one moment, by the definitions: written apart from the code, with its own arithmetic. */
function voorspel(moment: Oorsprong, halfwaardetijd: number, omslag: number): Voorspelling {
  const { gemeente, periode, meting, uitkomst } = moment;
  const sinds = [meting.gerealiseerd, (meting.datum - peildatum(periode, 'begin')) / 7] as const;
  let [personen, weken] = halfwaardetijd === 0 ? sinds : gewogen(moment, halfwaardetijd);
  const [kortPersonen, kortWeken] = gewogen(moment, 4);
  if (omslag > 0 && personen > 0 && kortPersonen > 0) {
    const lang = personen / weken;
    const z2 = (kortPersonen / kortWeken - lang) ** 2 / ((FI * lang) / kortWeken);
    const deel = z2 === 0 ? 0 : Math.max(0, 1 - omslag / z2);
    const tempo = (1 - deel) * lang + deel * (kortPersonen / kortWeken);
    personen = (1 - deel) * personen + deel * kortPersonen;
    weken = personen / tempo;
  }
  const rest = uitkomst - meting.gerealiseerd;
  if (personen <= 0) return { gemeente, rest, normaal: undefined };
  const mu = (personen / weken) * ((peildatum(periode, 'eind') - meting.datum) / 7);
  return {
    gemeente,
    rest,
    normaal: { mu, variantie: (spreiding) => FI * mu + mu ** 2 * (1 / (P.voorkennis + personen / FI) + spreiding ** 2) },
  };
}

const dichtheid = (x: number, mu: number, sigma: number) => Math.exp(-(((x - mu) / sigma) ** 2) / 2) / sigma / Math.sqrt(2 * Math.PI);

/** Σ F² over the part of a standard normal distribution below z, in small steps, F itself by adding up the density. */
function onder(z: number): number {
  const stappen = 100;
  const stap = (z + 9) / stappen;
  let [F, som] = [0, 0];
  for (let i = 0; i < stappen && stap > 0; i++) {
    const erbij = dichtheid(-9 + (i + 0.5) * stap, 0, 1) * stap;
    som += (F + erbij / 2) ** 2 * stap;
    F += erbij;
  }
  return som;
}

/** CRPS of a normal distribution by its definition: ∫ (F(x) − [x ≥ y])², of which the part above y mirrors that below. */
function crps(y: number, mu: number, sigma: number): number {
  const z = (y - mu) / sigma;
  return sigma * (onder(z) + onder(-z));
}

const gemiddelde = (waarden: readonly number[]) => waarden.reduce((som, waarde) => som + waarde, 0) / waarden.length;
const SPREIDINGEN = [0, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7, 0.85, 1];
const WEGINGEN = [[0, 0], ...[6, 13, 26, 52, 104, 520].flatMap((halfwaardetijd) => [0, 2].map((omslag) => [halfwaardetijd, omslag]))] as [
  number,
  number,
][];

/** The best of all ways of weighing, tried one by one. */
function besteVan(momenten: readonly Oorsprong[]): Tempoparameters {
  const gescoord = WEGINGEN.map(([halfwaardetijd, omslag]) => {
    const voorspeld = momenten.map((moment) => voorspel(moment, halfwaardetijd, omslag));
    const bekend = voorspeld.flatMap(({ rest, normaal }) => (normaal === undefined ? [] : [{ rest, ...normaal }]));
    const logscore = (spreiding: number) =>
      gemiddelde(bekend.map(({ rest, mu, variantie }) => -Math.log(dichtheid(rest, mu, Math.sqrt(variantie(spreiding))) + 1e-300)));
    const tempospreiding = SPREIDINGEN.reduce((beste, ander) => (logscore(ander) < logscore(beste) ? ander : beste));
    return {
      halfwaardetijd,
      omslag,
      tempospreiding,
      scores: voorspeld.map(({ rest, normaal }) =>
        normaal === undefined ? Math.abs(rest) : crps(rest, normaal.mu, Math.sqrt(normaal.variantie(tempospreiding))),
      ),
    };
  });
  type Weging = (typeof gescoord)[number];
  const laagste = (list: readonly Weging[]) =>
    list.reduce((beste, ander) => (gemiddelde(ander.scores) < gemiddelde(beste.scores) ? ander : beste));
  const [beste, zonder] = [laagste(gescoord), gescoord.find((een) => een.halfwaardetijd === 26 && een.omslag === 0) as Weging];
  const gemeenten = [...new Set(momenten.map(({ gemeente }) => gemeente))];
  const winst = gemeenten.map((gemeente) =>
    gemiddelde(momenten.flatMap((moment, i) => (moment.gemeente === gemeente ? [(zonder.scores[i] ?? 0) - (beste.scores[i] ?? 0)] : []))),
  );
  const fout = Math.sqrt(gemiddelde(winst.map((een) => (een - gemiddelde(winst)) ** 2)) / (winst.length - 1));
  const { halfwaardetijd, omslag, tempospreiding } = gemiddelde(winst) > fout * (1 + 1e-9) ? beste : zonder;
  // The default of 0.2 counts as 26 half-years of one municipality.
  const halfjaren = new Set(momenten.map(({ gemeente, periode }) => gemeente + periode)).size;
  const variantie = (halfjaren * tempospreiding ** 2 + 26 * 0.2 ** 2) / (halfjaren + 26);
  return { halfwaardetijd, omslag, tempospreiding: expect.closeTo(Math.sqrt(variantie), 12) as number };
}

describe('how the pace goes is learned as that which would have forecast best', () => {
  it.each([
    ['verschuivend', 2, 3, 52, 0],
    ['actie en terugval', 11, 4, 26, 0],
    ['schok', 11, 3, 6, 0],
    ['schok', 8, 4, 13, 2],
  ] as const)('%s, set %i of %i municipalities: the same as trying every way of weighing', (verloop, zaad, gemeenten, halfwaardetijd, omslag) => {
    const set = laatste(verloop, zaad, gemeenten);
    expect(leerTempo(set, P)).toEqual(besteVan(set));
    expect(leerTempo(set, P)).toMatchObject({ halfwaardetijd, omslag });
  });

  it('by persons that came where nothing could be forecast: with nobody housed yet the pace so far is worse than any', () => {
    const set = laatste('actie en terugval', 11, 3).map((moment, i) => {
      if (i % 3 === 0) return { ...moment, meting: { ...moment.meting, gerealiseerd: 0 } };
      return i % 5 === 0 ? { ...moment, tellingen: [] } : moment;
    });
    expect(leerTempo(set, P)).toEqual(besteVan(set));
    expect(leerTempo(set, P)?.halfwaardetijd).toBeGreaterThan(0);
  });

  it('takes no account of sudden changes where only one municipality gains by it: that is one standard error exactly, not more', () => {
    expect(leerTempo(momenten('schok', 1, 4), P)).toMatchObject({ halfwaardetijd: 6, omslag: 0 });
  });

  it('says nothing of fewer than 30 moments', () => {
    const set = momenten('stabiel', 1, 1).slice(0, 30);
    expect(leerTempo(set.slice(1), P)).toBeUndefined();
    expect(leerTempo(set, P)).toBeDefined();
  });
});
