import type { Documenttabel, Documentkolomsoort } from '../../core/documenten/index.ts';

/** White beside what stands in a cell, in twentieths of a point. */
export const CELL_MARGIN = 60;
/** What a letter takes of its size, on average in a word of Arial bold; Calibri takes less. */
const LETTER = 0.6;
/** Letters are not made smaller than this, in half points. */
const SMALLEST = 14;

/** What a column takes of the width that is left; the first one, that names its row, takes more. */
const WEIGHT: Readonly<Record<Documentkolomsoort, number>> = { tekst: 2, getal: 1.2, trede: 0.9 };
const FIRST_COLUMN = 1.4;

/** The size of letters, in half points, at which no word of a table is broken: `size`, or as much smaller as it takes. */
export function fitting(tabel: Documenttabel, width: number, size: number): number {
  const fits = (each: number) => sum(leastWidths(tabel, each)) <= width;
  for (let each = size; each > SMALLEST; each--) if (fits(each)) return each;
  return SMALLEST;
}

/** The width of each column in twentieths of a point: room for its longest word, and a share of what is left. */
export function columnWidths(tabel: Documenttabel, width: number, size: number): number[] {
  const least = leastWidths(tabel, size);
  const weights = tabel.kolommen.map(({ soort }, k) => WEIGHT[soort] * (k === 0 ? FIRST_COLUMN : 1));
  const left = width - sum(least);
  if (left < 0) return least.map((each) => Math.floor((each * width) / sum(least)));
  return least.map((each, k) => Math.floor(each + (left * (weights[k] ?? 0)) / sum(weights)));
}

function leastWidths({ kolommen, rijen }: Documenttabel, size: number): number[] {
  return kolommen.map(({ kop }, k) => longestWord([kop, ...rijen.map((rij) => rij[k] ?? '')]) * size * 10 * LETTER + 2 * CELL_MARGIN);
}

/** Letters of the longest word; a word may be broken after a hyphen. */
function longestWord(texts: readonly string[]): number {
  return Math.max(...texts.flatMap((text) => text.split(/\s+|(?<=-)/)).map(({ length }) => length));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
