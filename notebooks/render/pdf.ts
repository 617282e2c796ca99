import { pathToFileURL } from 'node:url';
import { chromium, type Browser } from 'playwright-core';

/** A browser without a window for `alsPdf`; the caller closes it. */
export function openHeadless(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  });
}

/** A page on paper: tagged for screen readers, with an outline, and the same bytes for the same page. */
export async function alsPdf(browser: Browser, file: string): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    await page.goto(pathToFileURL(file).href);
    await page.evaluate(() => document.fonts.ready);
    return zonderTijd(await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true }));
  } finally {
    await page.close();
  }
}

/** Chromium writes the time of making: the same time in every file, so that the same page gives the same bytes. */
function zonderTijd(pdf: Uint8Array): Uint8Array {
  const tekst = Buffer.from(pdf).toString('latin1');
  return Buffer.from(tekst.replace(/\/(CreationDate|ModDate) \(D:\d{14}/g, '/$1 (D:20000101000000'), 'latin1');
}
