/** npm run pictures — makes the pictures of the handleiding from the template workbook in the built workbench. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { DIST, ROOT } from '../../addin/build/paths.ts';
import { serveDist } from '../../addin/build/serve.ts';
import { WERKMAPNAAM } from '../../addin/build/werkmap/werkmap-naam.ts';
import { launchBrowser } from './browser.ts';
import { openView } from './taskpane/werkbank.ts';
import { select, typeInto } from './workbench/workbench-page.ts';

const OUT = join(ROOT, 'addin/help/beelden');
/** As the handleiding says of each picture. */
const SIZE = { width: 1280, height: 720 };
/** How wide the pane is in the pictures of it alone. */
const PANE_WIDTH = 400;
/** Figures to bring in, with two mistakes to find; fictional. */
const PASTED = [
  ['Gemeente', 'Periode', 'Taakstelling', 'Achterstand begin', 'Totaalopgave', 'Gerealiseerd'],
  ['Baarn', '2025-1', '21', '10', '31', '9'],
  ['Eemnes', '2025-1', '9', '2', '12', '8'],
  ['Soest', '2025-1', '44', '-3', '41', '24,5'],
]
  .map((row) => row.join('\t'))
  .join('\r\n');

async function openTemplate(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/index.html`);
  await page.waitForSelector('html[data-ready]');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Openen' }).click();
  await (await chooser).setFiles({
    name: WERKMAPNAAM,
    mimeType: 'application/octet-stream',
    buffer: readFileSync(join(DIST, WERKMAPNAAM)),
  });
  await page.locator('#bestand', { hasText: WERKMAPNAAM }).waitFor();
  await page.getByText('is geopend').waitFor({ state: 'hidden' });
}

async function sheet(page: Page, name: string, address: string): Promise<void> {
  await page.locator('.o-sheet-name', { hasText: name }).click();
  await select(page, address);
}

async function picture(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(1500);
  save(name, await page.screenshot());
}

function save(name: string, png: Buffer): void {
  writeFileSync(join(OUT, `${name}.png`), png);
  console.log(`${name}.png: ${Math.round(png.length / 1024)} KB`);
}

/** A picture of the pane alone, as high as asked, with a view beside the chosen row. */
async function panePicture(
  page: Page,
  name: string,
  view: string,
  height: number,
  prepare: (pane: FrameLocator) => Promise<void> = async () => undefined,
): Promise<void> {
  await page.locator('#paneel').evaluate((pane, width) => {
    pane.style.width = `${width}px`;
  }, PANE_WIDTH);
  const around = await page.locator('#paneel').evaluate((pane) => pane.getBoundingClientRect().top);
  await page.setViewportSize({ ...SIZE, height: height + around });
  const pane = page.frameLocator('#paneelpagina');
  await openView(pane, view);
  await prepare(pane);
  await pane.locator('input[type="date"]:visible').evaluateAll(asInDutch);
  await page.mouse.move(0, 0);
  await page.waitForTimeout(1500);
  save(name, await page.locator('#paneel').screenshot());
}

/** The browser of a test machine has English only and writes 04/01/2025: shows dates as a browser in Dutch does. */
function asInDutch(fields: readonly (HTMLElement | SVGElement)[]): void {
  for (const field of fields as readonly HTMLInputElement[]) {
    const [year, month, day] = field.value.split('-');
    field.type = 'text';
    field.value = year === '' ? 'dd-mm-jjjj' : `${day}-${month}-${year}`;
  }
}

/** Puts the pane at a place in its view: as a user who scrolled there. */
async function scrollTo(pane: FrameLocator, what: string): Promise<void> {
  await pane.locator(what).evaluate((element) => element.scrollIntoView({ block: 'start' }));
}

async function paste(pane: FrameLocator): Promise<void> {
  await pane.locator('#plak').evaluate((field, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, PASTED);
}

/** The pane over a row of the last stand of the template, and over its table of a half-year. */
async function panePictures(page: Page): Promise<void> {
  await sheet(page, 'Standen', 'I12');
  await panePicture(page, 'venster-prognose', 'Prognose', 1042);
  await panePicture(page, 'venster-opschalen', 'Prognose', 620, async (pane) => {
    await pane.locator('summary', { hasText: 'Wie dreigt' }).click();
    await scrollTo(pane, '.ranglijst');
  });
  await panePicture(page, 'venster-gesprek', 'Gesprek', 800);
  await sheet(page, 'Invoer', 'C13');
  await panePicture(page, 'venster-provincie', 'Provincie', 760);
  await panePicture(page, 'venster-gegevens', 'Gegevens', 600, async (pane) => {
    await paste(pane);
    await scrollTo(pane, 'h2:has-text("Voorbeeld")');
  });
}

mkdirSync(OUT, { recursive: true });
const serving = await serveDist();
const browser = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: SIZE, locale: 'nl-NL' });
  await openTemplate(page, serving.url);
  await sheet(page, 'Invoer', 'C13');
  await page.frameLocator('#paneelpagina').getByRole('heading', { name: 'Eemnes' }).first().waitFor();
  await picture(page, 'invoer');
  await panePictures(page);
  await page.setViewportSize(SIZE);
  await page.getByRole('button', { name: 'Paneel' }).click();
  await sheet(page, 'Beoordeling', 'C19');
  await picture(page, 'beoordeling');
  await sheet(page, 'Prognose', 'A13');
  await picture(page, 'prognose');
  await sheet(page, 'Invoer', 'K12');
  await typeInto(page, 'K12', '99');
  await sheet(page, 'Controle', 'A6');
  await picture(page, 'controle');
} finally {
  await browser.close();
  await serving.close();
}
