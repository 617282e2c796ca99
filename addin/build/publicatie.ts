/**
 * npm run publicatie -- <map of sleutel> — says in Dutch what a publication adds, contradicts and brings about, whether it stands in
 * the product or not. `--bijwerken` makes anew what follows from the folders: the index, the golden list and the page of findings.
 */
import { OPDRACHTFOUT } from './build-messages.ts';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './paths.ts';
import { INDEX_FILE, indexText, PUBLICATIES_MAP, rowFiles, rowsText } from './publicatie/index-file.ts';

const { values, positionals } = parseArgs({ options: { bijwerken: { type: 'boolean', default: false } }, allowPositionals: true });
const [naam] = positionals;

try {
  if (values.bijwerken) await renew();
  else if (naam === undefined) throw OPDRACHTFOUT.welke_publicatie();
  else await tell(existsSync(naam) ? naam : join(PUBLICATIES_MAP, naam));
} catch (fout) {
  console.error(fout instanceof Error ? fout.message : fout);
  process.exitCode = 1;
}

/** The modules that know what is published are loaded after the index is written: they read it when they load. */
async function renew(): Promise<void> {
  for (const file of rowFiles()) writeFileSync(file, rowsText(JSON.parse(readFileSync(file, 'utf8')) as readonly object[]));
  writeFileSync(INDEX_FILE, indexText());
  const { FINDINGS_FILE, publishedFindings } = await import('./published-findings.ts');
  writeFileSync(FINDINGS_FILE, publishedFindings());
  execFileSync('npx', ['vitest', 'run', 'test/core/bronnen/gouden-lijst.test.ts', '--update'], {
    cwd: ROOT,
    stdio: 'ignore',
    shell: process.platform === 'win32',
  });
  console.log(
    'Bijgewerkt: core/bronnen/gegevens/index.ts, test/core/bronnen/gouden-lijst.txt, addin/help/bevindingen-gepubliceerde-cijfers.md. Kijk na wat er is veranderd.',
  );
}

async function tell(map: string): Promise<void> {
  if (!existsSync(map)) throw OPDRACHTFOUT.publicatie_onbekend({ naam: String(naam) });
  const { BRONNEN } = await import('../../core/bronnen/index.ts');
  const { CLAIMS } = await import('../../core/bronnen/index.ts');
  const { effectsOf } = await import('./publicatie/effects.ts');
  const { readPublicatie } = await import('./publicatie/read-folder.ts');
  const { reportOf } = await import('./publicatie/publicatie-report.ts');
  console.log(reportOf(effectsOf(readPublicatie(map), { bronnen: BRONNEN, claims: CLAIMS })).join('\n'));
}
