import type { Browser, BrowserContext, BrowserContextOptions, Frame, Locator, Page } from 'playwright-core';
import { readFile } from '../../../addin/inlezen/read-file.ts';
import type { Broncel } from '../../../core/inlezen/bronblad.ts';
import { NO_PROGRESS } from '../../addin/inlezen/geen-voortgang.ts';
import { bytesOf, openPage, type Watch, watchPage } from '../browser.ts';
import { paneFrame } from '../taskpane/pane-page.ts';
import { openView } from '../taskpane/werkbank.ts';
import { confirmArrival } from '../workbench/workbench-page.ts';

/** The built workbench with the built pane in it, as a user has them. */
export interface Werkbank {
  readonly page: Page;
  readonly pane: Frame;
  readonly watch: Watch;
}

/** Opens the workbench with a view in its pane. */
export async function openWerkbank(
  browser: Browser | BrowserContext,
  url: string,
  view: string,
  options: BrowserContextOptions = {},
): Promise<Werkbank> {
  const page = await openPage(browser, { viewport: { width: 1366, height: 900 }, ...options });
  const watch = watchPage(page);
  await page.goto(`${url}/index.html`);
  await page.waitForSelector('html[data-ready]');
  const pane = paneFrame(page);
  await openView(pane, view);
  return { page, pane, watch };
}

/** Pastes a text into the view Gegevens, as Ctrl+V does. */
export async function paste({ pane }: Pick<Werkbank, 'pane'>, tekst: string): Promise<void> {
  await pane.locator('#plak').evaluate((field, inhoud) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', inhoud);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, tekst);
}

/** Chooses a file in the view Gegevens. */
export async function chooseFile({ pane }: Werkbank, name: string, buffer: Uint8Array): Promise<void> {
  await pane.locator('#bestand').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(buffer) });
}

type Bladlezer = (blad: string) => Promise<readonly (readonly Broncel[])[]>;

/** All cells of a sheet of the workbook, from the file that "Opslaan" gives. */
export async function opgeslagen({ page }: Werkbank): Promise<Bladlezer> {
  const { read } = await gedownload(page, () => page.getByRole('button', { name: 'Opslaan' }).click());
  await confirmArrival(page);
  return read;
}

/** The workbook that comes as a download when something is done: its name, and the cells of its sheets. */
export async function gedownload(page: Page, doe: () => Promise<void>): Promise<{ readonly naam: string; readonly read: Bladlezer }> {
  const komt = page.waitForEvent('download');
  await doe();
  const download = await komt;
  const gelezen = await readFile(await bytesOf(download), NO_PROGRESS);
  if (gelezen.soort !== 'werkmap') throw new Error('no workbook was saved');
  return {
    naam: download.suggestedFilename(),
    read: async (blad) => (await gelezen.werkmap.read(blad, NO_PROGRESS)).rijen.map(({ cellen }) => cellen),
  };
}

/** A button of Fluent in the pane; its role is set in a way that role queries do not see. */
export function button({ pane }: Pick<Werkbank, 'pane'>, tekst: string): Locator {
  return pane.locator('fluent-button', { hasText: tekst }).filter({ visible: true });
}
