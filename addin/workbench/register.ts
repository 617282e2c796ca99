import type { AddFunctionDescription, Arg } from '@odoo/o-spreadsheet';
import { CustomFunctionsError, ErrorCode, type ExcelFunction } from './custom-functions.ts';
import type { Library } from './library.ts';
import { registerKeptFormula } from './kept-formula.ts';
import { type FunctionMetadata, type FunctionsMetadata, NAMESPACE, type ParameterMetadata, typedName } from '../host/function-metadata.ts';
import { LOAD_ERROR } from './workbench-messages.ts';
import { errorCell, rangeArgument, resultMatrix, scalarArgument } from './values.ts';

/**
 * Makes the associated functions known to the library, described by their metadata: `TREDE` becomes `IBT.TREDE`,
 * with its Dutch description, arguments and autocompletion. Call before a model is made.
 * @throws Laadfout when a function of the metadata was not associated.
 */
export function registerFunctions(
  library: Library,
  { functions }: Pick<FunctionsMetadata, 'functions'>,
  associated: ReadonlyMap<string, ExcelFunction>,
): void {
  library.registries.errorTypes.add(ErrorCode.invalidValue);
  registerKeptFormula(library);
  for (const each of functions) {
    const fn = associated.get(each.id.toUpperCase());
    if (fn === undefined) throw LOAD_ERROR.functie_ontbreekt({ naam: typedName(each) });
    library.registries.functionRegistry.add(typedName(each), describe(each, fn));
  }
}

function describe(metadata: FunctionMetadata, fn: ExcelFunction): AddFunctionDescription {
  return {
    description: metadata.description,
    category: NAMESPACE,
    isExported: true,
    args: metadata.parameters.map(describeParameter),
    compute: (...args) => call(metadata, fn, args),
  };
}

function describeParameter({
  name,
  description,
  optional = false,
  dimensionality,
}: ParameterMetadata): AddFunctionDescription['args'][number] {
  // Not a "range" type: the library would then copy each single cell into a cached range first.
  return { name, description, optional, type: ['ANY'], acceptErrors: true, acceptMatrix: dimensionality === 'matrix' };
}

function call(
  { id, parameters }: FunctionMetadata,
  fn: ExcelFunction,
  args: readonly Arg[],
): ReturnType<typeof resultMatrix> | ReturnType<typeof errorCell> {
  const passed: unknown[] = parameters.map(({ dimensionality }, i) =>
    dimensionality === 'matrix' ? rangeArgument(args[i]) : scalarArgument(args[i]),
  );
  passed.push({ functionName: id });
  try {
    const result = resultMatrix(fn(...passed));
    return result.length === 1 && result[0]?.length === 1 && result[0][0] !== undefined ? result[0][0] : result;
  } catch (error) {
    if (!(error instanceof CustomFunctionsError)) console.error(id, error);
    return errorCell(error);
  }
}
