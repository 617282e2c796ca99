import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { serveDist, type Serving } from '../../../addin/build/serve.ts';
import { launchBrowser } from '../browser.ts';
import { openRondgang } from './rondgang.ts';

let browser: Browser;
let serving: Serving;
beforeAll(async () => {
  browser = await launchBrowser();
  serving = await serveDist();
});
afterAll(async () => {
  await browser?.close();
  await serving?.close();
});

/** `npm run load` goes round fifty times; that the second and third file are the same says what the others will be. */
it('saving and opening keeps all that the workbench represents: cells, formats, names, charts, rules and sheets', async () => {
  const page = await openRondgang(browser, serving.url);
  onTestFinished(() => page.close());
  const { verschillen, andereDelen, plaatsen, verlies } = await page.evaluate(() => window.gaRond(3));
  expect(verschillen).toEqual([]);
  expect(andereDelen).toEqual([]);
  expect(verlies).toEqual([]);
  expect(plaatsen).toBeGreaterThan(4_000);
});
