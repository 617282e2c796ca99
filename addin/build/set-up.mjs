// Makes a bare clone ready to use: the right Node, the packages and, with --browser, a browser.
// Runs before anything is installed, and its syntax stays old so that an old Node gets as far as the message.
import { readFileSync } from 'fs';
import { fileURLToPath } from 'url';
import { nodeTooOld } from './set-up/node-version.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const engines = JSON.parse(readFileSync(root + 'package.json', 'utf8')).engines;
const tooOld = nodeTooOld(process.versions.node, engines.node);

if (tooOld) {
  console.error(tooOld);
  process.exitCode = 1;
} else {
  import('./set-up/run.mjs').then((module) => module.run(root, process.argv.includes('--browser')));
}
