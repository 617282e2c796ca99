/** npm run bench — the figures to hold, each measured beside what a user would otherwise use, in one run. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DIST } from '../../addin/build/paths.ts';
import { forecasts } from './forecast.ts';
import { factsColumns, loadBuiltFunctions } from './functions.ts';
import { type Line, median, mediansInTurn, ms, times } from './measure.ts';
import { nestedIfs, recalculation, workbookWith } from './workbook.ts';

const ROWS = 100_000;
const CELLS = 10_000;

function builtFunctions(): Line[] {
  const { associated } = loadBuiltFunctions();
  const columns = factsColumns(ROWS);
  const run = (id: string) => median(() => void associated.get(id)?.(...columns));
  // A plain script over the same rows: the ladder without reading, checking or explaining.
  const plain = median(() => {
    let sum = 0;
    for (let row = 0; row < ROWS; row++) {
      const [t, a0, r, v] = [1, 2, 3, 4].map((k) => columns[k]?.[row]?.[0] as number) as [number, number, number, number];
      const a = t + a0 - r;
      sum += a <= 0 ? 1 : a < t ? (v <= 2 || r >= t ? 2 : v) : v <= 2 ? 3 : Math.min(6, v + 1);
    }
    if (sum === 0) throw new Error('nothing was computed');
  });
  const trede = run('TREDE');
  return [
    { what: `TREDE, ${ROWS} rows, one call`, measured: ms(trede), beside: `a plain script without checks: ${ms(plain)}`, goal: '≤ 150 ms' },
    { what: `MOTIVERING, ${ROWS} rows, one call`, measured: ms(run('MOTIVERING')), beside: '', goal: '' },
  ];
}

function inWorkbench(): Line[] {
  const perCell = (name: string) => recalculation(workbookWith(CELLS, (row) => `=IBT.${name}(A${row},B${row},C${row},D${row},E${row})`));
  const [trede, nothing, ifs] = [perCell('TREDE'), perCell('NIETS'), recalculation(workbookWith(CELLS, nestedIfs))];
  const spilled = recalculation(workbookWith(CELLS, (row) => (row === 1 ? `=IBT.TREDE(A1:A${CELLS},B1:B${CELLS},C1:C${CELLS},D1:D${CELLS},E1:E${CELLS})` : undefined)));
  if (trede.last() !== spilled.last()) throw new Error('one by one and spilled give different treden');
  const bare = recalculation(workbookWith(CELLS, () => undefined));
  // What the library itself takes to spread as many cells from one formula.
  const sequence = recalculation(workbookWith(CELLS, (row) => (row === 1 ? `=SEQUENCE(${CELLS})` : undefined)));
  const [empty = NaN, ...all] = mediansInTurn([bare, trede, nothing, ifs, spilled, sequence].map(({ recalculate }) => recalculate));
  // What the formulas cost on top of a workbook with the same figures and no formula.
  const [a, b, c, d, e] = all.map((time) => time - empty) as [number, number, number, number, number];
  return [
    { what: `${CELLS} IBT cells, full recalculation, on top of ${ms(empty)} without formulas`, measured: ms(a), beside: `a function that does nothing: ${ms(b)} (${times(a / b)}); nested IFs: ${ms(c)}`, goal: '≤ 1.50×' },
    { what: `the same ${CELLS} rows as one spilled formula`, measured: ms(d), beside: `cell by cell: ${times(d / a)}; the library's own SEQUENCE: ${times(e / a)}`, goal: '≤ 0.20×' },
  ];
}

/** The check of a table in which every row has several errors; its time must grow with the rows, not with pairs of rows. */
function controle(): Line[] {
  const { associated } = loadBuiltFunctions();
  const koppen = ['gemeente', 'periode', 'taakstelling', 'achterstand_begin', 'totaalopgave', 'gerealiseerd', 'realisatie_totaalopgave', 'achterstand_eind', 'trede'];
  const table = (rows: number) => [koppen, ...Array.from({ length: rows }, (_, i) => [['Utrecht', 'Zeist', 'Soest', 'Woerden', 'totaal'][i % 5], `${1950 + (Math.floor(i / 5) % 150)}-1`, 50, i % 97, 60 + i, 30, 0.5, 12, 3])];
  const [quarter = NaN, whole = NaN] = mediansInTurn([2_500, 10_000].map((rows) => {
    const cells = table(rows);
    return () => void associated.get('CONTROLE')?.(cells);
  }), 3);
  return [{ what: 'CONTROLE, 10000 rows with errors, one call', measured: ms(whole), beside: `a quarter of the rows: ${times(whole / quarter)} as long`, goal: 'about 4×' }];
}

function sizes(): Line[] {
  const kb = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB gzip`;
  return [{ what: 'functions.js', measured: kb(gzipSync(readFileSync(join(DIST, 'functions.js'))).length), beside: '', goal: '≤ 40 KB gzip' }];
}

const lines = [...sizes(), ...builtFunctions(), ...forecasts(), ...controle(), ...inWorkbench()];
console.log('| what | measured | beside | goal |\n|---|---|---|---|');
for (const { what, measured, beside, goal } of lines) console.log(`| ${what} | ${measured} | ${beside} | ${goal} |`);
