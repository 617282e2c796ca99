import type { Download, Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Werkmap } from '../../../addin/host/werkmap.ts';
import { BLADEN } from '../../../addin/workbench/example/example.ts';
import { useStage } from '../stage.ts';
import { confirmArrival, openWorkbench, typeInto, type WorkbenchPage } from '../workbench/workbench-page.ts';
import { holdBackSave, load, slaOp } from './werkbank.ts';
import { bytesOf } from '../browser.ts';

const stage = useStage();

async function open(): Promise<WorkbenchPage> {
  const opened = await openWorkbench(stage.browser, stage.url);
  onTestFinished(() => opened.page.close());
  return opened;
}

const cel = async (werkmap: Werkmap, adres: string) => (await werkmap.read({ blad: 'Uitleg', adres }))[0]?.[0];
const downloadsVan = (page: Page): Download[] => {
  const gezien: Download[] = [];
  page.on('download', (download) => gezien.push(download));
  return gezien;
};

/** The question the browser asks before it leaves the page, and what comes of the leaving. */
async function verlaat(page: Page, response: 'accept' | 'dismiss'): Promise<string> {
  const vraag = page.waitForEvent('dialog');
  const weg = page.goto('about:blank').catch(() => undefined);
  const dialog = await vraag;
  await dialog[response]();
  await weg;
  return dialog.type();
}

describe('leaving the page', () => {
  it('asks first while something is not saved, also in the middle of saving, and leaves no half file', async () => {
    const { page } = await open();
    const downloads = downloadsVan(page);
    await typeInto(page, 'A30', '7');
    await holdBackSave(page);
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await page.waitForFunction(() => typeof window.gaDoor === 'function');
    expect(await verlaat(page, 'accept')).toBe('beforeunload');
    expect(page.url()).toBe('about:blank');
    expect(downloads).toEqual([]);
  });

  it('after staying gives the whole file', async () => {
    const { page, werkmap } = await open();
    await typeInto(page, 'A30', '7');
    await holdBackSave(page);
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await page.waitForFunction(() => typeof window.gaDoor === 'function');
    expect(await verlaat(page, 'dismiss')).toBe('beforeunload');
    const download = page.waitForEvent('download');
    await page.evaluate(() => window.gaDoor());
    const bytes = await bytesOf(await download);
    await confirmArrival(page);
    await load(page, 'heel.xlsx', bytes);
    expect(await cel(werkmap, 'A30')).toBe(7);
  });

  it('is not held up when all is saved', async () => {
    const { page } = await open();
    await typeInto(page, 'A30', '7');
    await slaOp(page);
    await page.goto('about:blank');
    expect(page.url()).toBe('about:blank');
  });
});

describe('saving', () => {
  it('does not take what is typed meanwhile for saved', async () => {
    const { page, werkmap } = await open();
    await typeInto(page, 'A30', '7');
    await holdBackSave(page);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await page.waitForFunction(() => typeof window.gaDoor === 'function');
    await typeInto(page, 'A31', '8');
    await page.evaluate(() => window.gaDoor());
    await download;
    await confirmArrival(page);
    expect(await page.locator('#bestand').innerText()).toContain('niet opgeslagen');
    expect(await cel(werkmap, 'A31')).toBe(8);
  });

  it('gives one file, however often it is asked before that is there', async () => {
    const { page } = await open();
    const downloads = downloadsVan(page);
    await holdBackSave(page);
    for (let keer = 0; keer < 3; keer++) await page.getByRole('button', { name: 'Opslaan' }).click();
    await page.waitForFunction(() => typeof window.gaDoor === 'function');
    await page.evaluate(() => window.gaDoor());
    await confirmArrival(page);
    expect(downloads).toHaveLength(1);
  });

  it('that fails says so, keeps the workbook and its mark, and works when it is tried again', async () => {
    const { page, werkmap, watch } = await open();
    await typeInto(page, 'A30', '7');
    await page.evaluate(() => {
      const { createObjectURL } = URL;
      URL.createObjectURL = () => {
        URL.createObjectURL = createObjectURL;
        throw new DOMException('Full', 'QuotaExceededError');
      };
    });
    await page.getByRole('button', { name: 'Opslaan' }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.innerText()).toContain('De werkmap is niet opgeslagen');
    await dialog.getByRole('button', { name: 'Sluiten' }).click();
    expect(await page.locator('#bestand').innerText()).toContain('niet opgeslagen');
    expect(await cel(werkmap, 'A30')).toBe(7);
    await load(page, 'alsnog.xlsx', await slaOp(page));
    expect(await cel(werkmap, 'A30')).toBe(7);
    expect(watch.pageErrors).toEqual([]);
  });
});

describe('the example workbook', () => {
  it('comes back from the page itself with every value, formula and sheet', async () => {
    const { page, werkmap } = await open();
    const alles = () =>
      Promise.all(
        BLADEN.map(async ({ naam }) => [
          naam,
          await werkmap.read({ blad: naam, adres: 'A1:Z60' }),
          await werkmap.readFormulas({ blad: naam, adres: 'A1:Z60' }),
        ]),
      );
    const begin = await alles();
    for (const keer of [1, 2, 3]) await load(page, `keer ${keer}.xlsx`, await slaOp(page));
    expect(await alles()).toEqual(begin);
    expect(await page.locator('.o-sheet').allInnerTexts()).toEqual(BLADEN.map(({ naam }) => naam));
  });
});
