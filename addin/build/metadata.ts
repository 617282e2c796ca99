import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { sharedOmschrijving } from '../functions/parameters.ts';
import type { FunctionMetadata, FunctionsMetadata, ParameterMetadata } from '../host/function-metadata.ts';
import { ROOT } from './paths.ts';

/** A function and the source file that exports it. */
export interface Association {
  readonly id: string;
  readonly functionName: string;
  readonly sourceFileName: string;
}

/** What functions.json holds, and the function behind each of its entries. */
export interface MadeMetadata {
  readonly metadata: FunctionsMetadata;
  readonly associations: readonly Association[];
}

const FUNCTIONS_DIR = join(ROOT, 'addin/functions');

/** Makes functions.json from the doc comments in addin/functions, with help addresses below `url`. Throws as `metadataFrom` does. */
export async function makeMetadata(url: string): Promise<MadeMetadata> {
  const paths = readdirSync(FUNCTIONS_DIR).map((name) => join(FUNCTIONS_DIR, name));
  return metadataFrom(
    paths.filter((path) => readFileSync(path, 'utf8').includes('@customfunction')),
    url,
  );
}

/** Makes functions.json from the doc comments in some files. Throws an Error that lists every fault in the comments. */
export async function metadataFrom(sources: readonly string[], url: string): Promise<MadeMetadata> {
  const generated = await generateCustomFunctionsMetadata([...sources]);
  const { functions } = JSON.parse(generated.metadataJson) as { functions: FunctionMetadata[] };
  const metadata: FunctionsMetadata = {
    // Rich values and error cells inside a range must reach the function, which answers them in their own cell. This flag lets
    // both through; Excel LTSC 2021 crashes where `allowErrorForDataTypeAny` stands beside it (OfficeDev/office-js #4385).
    allowCustomDataForDataTypeAny: true,
    functions: functions.map((entry) => ({ ...entry, helpUrl: `${url}/hulp.html#${entry.id}`, parameters: withSharedDescriptions(entry) })),
  };
  const faults = [...generated.errors, ...functions.flatMap(repeatedDescriptions), ...metadataFaults(metadata)];
  if (faults.length > 0) throw new Error(`Faults in the doc comments of addin/functions:\n${faults.join('\n')}`);
  return { metadata, associations: generated.associate };
}

/** The parameters of a function, each with the sentence that its doc comment leaves out because others have it too. */
function withSharedDescriptions({ parameters }: Pick<FunctionMetadata, 'parameters'>): readonly ParameterMetadata[] {
  const names = parameters.map(({ name }) => name);
  return parameters.map(({ description, ...parameter }) => ({
    description: description || (sharedOmschrijving(parameter.name, names) ?? ''),
    ...parameter,
  }));
}

/** Where a doc comment writes a shared sentence again, as one line each. */
function repeatedDescriptions({ id, parameters }: Pick<FunctionMetadata, 'id' | 'parameters'>): string[] {
  const names = parameters.map(({ name }) => name);
  return parameters
    .filter(({ name, description }) => description !== undefined && description === sharedOmschrijving(name, names))
    .map(({ name }) => `${id}.${name}: leave out what core/feiten or addin/functions/parameters.ts says of it already`);
}

/** What the generator lets pass but Excel or a user would trip over, as one line each. */
function metadataFaults(metadata: FunctionsMetadata): string[] {
  const ids = metadata.functions.map(({ id }) => id);
  return [
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${id}: the id is used twice`),
    ...metadata.functions.flatMap(functionFaults),
  ];
}

function functionFaults({ id, name, description, parameters, result }: FunctionMetadata): string[] {
  const optionalBeforeRequired = parameters.some(
    (parameter, i) => parameter.optional && parameters.slice(i + 1).some((later) => !later.optional),
  );
  return [
    ...(id === name.replaceAll('.', '_') ? [] : [`${id}: the name ${name} with underscores for dots must be the id`]),
    ...(description ? [] : [`${id}: no description`]),
    ...(optionalBeforeRequired ? [`${id}: a required parameter after an optional one`] : []),
    ...(result.dimensionality === 'matrix' ? [] : [`${id}: the result is not a matrix`]),
    ...parameters.flatMap((parameter) => [
      ...(parameter.description
        ? []
        : [`${id}.${parameter.name}: no description, and it is no fact (core/feiten) or shared parameter (addin/functions/parameters.ts)`]),
      ...(parameter.type === 'any' && parameter.dimensionality === 'matrix' ? [] : [`${id}.${parameter.name}: not any[][]`]),
    ]),
  ];
}
