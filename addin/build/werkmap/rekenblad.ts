import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { registerBlockWrite } from '../../host/workbench-write.ts';
import { customFunctionsHost } from '../../workbench/custom-functions.ts';
import type { Library } from '../../workbench/library.ts';
import type { FunctionsMetadata } from '../../host/function-metadata.ts';
import { registerFunctions } from '../../workbench/register.ts';

/** Node 20 lacks `Object.groupBy`, which the library uses. */
if (!('groupBy' in Object)) {
  Object.defineProperty(Object, 'groupBy', {
    value: <T>(items: Iterable<T>, keyOf: (item: T, index: number) => PropertyKey): Record<PropertyKey, T[]> => {
      const groups: Record<PropertyKey, T[]> = {};
      let index = 0;
      for (const item of items) (groups[keyOf(item, index++)] ??= []).push(item);
      return groups;
    },
  });
}

/** The library says at length what it does. */
console.debug = () => {};

/** The spreadsheet library of the workbench as Node loads it: one for the process, as a page has one. */
export const library = createRequire(import.meta.url)('@odoo/o-spreadsheet') as Library;
registerBlockWrite(library);

/** Makes the built functions known to the library, as the workbench does; gives what functions.json says of them. */
export function registerBuiltFunctions(dist: string): FunctionsMetadata {
  const metadata = JSON.parse(readFileSync(join(dist, 'functions.json'), 'utf8')) as FunctionsMetadata;
  const { CustomFunctions, associated } = customFunctionsHost();
  runInContext(readFileSync(join(dist, 'functions.js'), 'utf8'), createContext({ CustomFunctions }));
  registerFunctions(library, metadata, associated);
  return metadata;
}
