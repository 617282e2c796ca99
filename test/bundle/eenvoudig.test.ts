import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DIST } from '../../addin/build/paths.ts';
import type { FunctionsMetadata } from '../../addin/host/function-metadata.ts';
import { callOne, type CustomFunction, foutcel, HostError, loadFunctions, plain } from './excel-host.ts';
import { FUNCTIEFOUT } from '../../addin/functions/functions-messages.ts';

const { functions } = loadFunctions();
const metadata = JSON.parse(readFileSync(join(DIST, 'functions.json'), 'utf8')) as FunctionsMetadata;
const INVOCATION = { address: 'Blad1!A1', functionName: 'IBT.TEMPO', isInValuePreview: false };
const LEEG = [null, 0, ''] as const;

function fn(id: string): CustomFunction {
  const found = functions.get(id);
  if (found === undefined) throw new Error(`${id} is not in the bundle`);
  return found;
}
const block = (id: string, ...args: unknown[]) => fn(id)(...args).map((row) => row.map(plain));

/** Per function that works cell by cell: its required arguments for three rows, and what they give. */
const CELWIJS: readonly (readonly [id: string, rows: readonly (readonly unknown[])[], results: readonly unknown[]])[] = [
  ['PERIODE', [[44743], ['2022-06-30'], [44562.75]], ['2022-2', '2022-1', '2022-1']],
  [
    'PERIODE_VERSCHUIF',
    [
      ['2022-2', 1],
      ['2022-2', -3],
      ['2022-I', 4],
    ],
    ['2023-1', '2021-1', '2024-1'],
  ],
  ['PEILDATUM', [['2022-1'], ['2022-2'], ['2021-II']], [44743, 44927, 44562]],
  [
    'TOTAALOPGAVE',
    [
      [203, 171],
      [1651, -150],
      [24, 26],
    ],
    [374, 1501, 50],
  ],
  [
    'ACHTERSTAND',
    [
      [375, 168],
      [39, 13],
      [1477, 1635],
    ],
    [207, 26, -158],
  ],
  [
    'REALISATIE',
    [
      [168, 204],
      [33, 24],
      [183, 355],
    ],
    [168 / 204, 1.375, 183 / 355],
  ],
  [
    'TEMPO',
    [
      ['2022-2', 276, '2022-08-12'],
      ['2022-1', 181, '2022-08-01'],
      ['2022-1', 14, 44569],
    ],
    [46, 7, 14],
  ],
  [
    'TEMPO_NODIG',
    [
      ['2022-2', 51, 33, '2022-11-22'],
      ['2022-2', 51, 60, '2022-11-22'],
      ['2022-2', 184, 0, 44743],
    ],
    [3.15, 0, 7],
  ],
  [
    'WONINGEN',
    [
      [80, 2.25],
      [81, 2.25],
      [21, 1.4],
    ],
    [36, 36, 15],
  ],
  ['GEMEENTE', [['Ijsselstein'], ['WIJK BIJ DUURSTEDE'], ['gem. soest']], ['IJsselstein', 'Wijk bij Duurstede', 'Soest']],
  [
    'TREDE',
    [
      ['2022-1', 203, 171, 168, 2],
      ['2021-1', 24, 1, 6, 1],
      ['2022-2', 24, 26, 51, 3],
    ],
    [3, 2, 1],
  ],
  ['TREDENAAM', [[1], [3], [6]], ['Signaleren', 'Actief toezicht', 'Sanctie uitvoeren']],
  [
    'NIDOS_TEKORT',
    [
      [183, 355],
      [30, 20],
      [5, 5],
    ],
    [172, -10, 0],
  ],
  [
    'CIJFER',
    [
      ['provincie Utrecht', '2023-2', 'taakstelling'],
      ['Leusden', '2022-1', 'achterstand_eind'],
      ['Utrecht', '2022-1', 'trede'],
    ],
    [1372, 26, 3],
  ],
];

const column = (rows: readonly (readonly unknown[])[], k: number) => rows.map((row) => [row[k]]);
const columns = (rows: readonly (readonly unknown[])[]) => (rows[0] ?? []).map((_, k) => column(rows, k));
const transposed = (matrix: readonly (readonly unknown[])[]) => (matrix[0] ?? []).map((_, k) => matrix.map((row) => row[k]));

