import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { build } from 'vite';
import { DIST } from '../../../addin/build/paths.ts';
import { openPage } from '../browser.ts';

const ORIGIN = 'http://grafiek.test';

let modules: Promise<ReadonlyMap<string, string>> | undefined;

/** The page's own module and those it loads later, by file name, bundled once. */
function pageModules(): Promise<ReadonlyMap<string, string>> {
  modules ??= build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: new URL('page.ts', import.meta.url).pathname,
        output: { entryFileNames: 'page.js', chunkFileNames: '[name].js' },
      },
    },
  }).then(
    (output) =>
      new Map(
        'output' in output ? output.output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code] as const] : [])) : [],
      ),
  );
  return modules;
}

/** The policy of the built pane. */
function paneCsp(): string {
  const [, csp] =
    /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(readFileSync(join(DIST, 'taskpane-workbench.html'), 'utf8')) ?? [];
  if (csp === undefined) throw new Error('the built pane has no policy');
  return csp;
}

/** A page with one empty `<ibt-grafiek>` under the pane's policy; `window.show` gives it a chart. */
export async function openChartPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const files = await pageModules();
  const page = await openPage(browser, { viewport: { width: 450, height: 700 }, ...options });
  const html = `<!doctype html><html lang="nl"><meta http-equiv="Content-Security-Policy" content="${paneCsp()}"><title>Grafiek</title><link rel="icon" href="data:,"><body style="margin:0 16px"><main><h1>Grafiek</h1><ibt-grafiek></ibt-grafiek></main><script type="module" src="page.js"></script></html>`;
  await page.route(`${ORIGIN}/**`, (route) => {
    const file = new URL(route.request().url()).pathname.slice(1);
    const code = files.get(file);
    if (file === '') return route.fulfill({ contentType: 'text/html', body: html });
    return code === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ contentType: 'text/javascript', body: code });
  });
  return page;
}

/** Goes to the page and waits until its module has run. */
export async function startChartPage(page: Page): Promise<void> {
  await page.goto(`${ORIGIN}/`);
  await page.waitForSelector('html[data-ready]');
}
