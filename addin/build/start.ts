// `npm start`: builds what changed, serves the workbench and opens it.
import { build } from './build.ts';
import { PLACEHOLDER } from './manifest/write-manifest.ts';
import { DIST, ROOT } from './paths.ts';
import { serveDist, type Serving } from './serve.ts';
import { buildWhenChanged } from './start/fresh-build.ts';
import { messages } from './start/messages.ts';
import { openBrowser } from './start/open-browser.ts';

const PORT = 4174;

try {
  // The manifest is for Excel and not for the workbench: any port serves the same build.
  await buildWhenChanged(ROOT, DIST, PLACEHOLDER, () => {
    console.log(messages.building);
    return build({ url: PLACEHOLDER, dist: DIST });
  });
  const serving = await serveDist(DIST, PORT);
  stopOnSignal(serving);
  console.log(messages.serving(`${serving.url}/`));
  openBrowser(`${serving.url}/`);
} catch (error) {
  console.error(messages.failed, error);
  process.exitCode = 1;
}

function stopOnSignal(serving: Serving): void {
  let stopping = false;
  const stop = (): void => {
    // Ctrl+C can arrive twice: from the terminal and from what started this program.
    if (stopping) return;
    stopping = true;
    console.log(`\n${messages.stopped}`);
    void serving.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
}
