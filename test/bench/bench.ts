/**
 * npm run bench — the figures to hold, each measured beside what a user would otherwise use, in one run. Leaves
 * reports/bench.json, and addin/help/beelden/schaal.svg: how time grows with the number of rows.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from '../../addin/build/paths.ts';
import { parseDatum } from '../../core/datum.ts';
import { tekenSvg } from '../../notebooks/teken.ts';
import { writeReport } from '../report.ts';
import { cells } from './cells.ts';
import { files } from './files.ts';
import { forecasts } from './forecast.ts';
import { ladder } from './ladder.ts';
import { alsTabelrij, type Maat, TABELKOP } from './maat.ts';
import { pages } from './pages.ts';
import { scaling } from './scaling.ts';
import { genoegTot, LANGSTE_WACHTEN, type Schaalpunt } from './schaal.ts';
import { schaalgrafiek } from './schaalgrafiek.ts';
import { sizes } from './sizes.ts';
import { tables } from './tables.ts';

/** What the bench leaves for the page of figures. */
export interface Benchverslag {
  readonly datum: string;
  readonly machine: string;
  readonly node: string;
  readonly maten: readonly Maat[];
  readonly schaal: readonly Schaalpunt[];
}

/** Where the chart of scaling is kept. */
export const SCHAALBEELD = join(ROOT, 'addin/help/beelden/schaal.svg');
const BREEDTE = 680;

async function bench(): Promise<Benchverslag> {
  const processors = cpus();
  const maten = [...sizes(), ...ladder(), ...forecasts(), ...tables(), ...cells(), ...(await files()), ...(await pages())];
  return { datum: new Date().toISOString().slice(0, 10), machine: `${processors.length} × ${processors[0]?.model.trim() ?? 'onbekend'}`, node: process.version, maten, schaal: scaling() };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const verslag = await bench();
  writeReport('bench', verslag);
  const svg = await tekenSvg(schaalgrafiek(verslag.schaal, parseDatum(verslag.datum) as number), 'licht', BREEDTE);
  mkdirSync(dirname(SCHAALBEELD), { recursive: true });
  writeFileSync(SCHAALBEELD, `${svg}\n`);
  console.log([`${verslag.machine}, Node ${verslag.node}`, '', ...TABELKOP, ...verslag.maten.map(alsTabelrij)].join('\n'));
  for (const functie of new Set(verslag.schaal.map((punt) => punt.functie))) {
    console.log(`${functie}: ${genoegTot(verslag.schaal, functie)?.toLocaleString('nl-NL') ?? 'geen'} rijen binnen ${LANGSTE_WACHTEN} s`);
  }
}
