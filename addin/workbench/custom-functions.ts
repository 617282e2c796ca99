/** A function as Excel would call it: ranges as rows of cells, scalars as they are, an invocation object last. */
export type ExcelFunction = (...args: unknown[]) => unknown;

/** The error codes of `CustomFunctions.ErrorCode`. */
export const ErrorCode = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
  invalidName: '#NAME?',
  invalidReference: '#REF!',
} as const;

/** `CustomFunctions.Error`: an error that shows in the cell, with a message where Excel shows one. */
export class CustomFunctionsError extends Error {
  readonly code: string;
  readonly type = 'Error';
  readonly basicType = 'Error';
  readonly basicValue: string;

  constructor(code: string = ErrorCode.invalidValue, message?: string) {
    super(message ?? '');
    this.code = code;
    this.basicValue = code;
  }

  /** The message Excel would show: only `#VALUE!` and `#N/A` have one. */
  get shownMessage(): string | undefined {
    const hasMessage = this.code === ErrorCode.invalidValue || this.code === ErrorCode.notAvailable;
    return hasMessage && this.message !== '' ? this.message : undefined;
  }
}

/** The object a function file finds as `CustomFunctions`, and what it associated there. */
export interface CustomFunctionsHost {
  readonly CustomFunctions: {
    associate(idOrMappings: string | Readonly<Record<string, ExcelFunction>>, fn?: ExcelFunction): void;
    readonly Error: typeof CustomFunctionsError;
    readonly ErrorCode: typeof ErrorCode;
  };
  readonly associated: ReadonlyMap<string, ExcelFunction>;
}

/** A host for one function file, as Excel's custom functions runtime is. */
export function customFunctionsHost(): CustomFunctionsHost {
  const associated = new Map<string, ExcelFunction>();
  return {
    CustomFunctions: {
      associate(idOrMappings, fn) {
        const mappings = typeof idOrMappings === 'string' ? { [idOrMappings]: fn } : idOrMappings;
        for (const [id, each] of Object.entries(mappings)) if (each !== undefined) associated.set(id.toUpperCase(), each);
      },
      Error: CustomFunctionsError,
      ErrorCode,
    },
    associated,
  };
}
