import type { Browser, Page } from 'playwright-core';
import { bundel } from '../bundel.ts';
import { openPage } from '../browser.ts';

const HTML = `<!doctype html><html lang="nl"><title>Rondgang</title>
<script src="vendor/chart.js/chart.umd.min.js"></script><script src="vendor/owl/owl.iife.min.js"></script><script src="vendor/o-spreadsheet/o_spreadsheet.min.iife.js"></script><script src="rondgang.js"></script></html>`;

/** A page of the built dist at `url` with the libraries of the workbench and `window.gaRond`. */
export async function openRondgang(browser: Browser, url: string): Promise<Page> {
  const code = await bundel(new URL('rondgang-pagina.ts', import.meta.url).pathname);
  const page = await openPage(browser);
  await page.route(`${url}/rondgang.html`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: HTML }));
  await page.route(`${url}/rondgang.js`, (route) => route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: code }));
  await page.goto(`${url}/rondgang.html`);
  return page;
}
