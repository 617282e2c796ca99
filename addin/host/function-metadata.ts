/** One parameter of a custom function, as Office describes it. */
export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality: 'matrix' | 'scalar';
  readonly optional?: boolean;
}

/** One custom function, as Office describes it. `helpUrl` is its own place on the help page. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type?: string; readonly dimensionality?: string };
}

/** `functions.json`: the build makes it; Excel and the workbench read it. */
export interface FunctionsMetadata {
  readonly allowCustomDataForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

/** The namespace the manifest gives the functions: `TREDE` is typed as `IBT.TREDE`. Saved workbooks hold it in every formula. */
export const NAMESPACE = 'IBT';

/** A function's name as a user types it. */
export function typedName({ name }: FunctionMetadata): string {
  return `${NAMESPACE}.${name}`;
}

/** A function's name as Excel stores it in a file: by its id, dots as underscores. */
export function storedName({ id }: FunctionMetadata): string {
  return `_xldudf_${NAMESPACE}_${id.replaceAll('.', '_')}`;
}
