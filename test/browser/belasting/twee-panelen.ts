import type { Browser, Frame, Page } from 'playwright-core';
import { bundel } from '../bundel.ts';
import { openPage, type Watch, watchPage } from '../browser.ts';

const HTML = `<!doctype html><html lang="nl"><title>Twee panelen</title>
<script src="vendor/owl/owl.iife.min.js"></script><script src="vendor/o-spreadsheet/o_spreadsheet.min.iife.js"></script>
<style>body { display: flex; margin: 0; } iframe { width: 450px; height: 900px; border: 0; }</style>
<iframe src="taskpane-workbench.html?links" title="Links"></iframe><iframe src="taskpane-workbench.html?rechts" title="Rechts"></iframe><script src="twee-panelen.js"></script></html>`;

/** Two panes on one workbook, each as a user has it. */
export interface TweePanes {
  readonly page: Page;
  readonly watch: Watch;
  readonly panes: readonly [Frame, Frame];
}

/** Opens two built panes of a dist at `url` on one workbook, whose sheet `Blad1` holds `TABLE`. */
export async function openTweePanes(browser: Browser, url: string): Promise<TweePanes> {
  const code = await bundel(new URL('twee-panelen-pagina.ts', import.meta.url).pathname);
  const page = await openPage(browser, { viewport: { width: 920, height: 900 } });
  const watch = watchPage(page);
  await page.route(`${url}/twee-panelen.html`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: HTML }));
  await page.route(`${url}/twee-panelen.js`, (route) => route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: code }));
  await page.goto(`${url}/twee-panelen.html`);
  const pane = (naam: string): Frame => {
    const frame = page.frames().find((each) => each.url().endsWith(naam));
    if (frame === undefined) throw new Error(`the page has no pane ${naam}`);
    return frame;
  };
  const panes = [pane('?links'), pane('?rechts')] as const;
  for (const pane of panes) await pane.getByRole('heading', { level: 2, name: 'Utrecht' }).waitFor();
  return { page, watch, panes };
}