describe.each(CELWIJS)('%s', (id, rows, results) => {
  const parameters = metadata.functions.find((description) => description.id === id)?.parameters ?? [];

  it('gives what its sources say, one by one, down a column and along a row', () => {
    expect(rows.map((row) => callOne(fn(id), ...row))).toEqual(results);
    expect(block(id, ...columns(rows))).toEqual(results.map((result) => [result]));
    expect(block(id, ...columns(rows).map(transposed))).toEqual([results]);
  });
  it('stretches one cell over the others', () => {
    const [first = []] = rows;
    const [one = [], ...others] = columns([first, first, first]);
    expect(block(id, one, ...others.map((cells) => [cells[0]]))).toEqual([[results[0]], [results[0]], [results[0]]]);
  });
  it('takes a blank optional argument, a missing one and the invocation object for the same', () => {
    for (const [row, result] of rows.map((cells, i) => [cells, results[i]] as const)) {
      const blank = parameters.slice(row.length);
      for (const leeg of LEEG) expect(callOne(fn(id), ...row, ...blank.map(() => leeg))).toEqual(result);
      expect(fn(id)(...row.map((waarde) => [[waarde]]), ...blank.map(() => null), INVOCATION)).toEqual([[result]]);
    }
  });
  it('gives an error in its own cell that names the argument which holds one', () => {
    for (const [k, { name }] of parameters.slice(0, rows[0]?.length).entries()) {
      const cells = rows.map((row, r) => row.map((cell, c) => (r === 1 && c === k ? new HostError('#REF!') : cell)));
      expect(block(id, ...columns(cells))).toEqual([
        [results[0]],
        [expect.stringMatching(new RegExp(`^#VALUE! ${name}: kreeg de foutwaarde #VERW!, verwacht `))],
        [results[2]],
      ]);
    }
  });
  it('names both shapes where two ranges differ', () => {
    if ((rows[0]?.length ?? 0) < 2) return expect(parameters.filter(({ optional }) => !optional).length).toBe(1);
    const [first = [], second = [], ...others] = columns(rows);
    expect(block(id, first, second.slice(1), ...others)).toEqual([
      [
        foutcel(
          FUNCTIEFOUT.andere_vorm({
            ander: { naam: parameters[1]?.name ?? '', rijen: 2, kolommen: 1 },
            een: { naam: parameters[0]?.name ?? '', rijen: 3, kolommen: 1 },
          }),
        ),
      ],
    ]);
  });
  it('gives the same again, and leaves its arguments as they were', () => {
    const args = columns(rows).map((cells) => Object.freeze(cells.map((row) => Object.freeze(row))));
    expect(block(id, ...args)).toEqual(block(id, ...args));
  });
});

describe('functions of one row, column or figure', () => {
  it('VERDEEL keeps the sum, or rounds up as the law does', () => {
    expect(block('VERDEEL', [[10]], [[1], [1], [1]])).toEqual([[4], [3], [3]]);
    expect(block('VERDEEL', [[10]], [[1, 1, 1]], [['wet']])).toEqual([[4, 4, 4]]);
    expect(block('VERDEEL', [[-10]], [[1, 1, 1]])).toEqual([[-4, -3, -3]]);
    for (const leeg of LEEG) expect(block('VERDEEL', [[10]], [[1, 1, 1]], [[leeg]])).toEqual([[4, 3, 3]]);
  });
  it('TRENDLIJN gives slope, begin, R² and number, gaps in their place', () => {
    expect(block('TRENDLIJN', [[10], [''], [14], [16]])).toEqual([[2, 10, 1, 3]]);
    expect(block('TRENDLIJN', [[10], [14], [16]], [['2022-1'], ['2023-1'], ['2023-2']])).toEqual([[2, 10, 1, 3]]);
    expect(block('TRENDLIJN', [[10, 12]])).toEqual([[foutcel(FUNCTIEFOUT.te_weinig_perioden({ aantal: 2, minstens: 3 }))]]);
  });
  it('a trend of a published series: CIJFERREEKS and TRENDLIJN fit together', () => {
    const series = fn('CIJFERREEKS')([['provincie Utrecht']], [['achterstand_eind']], [['2022-2']], [['2024-1']]);
    expect(series.map((row) => row.map(plain))).toEqual([
      ['2022-2', -150],
      ['2023-1', 406],
      ['2023-2', 570],
      ['2024-1', 899],
    ]);
    const [[slope] = []] = block('TRENDLIJN', column(series, 1), column(series, 0));
    expect(slope).toBeCloseTo(331.1, 9);
  });
  it('NIDOS.PROGNOSE follows the line', () => {
    expect(block('NIDOS_PROGNOSE', [['2024-01-01'], ['2024-04-01']], [[100], [191]], [['2024-07-01']])[0]?.[0]).toBeCloseTo(282, 9);
  });
  it('MAATREGELEN spill down', () => {
    const measures = block('MAATREGELEN', [[3]], [['2022-1']]);
    expect(measures.length).toBeGreaterThan(1);
    expect(measures.every((row) => row.length === 1 && typeof row[0] === 'string')).toBe(true);
    expect(measures.flat().join()).toContain('verbeterplan');
  });
  it('VERSIE is one row of three cells', () => {
    expect(block('VERSIE')).toEqual([
      [
        expect.stringMatching(/^\d+\.\d+\.\d+$/),
        expect.stringMatching(/^20\d\d-[12]$/),
        expect.stringContaining('Utrecht 2024: 2024-1 en later'),
      ],
    ]);
    expect(block('VERSIE', INVOCATION)).toEqual(block('VERSIE'));
  });
});
