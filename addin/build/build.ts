import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { EIGEN_PUBLICATIES } from '../../notebooks/data/publicaties.ts';
import { makeNotebooks } from '../../notebooks/render/render.ts';
import { buildFunctions } from './functions.ts';
import { writeGevallen } from './kadergevallen.ts';
import { buildHelp } from './help.ts';
import { buildManifest, checkBuiltManifest } from './manifest/build-manifest.ts';
import { PLACEHOLDER } from './manifest/write-manifest.ts';
import { keptMessage, remake } from './made-folder.ts';
import { DIST, OWN, ROOT } from './paths.ts';
import { writeServerConfig } from './server/write-config.ts';
import { buildWhenChanged } from './start/fresh-build.ts';
import { buildTaskpane, MICROSOFT_OFFICE_JS } from './taskpane.ts';
import { buildWerkmap } from './werkmap/werkmap.ts';
import { buildWorkbench } from './workbench.ts';

/** What a build is for. */
export interface Bouwopdracht {
  /** The https address the add-in will be served from. */
  readonly url: string;
  readonly dist?: string;
  /** Where the pane loads Office.js from: Microsoft's address, or the organisation's own in a network without internet. */
  readonly officeJs?: string;
}

/** Builds everything into `dist`. What a user left there is moved out of it, and said. */
export async function build({ url, dist = DIST, officeJs = MICROSOFT_OFFICE_JS }: Bouwopdracht): Promise<void> {
  const kept = await remake(dist, OWN, (beside) => buildInto(beside, url, officeJs));
  if (kept !== undefined) console.log(keptMessage(kept));
}

async function buildInto(dist: string, url: string, officeJs: string): Promise<void> {
  const base = url.replace(/\/+$/, '');
  await buildFunctions(dist, base);
  buildManifest(dist, base);
  await buildHelp(dist);
  writeGevallen(dist);
  await buildTaskpane(dist, officeJs);
  await buildWorkbench(dist);
  await buildWerkmap(dist);
  // The pages only: charts and tables as files, and PDFs, come with `npm run notebooks`.
  await makeNotebooks({ map: join(dist, 'notebooks'), publicaties: EIGEN_PUBLICATIES, files: false, report: () => undefined });
  writeServerConfig(dist);
  checkBuiltManifest(dist);
}

/** The same, unless the sources, the address and what was built are as they were; `begin` is called before it builds. */
export async function buildIfChanged(command: Bouwopdracht, begin: () => void = () => undefined): Promise<void> {
  const { url, dist = DIST, officeJs = MICROSOFT_OFFICE_JS } = command;
  await buildWhenChanged(ROOT, dist, `${url} ${officeJs}`, () => {
    begin();
    return build(command);
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      url: { type: 'string', default: PLACEHOLDER },
      'office-js': { type: 'string', default: MICROSOFT_OFFICE_JS },
      'if-changed': { type: 'boolean', default: false },
    },
  });
  await (values['if-changed'] ? buildIfChanged : build)({ url: values.url, officeJs: values['office-js'] });
  console.log(`Gebouwd in ${DIST} voor ${values.url}`);
}
