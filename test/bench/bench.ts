/**
 * npm run bench — the figures to hold, each measured in pairs beside what a user would otherwise use, in one run. Leaves
 * reports/bench.json, and addin/help/beelden/schaal.svg: how time grows with the number of rows. With
 * `-- --only ladder,cells` it measures and prints those parts, and leaves nothing.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { alsTabelrij, type Maat, TABELKOP } from '../../addin/build/figures/maat.ts';
import type { Benchverslag } from '../../addin/build/figures/results.ts';
import { genoegTot, LANGSTE_WACHTEN } from '../../addin/build/figures/schaal.ts';
import { ROOT } from '../../addin/build/paths.ts';
import { writeReport } from '../../addin/build/reports.ts';
import { parseDatum } from '../../core/datum.ts';
import { tekenSvg } from '../../notebooks/draw.ts';
import { cells } from './cells.ts';
import { files } from './files.ts';
import { forecasts } from './forecast.ts';
import { ladder } from './ladder.ts';
import { pages } from './pages.ts';
import { scaling } from './scaling.ts';
import { schaalgrafiek } from './schaalgrafiek.ts';
import { sizes } from './sizes.ts';
import { tables } from './tables.ts';

/** Where the chart of scaling is kept. */
export const SCHAALBEELD = join(ROOT, 'addin/help/beelden/schaal.svg');
const WIDTH = 680;

/** What can be measured by itself, in order. */
const PARTS: Readonly<Record<string, () => readonly Maat[] | Promise<readonly Maat[]>>> = {
  sizes,
  ladder,
  forecasts,
  tables,
  cells,
  files,
  pages,
};

async function measured(parts: readonly string[]): Promise<Maat[]> {
  const maten: Maat[] = [];
  for (const part of parts) {
    const measure = PARTS[part];
    if (measure === undefined) throw new Error(`--only: got ${part}, expected some of ${Object.keys(PARTS).join(', ')}`);
    maten.push(...(await measure()));
  }
  return maten;
}

async function bench(): Promise<Benchverslag> {
  const processors = cpus();
  const maten = await measured(Object.keys(PARTS));
  return {
    datum: new Date().toISOString().slice(0, 10),
    machine: `${processors.length} × ${processors[0]?.model.trim() ?? 'onbekend'}`,
    node: process.version,
    maten,
    schaal: scaling(),
  };
}

async function benchAndKeep(): Promise<void> {
  const verslag = await bench();
  writeReport('bench', verslag);
  const svg = await tekenSvg(schaalgrafiek(verslag.schaal, parseDatum(verslag.datum) as number), 'licht', WIDTH);
  mkdirSync(dirname(SCHAALBEELD), { recursive: true });
  writeFileSync(SCHAALBEELD, `${svg}\n`);
  console.log([`${verslag.machine}, Node ${verslag.node}`, '', ...TABELKOP, ...verslag.maten.map(alsTabelrij)].join('\n'));
  for (const functie of new Set(verslag.schaal.map((punt) => punt.functie))) {
    console.log(`${functie}: ${genoegTot(verslag.schaal, functie)?.toLocaleString('nl-NL') ?? 'geen'} rijen binnen ${LANGSTE_WACHTEN} s`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
  if (only === undefined) await benchAndKeep();
  else console.log([...TABELKOP, ...(await measured(only.split(','))).map(alsTabelrij)].join('\n'));
}
