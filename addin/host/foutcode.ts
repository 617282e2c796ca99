/** The error codes Excel knows, in English. */
export type Foutcode = '#VALUE!' | '#N/A' | '#DIV/0!' | '#NUM!' | '#NULL!' | '#NAME?' | '#REF!';

const CODES: readonly string[] = ['#VALUE!', '#N/A', '#DIV/0!', '#NUM!', '#NULL!', '#NAME?', '#REF!'] satisfies Foutcode[];

/**
 * Excel's code for an error of the workbench, which has some of its own (`#SPILL!`, `#CYCLE`, `#ERROR`).
 * @example excelcode('#REF') // '#REF!'
 */
export function excelcode(code: string): Foutcode {
  if (code === '#REF') return '#REF!';
  if (code === '#BAD_EXPR') return '#NAME?';
  return CODES.includes(code) ? (code as Foutcode) : '#VALUE!';
}

/** The workbench's code for one of Excel's; what it does not know becomes `#VALUE!`. */
export function werkbankcode(code: string): string {
  if (code === '#REF!') return '#REF';
  return CODES.includes(code) ? code : '#VALUE!';
}
