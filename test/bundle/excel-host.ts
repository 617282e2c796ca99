import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { DIST } from '../../addin/build/paths.ts';
import type { Invoerfout } from '../../core/invoer/invoerfout.ts';

/** An error as the host's CustomFunctions makes it. */
export class HostError extends Error {
  readonly code: string;
  constructor(code: string, message?: string) {
    super(message);
    this.code = code;
  }
}

/** A custom function as Excel calls it: matrices in, a matrix out. */
export type CustomFunction = (...args: unknown[]) => unknown[][];

/** The host as Excel's JavaScript-only runtime has it: no DOM, no Office, only CustomFunctions. */
export function loadFunctions(path = join(DIST, 'functions.js')): { functions: ReadonlyMap<string, CustomFunction>; globals: string[] } {
  const functions = new Map<string, CustomFunction>();
  const host: Record<string, unknown> = {
    CustomFunctions: {
      associate: (id: string, fn: CustomFunction) => functions.set(id, fn),
      Error: HostError,
      ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
    },
  };
  createContext(host);
  runInContext(readFileSync(path, 'utf8'), host, { filename: 'functions.js' });
  return { functions, globals: Object.keys(host) };
}

/** A cell of a result as a test compares it: an error as its code and message, anything else as it is. */
export function plain(cel: unknown): unknown {
  return cel instanceof HostError ? `${cel.code} ${cel.message}` : cel;
}

/** A fault as such a cell shows it. `foutcel(INVOERFOUT.geen_tekst({ naam: 'naam', cel: 1 }))` → `'#VALUE! naam: kreeg …'` */
export function foutcel(fault: Invoerfout): string {
  return `${fault.soort === 'onbekend' ? '#N/A' : '#VALUE!'} ${fault.message}`;
}

/** Calls a function with one value per argument, as `[[v]]`, and gives its one cell. */
export function callOne(fn: CustomFunction | undefined, ...values: unknown[]): unknown {
  if (fn === undefined) throw new Error('the function is not in the bundle');
  const result = fn(...values.map((value) => [[value]]));
  if (result.length !== 1 || result[0]?.length !== 1) throw new Error('expected one cell');
  return plain(result[0][0]);
}
