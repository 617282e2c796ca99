/** npm run sbom — writes dist/sbom.cdx.json: every dependency of the lockfile with version, licence and hash (CycloneDX). */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DIST, ROOT } from './paths.ts';

interface Sbom {
  serialNumber?: string;
  readonly metadata: { timestamp?: string; readonly component: { name: string; readonly purl: string } };
  readonly components: readonly {
    readonly 'bom-ref': string;
    readonly name: string;
    readonly hashes?: unknown;
    readonly licenses?: unknown;
  }[];
}

/** The bill of materials of the lockfile, the same at every time and in every folder: npm's own, without its number, clock and folder name. */
export function makeSbom(): Sbom {
  const sbom = JSON.parse(
    execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only'], {
      cwd: ROOT,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32',
    }),
  ) as Sbom;
  delete sbom.serialNumber;
  delete sbom.metadata.timestamp;
  const { component } = sbom.metadata;
  component.name = component.purl.replace(/^pkg:npm\/(.*)@.*$/, '$1');
  return sbom;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const sbom = makeSbom();
  const path = join(DIST, 'sbom.cdx.json');
  mkdirSync(DIST, { recursive: true });
  writeFileSync(path, `${JSON.stringify(sbom, null, 2)}\n`);
  console.log(`${path}: ${sbom.components.length} onderdelen`);
}
