import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildFunctions } from './functions.ts';
import { buildHelp } from './help.ts';
import { buildManifest, checkBuiltManifest } from './manifest/build-manifest.ts';
import { PLACEHOLDER } from './manifest/write-manifest.ts';
import { DIST } from './paths.ts';
import { buildTaskpane } from './taskpane.ts';
import { buildWerkmap } from './werkmap/werkmap.ts';
import { buildWorkbench } from './workbench.ts';

/** Builds everything into `dist`, for the https address the add-in will be served from. */
export async function build({ url, dist = DIST }: { url: string; dist?: string }): Promise<void> {
  const base = url.replace(/\/+$/, '');
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  await buildFunctions(dist, base);
  buildManifest(dist, base);
  buildHelp(dist);
  await buildTaskpane(dist);
  await buildWorkbench(dist);
  await buildWerkmap(dist);
  checkBuiltManifest(dist);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { url: { type: 'string', default: PLACEHOLDER } } });
  await build({ url: values.url });
  console.log(`Gebouwd in ${DIST} voor ${values.url}`);
}
