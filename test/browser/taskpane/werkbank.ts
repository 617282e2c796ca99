import type { Browser, BrowserContextOptions, Frame, FrameLocator, Page } from 'playwright-core';
import { select } from '../workbench/workbench-page.ts';
import { paneFrame } from './pane-page.ts';
import { openPage } from '../browser.ts';

/** The built workbench with its own pane, as a user has them. */
export interface Werkbank {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly frame: Frame;
}

/** Opens the workbench of a built dist at `url` with the example workbook; the pane is as wide as asked. */
export async function openWerkbank(
  browser: Browser,
  url: string,
  { width = 320, ...options }: BrowserContextOptions & { width?: number } = {},
): Promise<Werkbank> {
  const page = await openPage(browser, { viewport: { width: 1366, height: 900 }, ...options });
  await page.goto(`${url}/index.html`);
  await page.waitForSelector('html[data-ready]');
  await page.locator('#paneel').evaluate((pane, pixels) => {
    pane.style.width = `${pixels}px`;
  }, width);
  return { page, pane: page.frameLocator('#paneelpagina'), frame: paneFrame(page) };
}

/** Brings a sheet up by its tab and selects a cell on it by typing its address. */
export async function choose(page: Page, blad: string, adres: string): Promise<void> {
  await page.locator('.o-sheet', { hasText: new RegExp(`^${blad}$`) }).click();
  await select(page, adres);
}

/** Opens a view by the menu of the pane. */
export async function openView(pane: Frame | FrameLocator, titel: string): Promise<void> {
  await pane.getByRole('button', { name: 'Weergaven' }).click();
  await pane.getByRole('link', { name: new RegExp(`^${titel}`) }).click();
  await pane.getByRole('heading', { level: 1, name: titel, exact: true }).waitFor();
}
