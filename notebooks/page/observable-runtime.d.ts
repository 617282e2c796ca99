declare module '@observablehq/runtime' {
  /** What is called when a variable has a new value, or could not be computed. */
  export interface Observer {
    readonly fulfilled?: (value: unknown) => void;
    readonly rejected?: (error: unknown) => void;
  }
  export interface Variable {
    define(name: string, inputs: readonly string[], definition: (...values: unknown[]) => unknown): Variable;
  }
  export interface Module {
    variable(observer?: Observer): Variable;
    redefine(name: string, inputs: readonly string[], definition: (...values: unknown[]) => unknown): Variable;
  }
  export class Runtime {
    module(): Module;
    dispose(): void;
  }
}
