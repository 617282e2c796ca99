import type { Library } from '../library.ts';
import { type FunctionsMetadata, storedName, typedName } from '../../host/function-metadata.ts';

/** How formulas are written in a file and in the library's model; both without the `=` sign. */
export interface FormulaText {
  /**
   * A formula of the model as Excel stores it.
   * @param model The model's own text: the only one whose strings can be trusted.
   * @param exported The library's own export of it: names with their prefixes and the arguments Excel insists on, but
   * with strings that look like a period changed into a number.
   * @example toFile('IBT.TREDE("2022-1",A1)', 'IBT.TREDE("44562",A1)') // '_xldudf_IBT_TREDE("2022-1",A1)'
   */
  toFile(model: string, exported?: string): string;
  /**
   * A formula of a file as the model understands it.
   * @example fromFile('_xldudf_IBT_TREDE("2022-1",_xlfn.CONCAT(A1))') // 'IBT.TREDE("2022-1",CONCAT(A1))'
   */
  fromFile(stored: string): string;
  /**
   * Whether the library calculates a formula as Excel does.
   * @param names The names of ranges that the workbook defines, in small letters.
   */
  isCalculated(model: string, names: ReadonlySet<string>): boolean;
}

const QUOTED = /('(?:[^']|'')*'|"(?:[^"]|"")*")/;

/** Makes the conversion for the functions that are registered. */
export function formulaText(library: Library, { functions }: FunctionsMetadata): FormulaText {
  const toStored = new Map(functions.map((each) => [typedName(each).toUpperCase(), storedName(each)]));
  const toTyped = new Map(functions.map((each) => [storedName(each).toUpperCase(), typedName(each)]));
  const isKnown = (name: string): boolean => library.registries.functionRegistry.contains(name.toUpperCase());

  const fromFilePart = (text: string): string =>
    text
      .replace(/_xlfn\.ANCHORARRAY\(([^()]+)\)/gi, '$1#')
      .replace(/_xldudf_\w+/gi, (name, offset: number, whole: string) =>
        whole[offset + name.length] === '(' ? (toTyped.get(name.toUpperCase()) ?? name) : name,
      )
      .replace(/_xlfn\.(?:_xlws\.)?([A-Z0-9.]+)(?=\()/gi, (prefixed, name: string) => (isKnown(name) ? name : prefixed));

  return {
    toFile(model, exported = model) {
      const strings = library
        .tokenize(model)
        .filter(({ type }) => type === 'STRING')
        .map(({ value }) => fileString(value));
      const tokens = library.tokenize(exported);
      let next = 0;
      const texts = tokens.map(({ type, value }) => {
        if (type === 'STRING') return strings[next++] ?? fileString(value);
        return type === 'SYMBOL' ? (toStored.get(value.toUpperCase()) ?? value) : value;
      });
      return withRangesOf(model, texts.join('')).replace(/(\$?[A-Z]{1,3}\$?\d+)#/g, '_xlfn.ANCHORARRAY($1)');
    },
    fromFile(stored) {
      return stored
        .split(QUOTED)
        .map((part) => (part.startsWith('"') ? modelString(part) : part.startsWith("'") ? part : fromFilePart(part)))
        .join('');
    },
    isCalculated(model, names) {
      try {
        const formula = `=${model}`;
        if (library.CompiledFormula.Compile(formula, '', NO_RANGES).isBadExpression) return false;
        return library.iterateAstNodes(library.parse(formula)).every((node) => {
          if (node.type === 'SYMBOL') return names.has(node.value.toLowerCase());
          return node.type !== 'FUNCALL' || !OTHERWISE_IN_EXCEL.has(node.value.toUpperCase());
        });
      } catch {
        return false;
      }
    },
  };
}

/** Functions that the library has by the same name with other arguments. */
const OTHERWISE_IN_EXCEL: ReadonlySet<string> = new Set(['FILTER']);
/** Compiling asks where ranges are; to know whether a formula is one it does not matter. */
const NO_RANGES = { getRangeFromSheetXC: () => ({}) } as never;
const RANGE = /(?<![\w.$])\$?(?:[A-Z]{1,3}\$?\d+|[A-Z]{1,3}|\d+):\$?(?:[A-Z]{1,3}\$?\d+|[A-Z]{1,3}|\d+)(?![\w.(])/gi;

/** The export ends whole columns and rows where the sheet ends: the ranges as the model has them, `$A:$B` for `$A1:$B100`. */
function withRangesOf(model: string, exported: string): string {
  const unquoted = (text: string): string[] => text.split(QUOTED).filter((_, i) => i % 2 === 0);
  const own = unquoted(model).flatMap((part) => part.match(RANGE) ?? []);
  const theirs = unquoted(exported).flatMap((part) => part.match(RANGE) ?? []);
  if (own.length !== theirs.length) return exported;
  let next = 0;
  return exported
    .split(QUOTED)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(RANGE, (range) => own[next++] ?? range)))
    .join('');
}

/** The library writes a quote inside a string as `\"`, a file as `""`. */
function fileString(literal: string): string {
  return `"${literal.slice(1, literal.endsWith('"') && literal.length > 1 ? -1 : undefined).replaceAll('\\"', '""')}"`;
}

/** The library can't hold a quote, nor a backslash at the end, in a string: there it is put together. */
function modelString(literal: string): string {
  const text = literal.slice(1, -1).replaceAll('""', '"');
  if (!/"|\\$/.test(text)) return literal;
  const pieces = text.split(/(["\\])/).filter((piece) => piece !== '');
  return `(${pieces.map((piece) => (piece === '"' ? 'CHAR(34)' : piece === '\\' ? 'CHAR(92)' : `"${piece}"`)).join('&')})`;
}
