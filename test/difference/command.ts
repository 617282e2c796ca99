/**
 * npm run difference -- --old path/functions.js --new path/functions.js [--calls 100000] [--seed 1] [--explained file.json]
 * makes the same random calls of all functions of two builds and tells where their results differ. Ends with 1 where a
 * difference is not explained, or where too few results are values for the comparison to say much.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { FunctionsMetadata } from '../../addin/host/function-metadata.ts';
import { DIST } from '../../addin/build/paths.ts';
import { loadFunctions } from '../bundle/excel-host.ts';
import { compare, type Explanation, type Side } from './compare.ts';
import { isWell, report } from './report.ts';

const { values } = parseArgs({
  options: {
    old: { type: 'string' },
    new: { type: 'string', default: join(DIST, 'functions.js') },
    calls: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    explained: { type: 'string' },
  },
});
if (values.old === undefined) throw new Error('--old: the functions.js to compare with');

function side(path: string): Side {
  const metadata = join(dirname(path), 'functions.json');
  const parameters = existsSync(metadata)
    ? Object.fromEntries(
        (JSON.parse(readFileSync(metadata, 'utf8')) as FunctionsMetadata).functions.map(({ id, parameters }) => [
          id,
          parameters.map(({ name }) => name),
        ]),
      )
    : undefined;
  return { functions: loadFunctions(path).functions, parameters };
}

const explanations = values.explained === undefined ? [] : (JSON.parse(readFileSync(values.explained, 'utf8')) as Explanation[]);
const found = compare(side(values.old), side(values.new), { calls: Number(values.calls), seed: Number(values.seed), explanations });
console.log(report(found));
if (!isWell(found)) process.exitCode = 1;
