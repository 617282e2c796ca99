/**
 * npm run notebooks — runs all notebooks and renders them into `dist/notebooks/`.
 * `-- --data file.csv` takes an own file in the place of the published figures.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { GEPUBLICEERD } from '../../notebooks/data/publicaties.ts';
import { readGegevensbestand } from '../../notebooks/render/data-file.ts';
import { makeNotebooks } from '../../notebooks/render/render.ts';
import { getal } from '../../core/taal/index.ts';
import { DIST } from './paths.ts';
import { browserPath } from './set-up/browser-path.mjs';

/** Where the notebooks are left. */
export const NOTEBOOKS_DIR = 'notebooks';

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { data: { type: 'string' } } });
  const start = performance.now();
  try {
    const publicaties = values.data === undefined ? GEPUBLICEERD : readGegevensbestand(values.data);
    await makeNotebooks({
      map: join(DIST, NOTEBOOKS_DIR),
      publicaties,
      browser: await browserPath(),
      files: true,
      report: (regel) => console.log(regel),
    });
    console.log(`Klaar in ${getal((performance.now() - start) / 1000, 1)} s: ${join(DIST, NOTEBOOKS_DIR, 'index.html')}`);
  } catch (fout) {
    console.error(fout instanceof Error ? fout.message : fout);
    process.exitCode = 1;
  }
}
