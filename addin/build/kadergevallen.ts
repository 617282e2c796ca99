import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXAMPLES, KADERFILES, tabelVan } from '../../core/kader/index.ts';
import { gevallenVan } from '../../core/kadercontrole/index.ts';

/** Writes for each framework that ships one case for every way through its rules, so that a second implementation can be checked. */
export function writeGevallen(dist: string): void {
  const folder = join(dist, 'kaders');
  mkdirSync(folder, { recursive: true });
  for (const file of [...KADERFILES, ...EXAMPLES]) {
    const naam = file.kader
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/-$/, '');
    const inhoud = { kader: file.kader, provincie: file.provincie, bron: file.bron, gevallen: gevallenVan(tabelVan(file)) };
    writeFileSync(join(folder, `${naam}-gevallen.json`), `${JSON.stringify(inhoud, null, 1)}\n`);
  }
}
