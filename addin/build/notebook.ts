/** npm run notebook -- trend — opens one notebook with live reload; `--data file.xlsx` takes own figures beside the published ones, with `--alleen` in their place. */
import { OPDRACHTFOUT } from './build-messages.ts';
import { parseArgs } from 'node:util';
import { EIGEN_PUBLICATIES } from '../../notebooks/data/publicaties.ts';
import { openOwnFigures } from './own-figures.ts';
import { NOTEBOOKS } from '../../notebooks/render/render-list.ts';
import { openLive } from '../../notebooks/render/live.ts';
import { openBrowser } from './start/open-browser.ts';

const { values, positionals } = parseArgs({
  options: { data: { type: 'string' }, alleen: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [name = ''] = positionals;
const names = NOTEBOOKS.map(({ notebook }) => notebook.kop.naam);
try {
  if (!names.includes(name)) throw OPDRACHTFOUT.welk_notebook({ namen: names });
  const server = await openLive(
    name,
    values.data === undefined ? EIGEN_PUBLICATIES : (await openOwnFigures(values.data, values.alleen)).publicaties,
  );
  const url = server.resolvedUrls?.local[0] ?? '';
  console.log(`${url} (Ctrl+C stopt)`);
  openBrowser(url);
} catch (fout) {
  console.error(fout instanceof Error ? fout.message : fout);
  process.exitCode = 1;
}
