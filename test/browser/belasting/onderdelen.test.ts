import type { Page, Route } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openPage, type Watch, watchPage } from '../browser.ts';
import { useStage } from '../stage.ts';
import { excelStub } from '../taskpane/excel-stub.ts';
import { TABLE } from '../taskpane/table.ts';

/** Parts of the page that do not come, or come broken: the user is told which way out there is. */

const stage = useStage();

/** How a part fails. */
const STUK: readonly (readonly [string, (route: Route) => Promise<void>])[] = [
  ['does not come', (route) => route.abort()],
  ['is half', (route) => route.fulfill({ contentType: 'text/javascript', body: 'const half = {' })],
];

async function newPage(): Promise<{ page: Page; watch: Watch }> {
  const page = await openPage(stage.browser, { viewport: { width: 1280, height: 800 } });
  onTestFinished(() => page.close());
  return { page, watch: watchPage(page) };
}

describe('the workbench', () => {
  it.each([
    ['functions.js', '**/functions.js', STUK[0]?.[1]],
    ['functions.js, half of it', '**/functions.js', STUK[1]?.[1]],
    ['functions.json', '**/functions.json', STUK[1]?.[1]],
    ['the spreadsheet library', '**/o_spreadsheet.min.iife.js', STUK[0]?.[1]],
    ['its templates', '**/o_spreadsheet.xml', STUK[0]?.[1]],
  ] as const)('says in Dutch that it cannot start without %s, and starts when it is loaded again', async (_, path, stuk) => {
    const { page } = await newPage();
    await page.route(path, stuk as (route: Route) => Promise<void>);
    await page.goto(`${stage.url}/index.html`);
    const melding = page.locator('.laadfout');
    await melding.waitFor();
    expect(await melding.getAttribute('role')).toBe('alert');
    expect(await melding.innerText()).toMatch(
      /De werkbank kan niet worden geladen[\s\S]*(functions\.js|vendor\/)[\s\S]*laad de pagina opnieuw/,
    );
    await page.unroute(path);
    await page.getByRole('button', { name: 'Opnieuw laden' }).click();
    await page.waitForSelector('html[data-ready]');
  });

  it('goes on without what draws its charts, and says so', async () => {
    const { page, watch } = await newPage();
    await page.route('**/chart.umd.min.js', (route) => route.abort());
    await page.goto(`${stage.url}/index.html`);
    await page.getByText('Grafieken worden niet getekend').waitFor();
    await page.waitForSelector('html[data-ready]');
    expect(watch.pageErrors).toEqual([]);
  });
});

describe('the pane', () => {
  it.each(STUK)('says so when its own script %s, and starts when it is loaded again', async (_, stuk) => {
    const { page } = await newPage();
    await page.route('**/taskpane/workbench-*.js', stuk);
    await page.goto(`${stage.url}/index.html`);
    const pane = page.frameLocator('#paneelpagina');
    await pane.getByRole('alert').getByText('Het venster kon niet worden geladen').waitFor();
    await page.unroute('**/taskpane/workbench-*.js');
    await pane.getByRole('button', { name: 'Opnieuw laden' }).click();
    await pane.getByRole('heading', { level: 1, name: 'Beoordeling' }).waitFor();
  });

  it('says so when a view does not come, keeps the others, and shows it when it is tried again', async () => {
    const { page } = await newPage();
    await page.route('**/taskpane/*-view-*.js', (route) => route.abort());
    await page.goto(`${stage.url}/index.html`);
    const pane = page.frameLocator('#paneelpagina');
    await pane.getByText('Beoordeling kon niet worden geladen').first().waitFor();
    await page.unroute('**/taskpane/*-view-*.js');
    await pane.locator('.storing fluent-button').click();
    await pane.locator('ibt-beoordeling').waitFor();
  });

  it.each(STUK)('in Excel says that cells do not calculate when functions.js %s, and works on', async (_, stuk) => {
    const { page } = await newPage();
    await page.route('https://appsforoffice.microsoft.com/**', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: excelStub(TABLE, 1, '#ffffff') }),
    );
    await page.route('**/functions.js?v=*', stuk);
    await page.goto(`${stage.url}/taskpane.html`);
    await page.getByRole('alert').getByText('De IBT-functies (functions.js) konden niet worden geladen').waitFor();
    await page.getByRole('heading', { level: 2, name: 'Utrecht' }).waitFor();
  });

  it('in Excel says nothing of the kind when all came', async () => {
    const { page, watch } = await newPage();
    await page.route('https://appsforoffice.microsoft.com/**', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: excelStub(TABLE, 1, '#ffffff') }),
    );
    await page.goto(`${stage.url}/taskpane.html`);
    await page.getByRole('heading', { level: 2, name: 'Utrecht' }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(watch.pageErrors).toEqual([]);
  });
});
