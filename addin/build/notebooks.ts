/**
 * npm run notebooks — runs all notebooks and renders them into `dist/notebooks/`.
 * `-- --data file.xlsx` takes the user's figures beside the published ones, before which they go; `--alleen` in their place. It renders
 * into `documenten/notebooks/`.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { EIGEN_PUBLICATIES } from '../../notebooks/data/publicaties.ts';
import { openOwnFigures } from './own-figures.ts';
import { makeNotebooks } from '../../notebooks/render/render.ts';
import { getal } from '../../core/taal/index.ts';
import { keptMessage, remake } from './made-folder.ts';
import { DIST, OWN } from './paths.ts';
import { browserPath } from './set-up/browser-path.mjs';

/** Where the notebooks are left. */
export const NOTEBOOKS_DIR = 'notebooks';

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { data: { type: 'string' }, alleen: { type: 'boolean', default: false } } });
  const start = performance.now();
  try {
    const { publicaties, meldingen } =
      values.data === undefined ? { publicaties: EIGEN_PUBLICATIES, meldingen: [] } : await openOwnFigures(values.data, values.alleen);
    for (const melding of meldingen) console.log(`Let op: ${melding}.`);
    const browser = await browserPath();
    const folder = join(values.data === undefined ? DIST : OWN, NOTEBOOKS_DIR);
    const kept = await remake(folder, OWN, (map) =>
      makeNotebooks({ map, publicaties, browser, files: true, report: (regel) => console.log(regel) }),
    );
    if (kept !== undefined) console.log(keptMessage(kept));
    console.log(`Klaar in ${getal((performance.now() - start) / 1000, 1)} s: ${join(folder, 'index.html')}`);
  } catch (fout) {
    console.error(fout instanceof Error ? fout.message : fout);
    process.exitCode = 1;
  }
}
