import { atLeast, type Constraint, type LinearForm, holdsAt, opposite, type Point } from './linear.ts';
import { witness } from './witness.ts';

/** A way through a program in which every question has its answer, with facts for which they are the answers. */
export interface Explored<T> {
  readonly result: T;
  readonly point: Point;
  readonly states: ReadonlyMap<string, number>;
}

/** All ways through a program. */
export interface Exploration<T> {
  readonly paths: readonly Explored<T>[];
  /** Whether every way was followed: none was left because it took too long or could not be decided. */
  readonly complete: boolean;
}

/** Thrown where no facts are left for the answers so far. */
class DeadEnd {
  constructor(readonly proven: boolean) {}
}

/**
 * Follows a program along every combination of answers that can occur together. The program asks `path`; what it asks may depend on
 * earlier answers. `most` bounds the number of runs.
 */
export function explore<T>(program: (path: Path) => T, most: number): Exploration<T> {
  const paths: Explored<T>[] = [];
  const scripts: number[][] = [[]];
  const asked: Asked = new Map();
  let complete = true;
  for (let runs = 0; scripts.length > 0; runs++) {
    if (runs >= most) return { paths, complete: false };
    const path = new Path(scripts.pop()!, asked);
    try {
      const result = program(path);
      paths.push({ result, point: path.point, states: path.states });
    } catch (end) {
      if (!(end instanceof DeadEnd)) throw end;
      complete &&= end.proven;
    }
    scripts.push(...path.others());
    complete &&= !path.doubted;
  }
  return { paths, complete };
}

/**
 * What was found out before: the same answers lead to the same question, which ways that begin alike share. By the answers so far
 * and the number of the question.
 */
type Asked = Map<string, ReturnType<typeof witness>>;

/** One way through a program: it gives the answers of its script, and beyond that the first that can be. */
export class Path {
  private readonly constraints: Constraint[] = [];
  private readonly answers: number[] = [];
  private readonly alternatives: number[][] = [];
  private found: Point;
  private questions = 0;
  /** Whether an answer was left out of which it is not known whether it can be. */
  doubted = false;
  readonly states = new Map<string, number>();

  constructor(
    private readonly script: readonly number[],
    private readonly asked: Asked,
  ) {
    this.found = witness([]) as Point;
  }

  /** Facts for which the answers so far are the answers. */
  get point(): Point {
    return this.found;
  }

  /** The scripts of the ways that part from this one beyond its own script. */
  others(): number[][] {
    return this.alternatives;
  }

  /** One of some states, the same one whenever it is asked by its name. */
  state(naam: string, aantal: number): number {
    const known = this.states.get(naam);
    if (known !== undefined) return known;
    const answer = this.answer(Array.from({ length: aantal }, (_, i) => i));
    this.states.set(naam, answer);
    return answer;
  }

  /** Whether a form is 0 or more, or with `strict` more than 0. Asked only where both can be. */
  holds(form: LinearForm, strict = false): boolean {
    const yes = atLeast(form, strict);
    const no = opposite(yes);
    const here = holdsAt(yes, this.found);
    const elsewhere = this.witness([...this.constraints, here ? no : yes]);
    if (elsewhere === 'unknown') this.doubted = true;
    const both = typeof elsewhere === 'object';
    const answer = both ? this.answer(here ? [1, 0] : [0, 1]) === 1 : here;
    if (both) this.constraints.push(answer ? yes : no);
    if (both && answer !== here) this.found = elsewhere;
    return answer;
  }

  /** From here on a form is 0 or more; the way ends where it cannot be. */
  assume(form: LinearForm, strict = false): void {
    const constraint = atLeast(form, strict);
    this.constraints.push(constraint);
    if (holdsAt(constraint, this.found)) return;
    const found = this.witness(this.constraints);
    if (typeof found === 'string') throw new DeadEnd(found === 'none');
    this.found = found;
  }

  /** Leaves this way: nothing is to be seen on it. */
  end(): never {
    throw new DeadEnd(true);
  }

  private witness(constraints: readonly Constraint[]): ReturnType<typeof witness> {
    const key = `${this.answers.join('')} ${this.questions++}`;
    const known = this.asked.get(key);
    if (known !== undefined) return known;
    const found = witness(constraints);
    this.asked.set(key, found);
    return found;
  }

  private answer(possible: readonly number[]): number {
    const place = this.answers.length;
    const given = this.script[place];
    if (given === undefined) this.alternatives.push(...possible.slice(1).map((een) => [...this.answers, een]));
    const answer = given ?? possible[0]!;
    this.answers.push(answer);
    return answer;
  }
}
