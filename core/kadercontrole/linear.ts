/** Whole numbers that facts follow from; each from 0 up unless it says otherwise. */
export const VARIABLES = [
  'taakstelling',
  /** Of any sign. */
  'herverdeling',
  /** Of any sign. */
  'achterstand_begin',
  'gerealiseerd',
  'nagekomen',
  'gekoppeld',
  'nagekomen_vorige',
  'vorige_trede',
  'reeks',
] as const;

export type Variable = (typeof VARIABLES)[number];

/** A value for each variable. */
export type Point = Readonly<Record<Variable, number>>;

/** A sum of variables, each so many times, and a number. */
export interface LinearForm {
  readonly times: Readonly<Partial<Record<Variable, number>>>;
  readonly plus: number;
}

/** A form of one variable. */
export function variable(naam: Variable): LinearForm {
  return { times: { [naam]: 1 }, plus: 0 };
}

/** A form that is a number. */
export function constant(plus: number): LinearForm {
  return { times: {}, plus };
}

/** A form and another one so many times: `add(a, b, -1)` is a − b. */
export function add(a: LinearForm, b: LinearForm, factor = 1): LinearForm {
  const times: Partial<Record<Variable, number>> = { ...a.times };
  for (const naam of VARIABLES) {
    const deel = b.times[naam];
    if (deel !== undefined) times[naam] = (times[naam] ?? 0) + factor * deel;
  }
  return { times, plus: a.plus + factor * b.plus };
}

/** What a form is at a point. */
export function valueAt({ times, plus }: LinearForm, point: Point): number {
  return VARIABLES.reduce((som, naam) => som + (times[naam] ?? 0) * point[naam], plus);
}

/** That a sum of variables, whole times each, is at least a whole number. */
export interface Constraint {
  /** In the order of `VARIABLES`. */
  readonly times: readonly number[];
  readonly min: number;
}

/** Shares are of six decimals at most. */
const SCALE = 1_000_000;

/** That a form is 0 or more, or more than 0. Variables are whole, so that more than 0 is 1 or more, once all in it is whole. */
export function atLeast(form: LinearForm, strict: boolean): Constraint {
  const times = VARIABLES.map((naam) => Math.round(SCALE * (form.times[naam] ?? 0)));
  return normalized(times, (strict ? 1 : 0) - Math.round(SCALE * form.plus));
}

/** That a constraint does not hold. */
export function opposite({ times, min }: Constraint): Constraint {
  return { times: times.map((een) => -een), min: 1 - min };
}

/** Without a common factor; the bound is rounded up, since variables are whole. */
export function normalized(times: readonly number[], min: number): Constraint {
  const factor = times.reduce((a, b) => gcd(a, Math.abs(b)), 0);
  return factor <= 1 ? { times, min } : { times: times.map((een) => een / factor), min: Math.ceil(min / factor) };
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}

/** Whether a constraint holds at a point. */
export function holdsAt({ times, min }: Constraint, point: Point): boolean {
  return VARIABLES.reduce((som, naam, i) => som + times[i]! * point[naam], 0) >= min;
}
