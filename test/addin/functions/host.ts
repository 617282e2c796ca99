import { callOne, type CustomFunction, HostError, plain } from '../../bundle/excel-host.ts';

// Not a stub of a test: files share what they import, and the functions look for it at every call.
Object.assign(globalThis, { CustomFunctions: { Error: HostError, ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' } } });

/** A function of the add-in, whatever its parameters. */
export type Functie = (...argumenten: never[]) => unknown[][];

/** Calls a function with one cell per argument and gives its one cell, an error as its code and message. */
export function cel(functie: Functie, ...waarden: unknown[]): unknown {
  return callOne(functie as CustomFunction, ...waarden);
}

/** Calls a function with whole arguments and gives its block, errors as code and message. */
export function blok(functie: Functie, ...argumenten: unknown[]): unknown[][] {
  return (functie as CustomFunction)(...argumenten).map((rij) => rij.map(plain));
}

/** A blank cell as the web, the desktop and a formula pass it. */
export const LEEG = [null, 0, ''] as const;
