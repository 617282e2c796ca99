/** npm run pictures — makes the pictures of the handleiding from the template workbook in the built workbench. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { DIST, ROOT } from '../../addin/build/paths.ts';
import { serveDist } from '../../addin/build/serve.ts';
import { WERKMAPNAAM } from '../../addin/build/werkmap/naam.ts';
import { launchBrowser } from './browser.ts';
import { select, typeInto } from './workbench/workbench-page.ts';

const OUT = join(ROOT, 'addin/help/beelden');
/** As the handleiding says of each picture. */
const SIZE = { width: 1280, height: 720 };

async function openTemplate(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/index.html`);
  await page.waitForSelector('html[data-klaar]');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Openen' }).click();
  await (await chooser).setFiles({ name: WERKMAPNAAM, mimeType: 'application/octet-stream', buffer: readFileSync(join(DIST, WERKMAPNAAM)) });
  await page.locator('.o-sheet-name', { hasText: 'Controle' }).waitFor();
  await page.getByText('is geopend').waitFor({ state: 'hidden' });
}

async function sheet(page: Page, name: string, address: string): Promise<void> {
  await page.locator('.o-sheet-name', { hasText: name }).click();
  await select(page, address);
}

async function picture(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(1500);
  const png = await page.screenshot();
  writeFileSync(join(OUT, `${name}.png`), png);
  console.log(`${name}.png: ${Math.round(png.length / 1024)} KB`);
}

mkdirSync(OUT, { recursive: true });
const serving = await serveDist();
const browser = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: SIZE });
  await openTemplate(page, serving.url);
  await sheet(page, 'Invoer', 'C13');
  await page.frameLocator('#paneelpagina').getByText('Eemnes').first().waitFor();
  await picture(page, 'invoer');
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
