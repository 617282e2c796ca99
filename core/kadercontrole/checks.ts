import type { Kaderregel, Kadertabel } from '../kader/index.ts';
import { comparePeriode } from '../periode.ts';
import { group } from '../group.ts';
import { exampleInWords, exampleOf } from './example-of-way.ts';
import { heavierForMore, pathsThrough } from './ways.ts';
import { type Tijdvak, tijdvakken } from './tijdvakken.ts';

/** What a check found, and whether it could look at everything. */
interface Found<T> {
  readonly found: readonly T[];
  readonly complete: boolean;
}

/** Facts that no row matches. */
export interface Gat {
  readonly example: string;
  /** How many more ways end at no row. */
  readonly meer: number;
}

/** A stretch with all ways through its rules. */
export interface Walked {
  readonly vak: Tijdvak;
  readonly ways: ReturnType<typeof pathsThrough>;
}

/** All ways through a table and its leeswijzen. */
export function walked(tabel: Kadertabel): readonly Walked[] {
  return tijdvakken(tabel).map((vak) => ({ vak, ways: pathsThrough(vak) }));
}

/** For each stretch of periods with facts that no row of the table itself matches, an example of them. */
export function gaps(all: readonly Walked[]): Found<Gat> {
  const results = all
    .filter(({ vak }) => isOwn(vak))
    .map(({ vak, ways: { paths, complete } }) => {
      const gaten = paths.filter(({ result }) => result.oordeel && result.regel === undefined);
      const [eerste] = gaten;
      if (eerste === undefined) return { found: [], complete };
      const example = exampleInWords(exampleOf(vak, eerste.point, eerste.states), vak);
      return { found: [{ example, meer: gaten.length - 1 }], complete };
    });
  return { found: results.flatMap(({ found }) => found), complete: results.every(({ complete }) => complete) };
}

/** The rows that no facts reach in any periode, proven by following every way. */
export function unreached(tabel: Kadertabel, all: readonly Walked[]): readonly number[] {
  const reached = new Set<number>();
  const undecided = new Set<number>();
  for (const {
    vak,
    ways: { paths, complete },
  } of all) {
    for (const { result } of paths) if (result.regel !== undefined) reached.add(result.regel.rij);
    if (!complete) for (const { rij } of vak.regels) undecided.add(rij);
  }
  return [tabel, ...tabel.leeswijzen]
    .flatMap(({ regels }) => regels.map(({ rij }) => rij))
    .filter((rij) => !reached.has(rij) && !undecided.has(rij));
}

/** The leeswijze that a row is of; `''` for one of the table itself. */
export function fromLeeswijze({ leeswijzen }: Kadertabel, rij: number): string {
  return leeswijzen.find(({ regels }) => regels.some((regel) => regel.rij === rij))?.naam ?? '';
}

/** A row with the conditions of an earlier one, and another outcome. */
export interface Gelijk {
  readonly rij: number;
  readonly eerder: number;
}

/** Rows with the conditions of an earlier row that holds in one of their periods, and another outcome; of a leeswijze, with one nr. */
export function sameConditions(tabel: Kadertabel): readonly Gelijk[] {
  return [tabel, ...tabel.leeswijzen].flatMap(({ regels }) =>
    regels.flatMap((regel, i) => {
      const eerder = regels.slice(0, i).find((een) => (regels === tabel.regels || een.nr === regel.nr) && isSameExceptOutcome(een, regel));
      return eerder === undefined ? [] : [{ rij: regel.rij, eerder: eerder.rij }];
    }),
  );
}

function isSameExceptOutcome(a: Kaderregel, b: Kaderregel): boolean {
  const conditions = ({ voorwaarden }: Kaderregel) => JSON.stringify(voorwaarden.map(({ feit, een_van }) => [feit, een_van]));
  const outcome = ({ uitkomst: { onbekend, keuzes } }: Kaderregel) => JSON.stringify([onbekend, keuzes]);
  return conditions(a) === conditions(b) && outcome(a) !== outcome(b) && overlap(a, b);
}

function overlap(a: Kaderregel, b: Kaderregel): boolean {
  return (
    (a.van === undefined || b.tot === undefined || comparePeriode(a.van, b.tot) <= 0) &&
    (b.van === undefined || a.tot === undefined || comparePeriode(b.van, a.tot) <= 0)
  );
}

/** A row that one person more housed leads to, with a heavier outcome than that of the row before. */
export interface Zwaarderbevinding {
  readonly rij: number;
  readonly eerst: number;
  readonly example: string;
}

/** Where one person more housed gives a heavier outcome, once for each two rows, with an example. */
export function heavier(all: readonly Walked[]): Found<Zwaarderbevinding> {
  const results = all
    .filter(({ vak }) => isOwn(vak))
    .map(({ vak }) => {
      const { paths, complete } = heavierForMore(vak);
      const found = paths.map(({ result, point, states }) => ({
        rij: result.daarna.rij,
        eerst: result.eerst.rij,
        example: exampleInWords(exampleOf(vak, point, states), vak),
      }));
      return { found, complete };
    });
  const perTwo = group(
    results.flatMap(({ found }) => found),
    ({ rij, eerst }) => `${eerst} ${rij}`,
  );
  return { found: [...perTwo.values()].flatMap(([eerste]) => eerste ?? []), complete: results.every(({ complete }) => complete) };
}

/** Whether a stretch is of the table itself. */
function isOwn({ leeswijze }: Tijdvak): boolean {
  return leeswijze === undefined;
}
