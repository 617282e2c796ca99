import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveDist } from '../../addin/build/serve.ts';
import { browserPath } from '../../addin/build/set-up/browser-path.mjs';
import { EIGEN_PUBLICATIES } from '../../notebooks/data/publicaties.ts';
import { makeNotebooks } from '../../notebooks/render/render.ts';
import { launchBrowser } from '../browser/browser.ts';
import { type Maat, type Spreiding, vast } from '../../addin/build/figures/maat.ts';
import { spread } from './measure.ts';

const RUNS = 9;

/** The workbench until it can be typed in, and all notebooks. */
export async function pages(): Promise<Maat[]> {
  const browser = await browserPath();
  return [
    {
      wat: 'werkbank klaar om in te typen, met de voorbeeldwerkmap, in Chromium',
      waarde: browser === undefined ? undefined : await workbenchReady(),
      eenheid: 's',
      naast: '',
      doel: 2,
      reden: 'geen browser gevonden',
    },
    {
      wat: 'alle notebooks berekend en gemaakt, met grafieken en tabellen als bestand en als PDF',
      waarde: browser === undefined ? undefined : await notebooks(browser),
      eenheid: 's',
      naast: '',
      doel: 30,
      reden: 'geen browser gevonden',
    },
  ];
}

/** Seconds from asking the page until it says that it is ready, each time in a new context without a cache. */
async function workbenchReady(): Promise<Spreiding> {
  const serving = await serveDist();
  const browser = await launchBrowser();
  try {
    const times: number[] = [];
    for (let run = 0; run <= RUNS; run++) {
      const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
      const page = await context.newPage();
      const start = performance.now();
      await page.goto(`${serving.url}/index.html`, { waitUntil: 'commit' });
      await page.waitForSelector('html[data-ready]', { state: 'attached' });
      // The first run warms up the server and the browser.
      if (run > 0) times.push((performance.now() - start) / 1000);
      await context.close();
    }
    return spread(times);
  } finally {
    await browser.close();
    await serving.close();
  }
}

/** Seconds of one run: it takes half a minute. */
async function notebooks(browser: string): Promise<Spreiding> {
  const map = mkdtempSync(join(tmpdir(), 'ibt-bench-'));
  try {
    const start = performance.now();
    await makeNotebooks({ map, publicaties: EIGEN_PUBLICATIES, browser, files: true, report: () => undefined });
    return vast((performance.now() - start) / 1000);
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}
