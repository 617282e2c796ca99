import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { willekeurigeFeiten } from '../core/beoordeling/willekeurig.ts';
import { convert, findLibreOffice } from '../native/libreoffice.ts';
import { twinDocument } from '../native/native-twin.ts';
import { factsColumns, loadBuiltFunctions } from './functions.ts';
import { type Maat, metEenheid } from './maat.ts';
import { median, mediansInTurn, middle } from './measure.ts';

const ROWS = 100_000;
/** As many rows as LibreOffice recalculates in a few seconds. */
const TWIN_ROWS = 20_000;
const SEED = 7;

/** The ladder over the same rows in a plain script: no reading, no checks, no reason. */
export function plainScript(columns: readonly (readonly (readonly unknown[])[])[], rows: number): number[] {
  const treden = new Array<number>(rows);
  for (let row = 0; row < rows; row++) {
    const [t, a0, r, v] = [1, 2, 3, 4].map((k) => columns[k]?.[row]?.[0] as number) as [number, number, number, number];
    const a = t + a0 - r;
    treden[row] = a <= 0 ? 1 : a < t ? (v <= 2 || r >= t ? 2 : v) : v <= 2 ? 3 : Math.min(6, v + 1);
  }
  return treden;
}

/** TREDE and MOTIVERING over many rows in one call of the built function, checks included. */
export function ladder(): Maat[] {
  const { associated } = loadBuiltFunctions();
  const columns = factsColumns(ROWS);
  const [trede = NaN, motivering = NaN, script = NaN] = mediansInTurn([
    () => void associated.get('TREDE')?.(...columns), () => void associated.get('MOTIVERING')?.(...columns), () => void plainScript(columns, ROWS),
  ], 7);
  return [
    { wat: `TREDE over ${ROWS.toLocaleString('nl-NL')} rijen, één aanroep`, waarde: trede, eenheid: 'ms', naast: `een kaal script zonder controle of reden: ${metEenheid(script, 'ms')} (${metEenheid(script / trede, '×')} zo lang)`, doel: 150 },
    { wat: `MOTIVERING over ${ROWS.toLocaleString('nl-NL')} rijen, één aanroep`, waarde: motivering, eenheid: 'ms', naast: `TREDE alleen: ${metEenheid(trede / motivering, '×')} zo lang` },
    inLibreOffice(associated),
  ];
}

/** The same ladder as plain spreadsheet formulas, recalculated by LibreOffice. */
function inLibreOffice(associated: ReturnType<typeof loadBuiltFunctions>['associated']): Maat {
  const wat = `TREDE over ${TWIN_ROWS.toLocaleString('nl-NL')} rijen, als deel van gewone formules in LibreOffice`;
  if (findLibreOffice() === undefined) return { wat, waarde: undefined, eenheid: '×', naast: '', reden: 'LibreOffice niet gevonden' };
  const columns = factsColumns(TWIN_ROWS);
  const trede = median(() => void associated.get('TREDE')?.(...columns));
  const rows = fc.sample(willekeurigeFeiten, { numRuns: TWIN_ROWS, seed: SEED });
  const dir = mkdtempSync(join(tmpdir(), 'ibt-bench-'));
  try {
    writeFileSync(join(dir, 'met.fods'), twinDocument(rows));
    writeFileSync(join(dir, 'zonder.fods'), twinDocument(rows, false));
    // Opening the same figures without formulas, starting the program included, is taken off.
    const [met = NaN, zonder = NaN] = mediansInTurn(['met.fods', 'zonder.fods'].map((file) => () => convert(join(dir, file), 'csv', dir)), 3);
    const formules = middle([met - zonder]);
    return { wat, waarde: trede / formules, eenheid: '×', naast: `LibreOffice: ${metEenheid(formules, 'ms')} om ze te berekenen; TREDE: ${metEenheid(trede, 'ms')}` };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
