/** A table as it is pasted: rows of cells, the first row its headings. */
export type ListedTable = { what: string; rows: readonly (readonly (string | number)[])[] };

type Cell = string | number;
type Row = readonly Cell[];

const HEADINGS: Row = ['Gemeente', 'Taakstelling', 'Gerealiseerd'];
const FIGURES: readonly Row[] = [
  ['Amersfoort', 71, 60],
  ['Baarn', 11, 12],
  ['Leusden', 13, 9],
  ['Soest', 21, 21],
  ['Utrecht', 160, 148],
  ['Zeist', 29, 17],
];

/** The figures of six municipalities. */
export const figures = (): readonly Row[] => [HEADINGS, ...FIGURES];

/** The figures with one more column: its values repeat where there are fewer than rows. */
export const withColumn = (heading: string, values: readonly Cell[]): ListedTable => ({
  what: `kolom ${heading}: ${values[0]}`,
  rows: [[...HEADINGS, heading], ...FIGURES.map((row, index) => [...row, values[index % values.length] ?? ''])],
});

/** The figures with a last column of remarks, empty but for one. */
export const withRemark = (remark: string, heading = 'Toelichting'): ListedTable => ({
  what: `${heading}: ${remark}`,
  rows: [[...HEADINGS, heading], ...FIGURES.map((row, index) => [...row, index === 3 ? remark : ''])],
});

/** The figures with one heading changed or added. */
export const withHeading = (heading: string): ListedTable => ({
  what: `kop ${heading}`,
  rows: [[...HEADINGS, heading], ...FIGURES.map((row) => [...row, 1])],
});

/** The figures with one cell put in the place of another; row 1 is the first below the headings. */
export const withCell = (row: number, column: number, cell: Cell): ListedTable => ({
  what: `cel: ${cell}`,
  rows: figures().map((cells, r) => (r === row ? cells.map((old, c) => (c === column ? cell : old)) : cells)),
});

/** The figures with a row below them. */
export const withNote = (note: string): ListedTable => ({ what: `onder de tabel: ${note}`, rows: [...figures(), [note, '', '']] });

/** A table of one's own. */
export const table = (what: string, ...rows: Row[]): ListedTable => ({ what, rows });
