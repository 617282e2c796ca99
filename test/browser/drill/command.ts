/**
 * npm run drill — plays every way to lose work in a real browser, and writes what is left of it to `addin/help/verlies.md`;
 * `-- sorteren` plays those with a word in their name, and writes nothing.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../addin/build/paths.ts';
import { serveDist } from '../../../addin/build/serve.ts';
import { launchBrowser } from '../browser.ts';
import { drillPage, type DrillRow } from './drill-page.ts';
import { played } from './play.ts';
import { WAYS } from './ways.ts';

const only = process.argv[2];
const browser = await launchBrowser();
const serving = await serveDist();
const rows: DrillRow[] = [];
try {
  for (const { title, ways } of WAYS)
    for (const way of ways.filter(({ what }) => only === undefined || what.includes(only))) {
      const seen = await played({ browser, url: serving.url }, way);
      rows.push({ title, what: way.what, ...seen });
      console.log(`${seen.outcome}: ${way.what}: ${seen.left}`);
    }
} finally {
  await browser.close();
  await serving.close();
}
if (only === undefined) writeFileSync(join(ROOT, 'addin/help/verlies.md'), drillPage(rows));
if (rows.some(({ outcome }) => outcome === 'stil verloren')) process.exitCode = 1;
