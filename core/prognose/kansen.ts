import { inschaling } from '../beoordeling/index.ts';
import { type Kader, type Kaderfeiten, standVan, verloopVan } from '../kader/index.ts';
import { type Feiten, feitenUit } from '../feiten/index.ts';
import { type Trede, TREDEN } from '../trede.ts';
import type { Verdeling } from './verdeling.ts';

const { max, min } = Math;

/** Facts of which the number housed is left open. */
export type OpenFeiten = Omit<Feiten, 'gerealiseerd' | 'nagekomen'>;

const ONBEKEND = 7;

/**
 * Where the treden begin: `grenzen[k]` is the fewest persons housed, `vanaf` or more, that give trede k or a lower one;
 * `grenzen[6]` the fewest for which the trede is known, `grenzen[0]` is out of reach. More housed never gives a higher trede.
 */
export function tredegrenzen(feiten: OpenFeiten, vanaf: number): number[] {
  const ingevuld = zonderGehuisvesten(feiten);
  const tredeBij = (gerealiseerd: number) => {
    ingevuld.gerealiseerd = gerealiseerd;
    return inschaling(ingevuld) ?? ONBEKEND;
  };
  // With the whole opgave housed there is no achterstand, which is trede 1.
  const tot = max(vanaf, standVan(ingevuld).beoordeelde_opgave);
  const grenzen = [Infinity, Infinity, Infinity, Infinity, Infinity, Infinity, Infinity];
  const hoogste = tredeBij(vanaf);
  const laagste = tredeBij(tot);
  for (let trede = hoogste; trede < ONBEKEND; trede++) grenzen[trede] = vanaf;
  find(vanaf, hoogste, tot, laagste);
  return grenzen;

  function find(onder: number, tredeOnder: number, boven: number, tredeBoven: number): void {
    if (tredeOnder === tredeBoven) return;
    if (boven - onder === 1) {
      for (let trede = tredeBoven; trede < tredeOnder; trede++) grenzen[trede] = boven;
      return;
    }
    const midden = Math.floor((onder + boven) / 2);
    const trede = tredeBij(midden);
    find(onder, tredeOnder, midden, trede);
    find(midden, trede, boven, tredeBoven);
  }
}

/**
 * Facts with nobody housed yet, for all numbers to be tried in one object: this is asked hundreds of thousands of times.
 * Built field by field, since a spread with one more property makes an object that is several times slower to read.
 */
function zonderGehuisvesten(feiten: OpenFeiten): { -readonly [N in keyof Feiten]: Feiten[N] } {
  return feitenUit((naam) => (naam === 'gerealiseerd' ? 0 : naam === 'nagekomen' ? undefined : feiten[naam]));
}

/** Less is no probability to speak of. */
const VERWAARLOOSBAAR = 1e-9;

/**
 * The probability of trede 1 … 6 for a distribution of the number housed, on the default reading; they sum to 1.
 * `undefined` where the trede cannot be known for numbers that can occur.
 */
export function kansPerTrede(verdeling: Verdeling, feiten: OpenFeiten): number[] | undefined {
  const grenzen = tredegrenzen(feiten, verdeling.vanaf);
  if (massa(verdeling, verdeling.vanaf, grenzen[6] as number) > VERWAARLOOSBAAR) return undefined;
  return TREDEN.map((trede) => massa(verdeling, grenzen[trede] as number, grenzen[trede - 1] as number));
}

/** What a number of persons housed can come to by one framework: the probability of each outcome, the lightest first. */
export interface Uitkomstkans {
  readonly kans: number;
  /** The middle of the numbers housed that give the outcome; `undefined` where none can occur. */
  readonly midden: number | undefined;
}

/**
 * The probability of each outcome of a framework for a distribution of the number housed, read off the stretches of its table: more
 * housed need not give a lighter outcome. `undefined` where it cannot be known, or is no outcome, for numbers that can occur.
 */
export function kansPerUitkomst(
  verdeling: Verdeling,
  feiten: Omit<Kaderfeiten, 'gerealiseerd'>,
  kader: Kader,
): readonly Uitkomstkans[] | undefined {
  const stukken = verloopVan(kader, feiten, verdeling.vanaf);
  const delen = stukken.map(({ vanaf, uitkomst }, i) => {
    const tot = stukken[i + 1]?.vanaf ?? Infinity;
    return { uitkomst, van: vanaf, kans: massa(verdeling, vanaf, tot) };
  });
  if (delen.some(({ uitkomst, kans }) => !uitkomst && kans > VERWAARLOOSBAAR)) return undefined;
  return kader.uitkomsten.map((_, i) => {
    const eigen = delen.filter(({ uitkomst }) => uitkomst === i + 1);
    const kans = eigen.reduce((som, deel) => som + deel.kans, 0);
    return { kans, midden: middenVan(verdeling, eigen, kans / 2) };
  });
}

/** The number at which so much of the probability of some stretches is reached. */
function middenVan(
  { vanaf, kansen }: Verdeling,
  stukken: readonly { readonly van: number; readonly kans: number }[],
  helft: number,
): number | undefined {
  let over = helft;
  for (const { van, kans } of stukken) {
    if (kans < over) {
      over -= kans;
      continue;
    }
    for (let i = van - vanaf; i < kansen.length; i++) {
      over -= kansen[i] as number;
      if (over <= 0) return vanaf + i;
    }
  }
  return stukken.at(-1)?.van;
}

/** The probability of `van` up to but not including `tot`. */
function massa({ vanaf, kansen }: Verdeling, van: number, tot: number): number {
  const eind = min(tot - vanaf, kansen.length);
  let som = 0;
  for (let i = van - vanaf; i < eind; i++) som += kansen[i] as number;
  return min(1, som);
}

/** Probabilities this close are equal: what lies between is rounding. */
const GELIJK = 1e-12;

/** The most probable trede; of equally probable ones the higher. */
export function waarschijnlijksteTrede(kansen: readonly number[]): Trede {
  const hoogste = Math.max(...kansen);
  return TREDEN.reduce((beste, trede) => ((kansen[trede - 1] ?? 0) >= hoogste - GELIJK ? trede : beste));
}
