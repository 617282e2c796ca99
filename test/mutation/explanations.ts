/** Why mutants of a file may survive, in Dutch, by file. */
export const EXPLANATIONS: Readonly<Record<string, string>> = {};
