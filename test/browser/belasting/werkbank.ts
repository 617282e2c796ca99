import type { Page } from 'playwright-core';
import { bytesOf } from '../browser.ts';
import { confirmArrival } from '../workbench/workbench-page.ts';

declare global {
  interface Window {
    /** Lets a save that was held up go on. */
    gaDoor(): void;
  }
}

/** The file that "Opslaan" gives. */
export async function slaOp(page: Page): Promise<Uint8Array> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Opslaan' }).click();
  const bytes = await bytesOf(await download);
  await confirmArrival(page);
  return bytes;
}

/** Opens a file as a user chooses it. */
export async function load(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Openen' }).click();
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  await page.locator('#bestand', { hasText: name }).waitFor();
}

/** Holds up the making of every file until `gaDoor` is called on the page. */
export async function holdBackSave(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { prototype } = (globalThis.o_spreadsheet as NonNullable<typeof globalThis.o_spreadsheet>).Model;
    const { exportXLSX } = prototype;
    prototype.exportXLSX = async function () {
      await new Promise<void>((resolve) => (window.gaDoor = resolve));
      return exportXLSX.call(this);
    };
  });
}
