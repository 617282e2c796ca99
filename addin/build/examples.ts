import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { kolomletters } from '../../core/celadres.ts';
import { nederlandseCode } from '../../core/invoer/index.ts';
import { FAMILIES, type Voorbeeldargument, type Voorbeeldtabel } from '../help/examples.ts';
import { afgerond, typbaar } from '../../core/taal/index.ts';

/** An example as the help page shows it: the formula, the tables it reads, and what it gives. */
export interface Example {
  readonly formula: string;
  readonly tables: readonly { readonly address: string; readonly cells: Voorbeeldtabel }[];
  readonly result: readonly (readonly string[])[];
}

type ExcelFunction = (...args: unknown[]) => unknown[][];

class HostError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** Computes one call of a built function by its id and name. */
type Caller = (id: string, name: string, args: readonly Voorbeeldargument[]) => Example;

/** Makes a function that computes a call of a built function. Throws for an id that is none. */
export function callMaker(dist: string): Caller {
  const functions = loadFunctions(dist);
  return (id, name, args) => {
    const fn = functions.get(id);
    if (fn === undefined) throw new Error(`${id} is not a built function`);
    return { ...written(name, args), result: fn(...args.map(asCells)).map((row) => row.map(shown)) };
  };
}

/** Makes a function that computes the examples of a built function. Throws for an id without examples. */
export function exampleMaker(dist: string): (id: string, name: string) => Example[] {
  const call = callMaker(dist);
  const examples = new Map(FAMILIES.flatMap(({ functies }) => Object.entries(functies)));
  return (id, name) => {
    const calls = examples.get(id);
    if (calls === undefined) throw new Error(`${id} has no example in addin/help/examples.ts`);
    return calls.map((args) => call(id, name, args));
  };
}

function loadFunctions(dist: string): ReadonlyMap<string, ExcelFunction> {
  const functions = new Map<string, ExcelFunction>();
  const CustomFunctions = {
    associate: (id: string, fn: ExcelFunction) => functions.set(id, fn),
    Error: HostError,
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
  };
  runInContext(readFileSync(join(dist, 'functions.js'), 'utf8'), createContext({ CustomFunctions }));
  return functions;
}

function isTable(arg: Voorbeeldargument): arg is Voorbeeldtabel {
  return Array.isArray(arg);
}

function asCells(arg: Voorbeeldargument): unknown {
  return arg === null || isTable(arg) ? arg : [[arg]];
}

/** The formula as a Dutch Excel shows it, with its tables side by side from A1 on, a column apart. */
function written(name: string, args: readonly Voorbeeldargument[]): Omit<Example, 'result'> {
  const tables: { address: string; cells: Voorbeeldtabel }[] = [];
  let column = 0;
  const texts = args.map((arg) => {
    if (!isTable(arg)) return typeof arg === 'string' ? `"${arg}"` : dutch(arg);
    const width = arg[0]?.length ?? 1;
    const address = `${kolomletters(column)}1:${kolomletters(column + width - 1)}${arg.length}`;
    column += width + 1;
    tables.push({ address, cells: arg });
    return address;
  });
  return { formula: `=IBT.${name}(${texts.join(';')})`, tables };
}

function dutch(value: number | null): string {
  return value === null ? '' : typbaar(value);
}

/** A cell of a result as text: numbers with a comma and at most four decimals, errors with their Dutch code and message. */
function shown(cell: unknown): string {
  if (cell instanceof HostError) return `${nederlandseCode(cell.code)} — ${cell.message}`;
  return typeof cell === 'number' ? typbaar(afgerond(cell, 4)) : String(cell);
}
