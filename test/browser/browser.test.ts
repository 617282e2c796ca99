import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { serveDist } from '../../addin/build/serve.ts';
import { temporaryFolder } from '../addin/build/temporary-folder.ts';
import { openPage, watchPage } from './browser.ts';
import { useStage } from './stage.ts';

const stage = useStage();

/** Without an icon a browser asks for `/favicon.ico`, and its absence is an error in the console. */
async function visit(html: string, asFile = false): Promise<ReturnType<typeof watchPage>> {
  const folder = temporaryFolder({
    'index.html': `<!doctype html><title>x</title><link rel="icon" href="data:,">${html}`,
    'own.js': '',
    'other.css': '',
  });
  const serving = await serveDist(folder);
  const page = await openPage(stage.browser);
  onTestFinished(() => page.close());
  onTestFinished(() => serving.close());
  const watch = watchPage(page);
  await page.goto(asFile ? pathToFileURL(join(folder, 'index.html')).href : serving.url, { waitUntil: 'networkidle' });
  return watch;
}

/** A server of someone else. */
async function elsewhere(): Promise<string> {
  const server = createServer((_, response) => response.end());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/x.png`;
}

test('a page that asks its own server only is clean', async () => {
  const watch = await visit('<script src="own.js"></script><img alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=">');
  expect(watch.consoleErrors).toEqual([]);
  expect(watch.pageErrors).toEqual([]);
  expect(watch.foreignRequests()).toEqual([]);
});

test('a request to another server is seen', async () => {
  const url = await elsewhere();
  const watch = await visit(`<img alt="" src="${url}">`);
  expect(watch.foreignRequests()).toEqual([url]);
});

test('a request that never arrives is seen', async () => {
  const watch = await visit('<img alt="" src="http://127.0.0.1:9/x.png">');
  expect(watch.foreignRequests()).toEqual(['http://127.0.0.1:9/x.png']);
});

test('a socket to another server is seen', async () => {
  const watch = await visit("<script>new WebSocket('ws://127.0.0.1:9/live')</script>");
  expect(watch.foreignRequests()).toEqual(['ws://127.0.0.1:9/live']);
});

test('a page from a file may ask nothing but itself', async () => {
  expect((await visit('', true)).foreignRequests()).toEqual([]);
  const watch = await visit('<link rel="stylesheet" href="other.css">', true);
  expect(watch.foreignRequests()).toEqual([expect.stringMatching(/^file:.*other\.css$/)]);
});

test('an error in the console, a missing file and an uncaught error are seen', async () => {
  const watch = await visit(
    "<img alt='' src='gone.png'><script>console.error('wrong'); console.warn('fine'); throw new Error('thrown')</script>",
  );
  expect([...watch.consoleErrors].sort()).toEqual([expect.stringMatching(/404.*gone\.png/), expect.stringMatching(/^wrong/)]);
  expect(watch.pageErrors).toEqual(['Error: thrown']);
});
