import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { type Maat, metSpreiding } from '../../addin/build/figures/maat.ts';
import { willekeurigeFeiten } from '../core/beoordeling/willekeurig.ts';
import { convert, findLibreOffice } from '../native/libreoffice.ts';
import { twinDocument } from '../native/native-twin.ts';
import { calling, factsColumns } from './functions.ts';
import { inPairs } from './measure.ts';

/** The rows of TREDE that most other figures are held against. */
export const ROWS = 100_000;
/** As many rows as LibreOffice recalculates in a few seconds. */
const TWIN_ROWS = 20_000;
const SEED = 7;

/** The ladder over the same rows in a plain script: no reading, no checks, no reason. */
function plainScript(columns: readonly (readonly (readonly unknown[])[])[], rows: number): number[] {
  const treden = new Array<number>(rows);
  for (let row = 0; row < rows; row++) {
    const [t, a0, r, v] = [1, 2, 3, 4].map((k) => columns[k]?.[row]?.[0] as number) as [number, number, number, number];
    const a = t + a0 - r;
    treden[row] = a <= 0 ? 1 : a < t ? (v <= 2 || r >= t ? 2 : v) : v <= 2 ? 3 : Math.min(6, v + 1);
  }
  return treden;
}

/** TREDE over many rows in one call of the built function, checks included: what the other functions are held against. */
function tredeOverRows(): () => void {
  const columns = factsColumns(ROWS);
  return calling('TREDE', ...columns);
}

/** What a function takes as a multiple of TREDE over many rows, measured in pairs with it. */
export async function besideTrede(wat: string, run: () => void, doel: number, meer = ''): Promise<Maat> {
  const { ratio, time, beside } = await inPairs(run, tredeOverRows());
  return {
    wat: `${wat}, als veelvoud van TREDE over ${ROWS.toLocaleString('nl-NL')}`,
    waarde: ratio,
    eenheid: '×',
    naast: `${metSpreiding(time, 'ms')}; TREDE: ${metSpreiding(beside, 'ms')}${meer}`,
    doel,
  };
}

/** TREDE beside a plain script, MOTIVERING beside TREDE, and the same ladder as plain formulas. */
export async function ladder(): Promise<Maat[]> {
  const columns = factsColumns(ROWS);
  const { ratio, time, beside } = await inPairs(calling('TREDE', ...columns), () => void plainScript(columns, ROWS));
  return [
    {
      wat: `TREDE over ${ROWS.toLocaleString('nl-NL')} rijen, één aanroep, als veelvoud van een kaal script zonder controle of reden`,
      waarde: ratio,
      eenheid: '×',
      naast: `TREDE: ${metSpreiding(time, 'ms')}; script: ${metSpreiding(beside, 'ms')}`,
      doel: 6,
    },
    await besideTrede(`MOTIVERING over ${ROWS.toLocaleString('nl-NL')} rijen, één aanroep`, calling('MOTIVERING', ...columns), 8),
    await inLibreOffice(),
  ];
}

/** The same ladder as plain spreadsheet formulas, recalculated by LibreOffice, beside opening the same figures without formulas. */
async function inLibreOffice(): Promise<Maat> {
  const wat = `${TWIN_ROWS.toLocaleString('nl-NL')} rijen met de ladder als gewone formules openen in LibreOffice, als veelvoud van dezelfde rijen zonder formules`;
  if (findLibreOffice() === undefined) return { wat, waarde: undefined, eenheid: '×', naast: '', reden: 'LibreOffice niet gevonden' };
  const rows = fc.sample(willekeurigeFeiten, { numRuns: TWIN_ROWS, seed: SEED });
  const dir = mkdtempSync(join(tmpdir(), 'ibt-bench-'));
  try {
    writeFileSync(join(dir, 'met.fods'), twinDocument(rows));
    writeFileSync(join(dir, 'zonder.fods'), twinDocument(rows, false));
    const open = (file: string) => () => convert(join(dir, file), 'csv', dir);
    const { ratio, time, beside } = await inPairs(open('met.fods'), open('zonder.fods'), 6);
    return { wat, waarde: ratio, eenheid: '×', naast: `met formules: ${metSpreiding(time, 'ms')}; zonder: ${metSpreiding(beside, 'ms')}` };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
