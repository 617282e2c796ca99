/** One parameter of a custom function, as Office describes it. */
export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly dimensionality?: 'matrix' | 'scalar';
  readonly optional?: boolean;
}

/** One custom function, as Office describes it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterMetadata[];
}

/** `functions.json`. */
export interface FunctionsMetadata {
  readonly functions: readonly FunctionMetadata[];
}

/** The namespace the manifest gives the functions: `TREDE` is typed as `IBT.TREDE`. */
export const NAMESPACE = 'IBT';

/** A function's name as a user types it. */
export function typedName({ name }: FunctionMetadata): string {
  return `${NAMESPACE}.${name}`;
}

/** A function's name as Excel stores it in a file: by its id, dots as underscores. */
export function storedName({ id }: FunctionMetadata): string {
  return `_xldudf_${NAMESPACE}_${id.replaceAll('.', '_')}`;
}
