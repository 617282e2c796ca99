import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { checkGzipBudget, FUNCTIONS_BUDGET } from './gzip-budget.ts';
import { type Association, makeMetadata } from './metadata.ts';
import { shippedData } from './shipped-data.ts';

const ENTRY = 'virtual:ibt-functions';

/**
 * Writes functions.json and functions.js: one classic script that associates every function when it is evaluated.
 * Throws when functions.js is larger than its budget.
 */
export async function buildFunctions(dist: string, url: string): Promise<void> {
  const { metadata, associations } = await makeMetadata(url);
  writeFileSync(join(dist, 'functions.json'), `${JSON.stringify(metadata, null, 2)}\n`);
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [shippedData(), functionsEntry(associations)],
    build: {
      outDir: dist,
      emptyOutDir: false,
      target: 'es2020',
      license: { fileName: 'licenties/functions.md' },
      rolldownOptions: { input: ENTRY, output: { format: 'iife', entryFileNames: 'functions.js' } },
    },
  });
  checkGzipBudget('functions.js', [readFileSync(join(dist, 'functions.js'))], FUNCTIONS_BUDGET);
}

/** The entry of the bundle: it associates every function. Nothing is written twice: the ids come from the doc comments. */
function functionsEntry(associations: readonly Association[]): Plugin {
  const resolved = `\0${ENTRY}`;
  return {
    name: 'functions-entry',
    resolveId: (id) => (id === ENTRY ? resolved : null),
    load: (id) => (id === resolved ? entry(associations) : null),
  };
}

function entry(associations: readonly Association[]): string {
  const sources = [...new Set(associations.map(({ sourceFileName }) => sourceFileName))];
  const imports = sources.map((path, i) => `import * as bron${i} from ${JSON.stringify(path)};`);
  const calls = associations.map(
    ({ id, functionName, sourceFileName }) =>
      `CustomFunctions.associate(${JSON.stringify(id)}, bron${sources.indexOf(sourceFileName)}.${functionName});`,
  );
  return [...imports, ...calls].join('\n');
}
