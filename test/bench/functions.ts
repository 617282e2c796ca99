import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from '../../addin/build/paths.ts';
import type { FunctionsMetadata } from '../../addin/host/function-metadata.ts';
import { customFunctionsHost } from '../../addin/workbench/custom-functions.ts';

/** The built functions in this realm, as a page evaluates them, with their metadata. */
export function loadBuiltFunctions(): { metadata: FunctionsMetadata; associated: ReturnType<typeof customFunctionsHost>['associated'] } {
  const host = customFunctionsHost();
  Object.assign(globalThis, { CustomFunctions: host.CustomFunctions });
  // Indirect, so that the script sees only globals, as a classic script does.
  const run = new Function(readFileSync(join(DIST, 'functions.js'), 'utf8'));
  run();
  return { metadata: JSON.parse(readFileSync(join(DIST, 'functions.json'), 'utf8')) as FunctionsMetadata, associated: host.associated };
}

const built = loadBuiltFunctions();

/** A call of a built function with these arguments, to measure. */
export function calling(id: string, ...args: unknown[]): () => void {
  const run = built.associated.get(id);
  if (run === undefined) throw new Error(`the build has no function ${id}`);
  return () => void run(...args);
}

/** A deterministic table of facts with so many rows: columns as Excel passes them, header row apart. */
export function factsColumns(rows: number): unknown[][][] {
  const column = (value: (row: number) => unknown) => Array.from({ length: rows }, (_, row) => [value(row)]);
  return [
    column((row) => (row % 2 === 0 ? '2022-1' : '2024-2')),
    column((row) => 1 + (row % 300)),
    column((row) => (row % 200) - 50),
    column((row) => (row * 7) % 400),
    column((row) => 1 + (row % 6)),
    column((row) => (row % 9 === 0 ? 3 : null)),
    column((row) => (row % 5 === 0 ? 20 : null)),
    column(() => null),
    column(() => null),
  ];
}
