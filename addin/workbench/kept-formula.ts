import type { Arg, FunctionResultObject } from '@odoo/o-spreadsheet';
import { ErrorCode } from './custom-functions.ts';
import type { Library } from './library.ts';
import { KEPT } from './workbench-texts.ts';

/** Holds a formula of Excel that the library cannot calculate, and its last value. */
const NAME = 'EXCEL.FORMULE';
/** Stands for a quote, which a text in a formula of the library cannot hold. */
const QUOTE = '\u2033';
const WHOLE = new RegExp(`^=?${NAME.replace('.', '\\.')}\\("([^"]*)"[,;)]`, 'i');
/** Formulas that the library knows and calculates as Excel does, but would save as a value. */
const ALSO_IN_EXCEL = ['OFFSET', 'YEARFRAC', 'TREND', 'GROWTH'];

/** Makes `EXCEL.FORMULE` known to the library; once. */
export function registerKeptFormula({ registries: { functionRegistry } }: Library): void {
  if (functionRegistry.contains(NAME)) return;
  functionRegistry.add(NAME, {
    description: KEPT.omschrijving,
    category: 'Excel',
    isExported: false,
    args: [
      { name: 'formule', description: KEPT.formule, type: ['STRING'] },
      { name: 'uitkomst', description: KEPT.uitkomst, type: ['ANY'], optional: true },
    ],
    compute: (_, value: Arg) => valueOf(value) ?? { value: ErrorCode.notAvailable, message: KEPT.zonderUitkomst },
  });
  for (const name of ALSO_IN_EXCEL) {
    const description = functionRegistry.content[name];
    if (description !== undefined) description.isExported = true;
  }
}

function valueOf(value: Arg): FunctionResultObject | undefined {
  return Array.isArray(value) ? value[0]?.[0] : value;
}

/**
 * The formula with which the model keeps a formula of a file, without the `=` sign.
 * @param value What the file last computed: a number, a text, a truth value; `undefined` for none.
 * @example keptFormula('SUM(Jan:Mrt!B1)', 6) // 'EXCEL.FORMULE("SUM(Jan:Mrt!B1)",6)'
 */
export function keptFormula(stored: string, value: string | number | boolean | undefined): string {
  const formula = `${NAME}("${stored.replaceAll('"', QUOTE).replace(/\s+/g, ' ')}"`;
  if (value === undefined) return `${formula})`;
  const text = typeof value === 'string' ? `"${value.replaceAll('"', QUOTE).replace(/\\$/, '')}"` : String(value).toUpperCase();
  return `${formula},${text})`;
}

/** The formula of a file that a formula of the model keeps; `undefined` where it keeps none. */
export function storedFormula(formula: string): string | undefined {
  return WHOLE.exec(formula)?.[1]?.replaceAll(QUOTE, '"');
}
