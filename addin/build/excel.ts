// `npm run excel`: builds for the manifest's own address and serves it there over https, for Excel on this computer.
import { chmodSync } from 'node:fs';
import { logErrorMessage } from 'office-addin-cli';
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import { localhostKeyPath } from 'office-addin-dev-certs/lib/defaults.js';
import { buildIfChanged } from './build.ts';
import { PLACEHOLDER } from './manifest/write-manifest.ts';
import { DIST } from './paths.ts';
import { serveDistSecurely } from './serve.ts';
import { serverMessages } from './start/messages.ts';
import { stopOnSignal } from './start/stop-on-signal.ts';

const PORT = Number(new URL(PLACEHOLDER).port);

try {
  await buildIfChanged({ url: PLACEHOLDER }, () => console.log(serverMessages.building));
  console.log(serverMessages.certificate);
  const options = await getHttpsServerOptions();
  // The package writes the key readable for everyone on this computer.
  chmodSync(localhostKeyPath, 0o600);
  const serving = await serveDistSecurely(options, DIST, PORT);
  stopOnSignal(serving);
  console.log(serverMessages.servingExcel(serving.url, `${DIST}/manifest.xml`));
} catch (error) {
  const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  console.error(isTaken ? serverMessages.portTaken(PORT) : serverMessages.failed);
  if (!isTaken) logErrorMessage(error);
  process.exitCode = 1;
}
