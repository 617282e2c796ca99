import type { CustomFunction } from '../bundle/excel-host.ts';
import { CONTRACT } from '../eigenschappen/contract.ts';
import { type Cel, isFout, rekenaar } from '../eigenschappen/rekenaar.ts';
import { type Call, callsOf, isTable } from './calls.ts';
import { differences, type Outcome } from './kinds.ts';
import { smaller } from './smaller.ts';
import type { Table } from './tables.ts';

/** One of the two sets of functions. `parameters`: their names by function, where they are known. */
export interface Side {
  readonly functions: ReadonlyMap<string, CustomFunction>;
  readonly parameters?: Readonly<Record<string, readonly string[]>> | undefined;
}

/** A difference that is meant: of this function (`*`: any), where the kind and the arguments in JSON match. */
export interface Explanation {
  readonly function: string;
  /** A regular expression for the kind of difference, as the report prints it. */
  readonly difference: string;
  /** A regular expression for the arguments as JSON; left out: any. */
  readonly input?: string;
  readonly reason: string;
}

/** A way in which results differ, with the smallest call found. */
export interface Kind {
  readonly difference: string;
  calls: number;
  example: Example;
  /** The reason, where every call of this kind is explained. */
  explained: string | undefined;
}

export interface Example {
  readonly args: readonly Table[];
  readonly before: Outcome;
  readonly after: Outcome;
}

/** What became of the calls of one function. */
export interface FunctionReport {
  readonly id: string;
  readonly calls: number;
  readonly same: number;
  readonly explained: number;
  readonly unexplained: number;
  /** The share of cells with a value, not an error, as the old one gives them; blanks count for neither. Mean over the calls. */
  readonly values: number;
  readonly kinds: readonly Kind[];
}

export interface DifferenceReport {
  readonly functions: readonly FunctionReport[];
  readonly onlyBefore: readonly string[];
  readonly onlyAfter: readonly string[];
  /** Functions that both have and for which no arguments are known here. */
  readonly notTried: readonly string[];
  /** Per function: the parameters that are not as they were. */
  readonly otherParameters: readonly string[];
}

/** So large a part of a function's results must be values: errors that agree say little. */
export const LEAST_VALUES = 0.4;

/** So many kinds of one function are shown, with the smallest example; the others are counted. */
export const KINDS_SHOWN = 12;

/** Makes the same calls of both sides and tells where they differ. `calls`: over all functions together. */
export function compare(
  before: Side,
  after: Side,
  options: { readonly calls: number; readonly seed: number; readonly explanations?: readonly Explanation[] },
): DifferenceReport {
  const both = [...before.functions.keys()].filter((id) => after.functions.has(id));
  const tried = both.filter((id) => id in CONTRACT);
  const each = Math.ceil(options.calls / tried.length);
  const only = (here: Side, there: Side) => [...here.functions.keys()].filter((id) => !there.functions.has(id));
  return {
    functions: tried.map((id) => compareFunction(id, before, after, callsOf(id, each, options.seed), options.explanations ?? [])),
    onlyBefore: only(before, after),
    onlyAfter: only(after, before),
    notTried: both.filter((id) => !tried.includes(id)),
    otherParameters: both.flatMap((id) => parametersApart(id, before.parameters?.[id], after.parameters?.[id])),
  };
}

function parametersApart(id: string, before: readonly string[] | undefined, after: readonly string[] | undefined): string[] {
  return before === undefined || after === undefined || before.join() === after.join()
    ? []
    : [`${id}(${before.join('; ')}) → (${after.join('; ')})`];
}

function compareFunction(
  id: string,
  before: Side,
  after: Side,
  calls: readonly Call[],
  explanations: readonly Explanation[],
): FunctionReport {
  const most = before.parameters?.[id]?.length ?? Infinity;
  const [was, is] = [before, after].map(({ functions }) => outcomeOf(functions, id)) as [Outcomes, Outcomes];
  const kinds = new Map<string, Kind>();
  const counted = { same: 0, explained: 0, unexplained: 0 };
  let values = 0;
  for (const call of calls) {
    const args = call.args.slice(0, most);
    const example = { args, before: was(args), after: is(args) };
    values += valuesIn(example.before, isTable(id, 0));
    const found = differences(example.before, example.after, isTable(id, 0));
    if (found.length === 0) counted.same++;
    else counted[note(kinds, id, found, example, explanations) ? 'explained' : 'unexplained']++;
  }
  const ordered = [...kinds.values()].sort((a, b) => b.calls - a.calls);
  for (const kind of ordered.slice(0, KINDS_SHOWN)) kind.example = smaller(id, kind.example, kind.difference, was, is);
  return { id, calls: calls.length, ...counted, values: values / calls.length, kinds: ordered };
}

export type Outcomes = (args: readonly Table[]) => Outcome;

function outcomeOf(functions: ReadonlyMap<string, CustomFunction>, id: string): Outcomes {
  const compute = rekenaar(functions);
  return (args) => {
    try {
      return compute(id, ...args);
    } catch (error) {
      return { thrown: String(error) };
    }
  };
}

/** Counts the kinds of one call; whether all of them are explained. */
function note(
  kinds: Map<string, Kind>,
  id: string,
  found: readonly string[],
  example: Example,
  explanations: readonly Explanation[],
): boolean {
  const input = JSON.stringify(example.args);
  const reasons = found.map((difference) => {
    const reason = explanations.find((one) => explains(one, id, difference, input))?.reason;
    const kind = kinds.get(difference);
    if (kind === undefined) kinds.set(difference, { difference, calls: 1, example, explained: reason });
    else {
      kind.calls++;
      if (reason === undefined && kind.explained !== undefined) Object.assign(kind, { explained: undefined, example });
      else if ((reason === undefined) === (kind.explained === undefined) && input.length < JSON.stringify(kind.example.args).length)
        kind.example = example;
    }
    return reason;
  });
  return reasons.every((reason) => reason !== undefined);
}

function explains(one: Explanation, id: string, difference: string, input: string): boolean {
  return (
    (one.function === '*' || one.function === id) && new RegExp(one.difference).test(difference) && new RegExp(one.input ?? '').test(input)
  );
}

/** The share of values among the cells of a result that are no blank, its header row left out. */
function valuesIn(outcome: Outcome, hasHeader: boolean): number {
  if ('thrown' in outcome) return 0;
  const cells: Cel[] = (hasHeader && outcome.length > 1 ? outcome.slice(1) : outcome).flat().filter((cell) => cell !== '');
  const errors = cells.filter(isFout).length;
  return cells.length === 0 ? 0 : 1 - errors / cells.length;
}
