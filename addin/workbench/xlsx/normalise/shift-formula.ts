import { celplaats, kolomletters } from '../../../../core/celadres.ts';

/** Parts of a formula in which nothing is a reference: texts, names of sheets in quotes, and columns of tables in brackets. */
const FIXED = /("(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^[\]]*\])/;
/** `A1`, `$A:B` or `1:$2`; no part of a longer name, and no function or sheet. */
const REFERENCE =
  /(?<![\w.\\$])(?:\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?![\w.(!])|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\w.(!])|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}(?![\w.!]))/gi;
const PART = /(\$?)([A-Z]+|\d+)/gi;
const COLUMNS = 16_384;
const ROWS = 1_048_576;

/**
 * A formula of a file as it reads so many columns and rows further: relative references move, texts and names do not.
 * @example shiftFormula('IF(A2="Q1",B$2,Norm2024)', 0, 1) // 'IF(A3="Q1",B$2,Norm2024)'
 */
export function shiftFormula(formula: string, columns: number, rows: number): string {
  const shifted = (reference: string): string => {
    const moved = reference.replace(PART, (part, dollar: string, what: string) => {
      if (dollar === '$') return part;
      const place = /\d/.test(what) ? Number(what) - 1 + rows : (celplaats(`${what.toUpperCase()}1`)?.kolom ?? 0) + columns;
      if (place < 0 || place >= (/\d/.test(what) ? ROWS : COLUMNS)) return '!';
      return /\d/.test(what) ? String(place + 1) : kolomletters(place);
    });
    return moved.includes('!') ? '#REF!' : moved;
  };
  return formula
    .split(FIXED)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(REFERENCE, shifted)))
    .join('');
}
