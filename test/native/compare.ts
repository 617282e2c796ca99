/**
 * npm run test:native — recalculates a native twin of both frameworks in LibreOffice
 * over random rows and compares it with the built TREDE.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Feiten } from '../../core/feiten/index.ts';
import { loadFunctions, plain } from '../bundle/excel-host.ts';
import { willekeurigeFeiten } from '../core/beoordeling/willekeurig.ts';
import { writeReport } from '../../addin/build/reports.ts';
import { convert } from './libreoffice.ts';
import { twinDocument } from './native-twin.ts';

const ROWS = 20_000;
const SEED = 20_241;

function recalculate(rows: readonly Feiten[]): string[] {
  const dir = mkdtempSync(join(tmpdir(), 'ibt-native-'));
  try {
    writeFileSync(join(dir, 'twin.fods'), twinDocument(rows));
    convert(join(dir, 'twin.fods'), 'csv', dir);
    return readFileSync(join(dir, 'twin.csv'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => line.split(',').at(-1) ?? '');
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

function tredeOfBundle(rows: readonly Feiten[]): string[] {
  const trede = loadFunctions().functions.get('TREDE');
  const column = (value: (feiten: Feiten) => unknown) => rows.map((feiten) => [value(feiten)]);
  const geen = (value: number | undefined) => (value === 0 ? 'geen' : (value ?? null));
  const result = trede?.(
    column((feiten) => feiten.periode),
    column((feiten) => geen(feiten.taakstelling)),
    column((feiten) => feiten.achterstand_begin),
    column((feiten) => feiten.gerealiseerd),
    column((feiten) => feiten.vorige_trede ?? null),
    column((feiten) => feiten.nagekomen ?? null),
    column((feiten) => geen(feiten.gekoppeld)),
    column((feiten) => feiten.herverdeling ?? null),
    column((feiten) => geen(feiten.nagekomen_vorige)),
  );
  return (result ?? []).map((row) => String(plain(row[0])).replace(/^#N\/A .*/, 'N/B'));
}

const rows = fc.sample(willekeurigeFeiten, { numRuns: ROWS, seed: SEED });
const native = recalculate(rows);
const built = tredeOfBundle(rows);
const different = rows.flatMap((feiten, i) =>
  native[i] === built[i] ? [] : [`row ${i + 1}: native ${native[i]}, TREDE ${built[i]}: ${JSON.stringify(feiten)}`],
);
const tally = [...new Set(built)].sort().map((trede) => `${trede}: ${built.filter((other) => other === trede).length}`);
console.log(`${rows.length} rows, ${native.length} recalculated by LibreOffice, ${different.length} different. ${tally.join(', ')}`);
writeReport('native', { rows: native.length, different: different.length });
for (const line of different.slice(0, 10)) console.error(line);
if (native.length !== rows.length || different.length > 0) process.exit(1);
