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
  /** The functions in a formula that the library does not have, as written. */
  unknownFunctions(model: string): string[];
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
      .replace(/_xldudf_\w+(?=\()/gi, (name) => toTyped.get(name.toUpperCase()) ?? name)
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
      return texts.join('').replace(/(\$?[A-Z]{1,3}\$?\d+)#/g, '_xlfn.ANCHORARRAY($1)');
    },
    fromFile(stored) {
      return stored
        .split(QUOTED)
        .map((part) => (part.startsWith('"') ? modelString(part) : part.startsWith("'") ? part : fromFilePart(part)))
        .join('');
    },
    unknownFunctions(model) {
      const tokens = library.tokenize(model).filter(({ type }) => type !== 'SPACE');
      return tokens
        .filter(({ type, value }, i) => type === 'SYMBOL' && tokens[i + 1]?.type === 'LEFT_PAREN' && !isKnown(value))
        .map(({ value }) => value);
    },
  };
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
