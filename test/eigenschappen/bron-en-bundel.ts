import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../../addin/build/paths.ts';
import { type CustomFunction, HostError, loadFunctions } from '../bundle/excel-host.ts';

const FUNCTIONS = join(ROOT, 'addin/functions');
/** What the files of addin/functions export: functions of the contract, and what they share. */
const MODULES: readonly object[] = await Promise.all(
  readdirSync(FUNCTIONS)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => import(pathToFileURL(join(FUNCTIONS, file)).href) as Promise<object>),
);

/** The functions from their source, by id. */
export function functiesUitBron(): ReadonlyMap<string, CustomFunction> {
  Object.assign(globalThis, { CustomFunctions: { Error: HostError, ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' } } });
  // A function of the contract is written in capitals, as its id.
  return new Map(
    MODULES.flatMap((module) => Object.entries(module)).filter(
      ([naam, waarde]) => typeof waarde === 'function' && /^[A-Z_]+$/.test(naam),
    ) as [string, CustomFunction][],
  );
}

/** The functions of the built functions.js, by id. */
export function functiesUitBundel(): ReadonlyMap<string, CustomFunction> {
  return loadFunctions().functions;
}
