import { type Constraint, normalized, type Point, VARIABLES } from './linear.ts';

/** Values that make an example easy to read, where the constraints leave a choice. */
const PREFERRED: Point = {
  taakstelling: 20,
  herverdeling: 0,
  achterstand_begin: 4,
  gerealiseerd: 12,
  nagekomen: 0,
  gekoppeld: 16,
  nagekomen_vorige: 0,
  vorige_trede: 2,
  reeks: 0,
};

/** Beyond so many constraints, or so large a number, no answer is given. */
const MOST = 2000;
const LARGEST = 1e12;

/**
 * Whole values for which all constraints hold; `'none'` where there are none, and `'unknown'` where that was not found out.
 * Fourier-Motzkin elimination: a variable goes out by adding up every pair of constraints that hold it from below and above, and
 * comes back between the bounds that the others then leave it. `'none'` is a proof: what is derived holds for fractions too.
 */
export function witness(constraints: readonly Constraint[]): Point | 'none' | 'unknown' {
  const values = solved(unique(constraints), new Set(VARIABLES.keys()));
  if (typeof values === 'string') return values;
  return Object.fromEntries(VARIABLES.map((naam, i) => [naam, values[i]!])) as Record<(typeof VARIABLES)[number], number>;
}

function solved(constraints: readonly Constraint[], left: ReadonlySet<number>): number[] | 'none' | 'unknown' {
  if (constraints.some(({ times, min }) => min > 0 && times.every((een) => een === 0))) return 'none';
  if (constraints.length > MOST) return 'unknown';
  const next = cheapest(constraints, left);
  if (next === undefined) return VARIABLES.map((naam) => PREFERRED[naam]);
  const below = constraints.filter(({ times }) => times[next]! > 0);
  const above = constraints.filter(({ times }) => times[next]! < 0);
  const rest = constraints.filter(({ times }) => times[next] === 0);
  const values = solved(unique([...rest, ...below.flatMap((low) => above.map((high) => added(low, high, next)))]), without(left, next));
  return typeof values === 'string' ? values : placed(values, next, below, above);
}

/** The variable of which the elimination makes the fewest constraints. */
function cheapest(constraints: readonly Constraint[], left: ReadonlySet<number>): number | undefined {
  let found: number | undefined;
  let fewest = Infinity;
  for (const i of left) {
    const below = constraints.filter(({ times }) => times[i]! > 0).length;
    const above = constraints.filter(({ times }) => times[i]! < 0).length;
    if (below + above === 0 || below * above >= fewest) continue;
    fewest = below * above;
    found = i;
  }
  return found;
}

function without(set: ReadonlySet<number>, one: number): ReadonlySet<number> {
  return new Set([...set].filter((een) => een !== one));
}

/** What follows from a lower and an upper bound of a variable for the others. */
function added(low: Constraint, high: Constraint, i: number): Constraint {
  const [a, b] = [low.times[i]!, -high.times[i]!];
  return normalized(
    low.times.map((een, j) => b * een + a * high.times[j]!),
    b * low.min + a * high.min,
  );
}

/** The values with one more variable, between its bounds; as preferred where those leave a choice. */
function placed(values: readonly number[], i: number, below: readonly Constraint[], above: readonly Constraint[]): number[] | 'unknown' {
  const others = ({ times }: Constraint) => times.reduce((som, een, j) => (j === i ? som : som + een * values[j]!), 0);
  const lowest = below.reduce((most, een) => Math.max(most, Math.ceil((een.min - others(een)) / een.times[i]!)), -Infinity);
  const highest = above.reduce((least, een) => Math.min(least, Math.floor((een.min - others(een)) / een.times[i]!)), Infinity);
  if (lowest > highest) return 'unknown';
  const value = Math.min(highest, Math.max(lowest, PREFERRED[VARIABLES[i]!]));
  return values.map((een, j) => (j === i ? value : een));
}

/** Of constraints on the same sum the strictest; those of numbers too large to be exact are left out, which proves nothing wrongly. */
function unique(constraints: readonly Constraint[]): Constraint[] {
  const strictest = new Map<string, Constraint>();
  for (const een of constraints) {
    if (een.times.some((deel) => Math.abs(deel) > LARGEST) || Math.abs(een.min) > LARGEST) continue;
    const key = een.times.join();
    const found = strictest.get(key);
    if (found === undefined || found.min < een.min) strictest.set(key, een);
  }
  return [...strictest.values()];
}
