// `npm start`: builds what changed, serves the workbench and opens it.
import { buildIfChanged } from './build.ts';
import { PLACEHOLDER } from './manifest/write-manifest.ts';
import { DIST } from './paths.ts';
import { serveDist } from './serve.ts';
import { serverMessages } from './start/messages.ts';
import { openBrowser } from './start/open-browser.ts';
import { stopOnSignal } from './start/stop-on-signal.ts';

const PORT = 4174;

try {
  // The manifest is for Excel and not for the workbench: any port serves the same build.
  await buildIfChanged({ url: PLACEHOLDER }, () => console.log(serverMessages.building));
  const serving = await serveDist(DIST, PORT);
  stopOnSignal(serving);
  console.log(serverMessages.serving(`${serving.url}/`));
  if (new URL(serving.url).port !== String(PORT)) console.log(serverMessages.otherPort(PORT));
  openBrowser(`${serving.url}/`);
} catch (error) {
  console.error(serverMessages.failed, error);
  process.exitCode = 1;
}
