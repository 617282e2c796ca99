import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { useStage } from '../stage.ts';
import { openWorkbench, select, typeInto, type WorkbenchPage } from './workbench-page.ts';

declare global {
  interface Window {
    /** Whether the page draws nothing, as while it calculates. */
    isBusy: boolean;
  }
}

const stage = useStage();
let workbench: WorkbenchPage;
beforeAll(async () => {
  workbench = await openWorkbench(await contextThatHoldsFrames(), stage.url);
});

/** Frames come only while the page is not busy. */
async function contextThatHoldsFrames(): Promise<BrowserContext> {
  const context = await stage.browser.newContext({ viewport: { width: 1366, height: 1200 } });
  await context.addInitScript(() => {
    const { requestAnimationFrame } = window;
    window.isBusy = false;
    window.requestAnimationFrame = (draw) =>
      requestAnimationFrame(function later(time) {
        if (window.isBusy) requestAnimationFrame(later);
        else draw(time);
      });
  });
  return context;
}

/** Types on a page that does not draw in between. */
async function typeWhileBusy(page: Page, type: () => Promise<void>): Promise<void> {
  await page.evaluate(() => {
    window.isBusy = true;
  });
  await type();
  await page.evaluate(() => {
    window.isBusy = false;
  });
}

describe('keys that come faster than the page draws', () => {
  beforeEach(async () => {
    await typeInto(workbench.page, 'H40', '349');
    await typeInto(workbench.page, 'I40', '171');
  });

  const cells = (): Promise<unknown[][]> => workbench.werkmap.read({ blad: 'Uitleg', adres: 'H40:I40' });

  it('take the place of what a cell held', async () => {
    const { page } = workbench;
    await select(page, 'H40');
    await page.locator('.o-composer:focus', { hasText: '349' }).waitFor();
    await typeWhileBusy(page, () => page.keyboard.type('309'));
    await page.keyboard.press('Enter');
    await expect.poll(cells).toEqual([[309, 171]]);
  });

  it('come into the cell that Tab went to, without what was typed before it', async () => {
    const { page } = workbench;
    await select(page, 'H40');
    await typeWhileBusy(page, async () => {
      await page.keyboard.type('12');
      await page.keyboard.press('Tab');
      await page.keyboard.type('34');
    });
    await page.keyboard.press('Enter');
    await expect.poll(cells).toEqual([[12, 34]]);
  });

  it('are put behind what a cell holds when the user goes into it to change it', async () => {
    const { page } = workbench;
    await select(page, 'H40');
    await page.locator('.o-composer:focus', { hasText: '349' }).waitFor();
    await typeWhileBusy(page, async () => {
      await page.keyboard.press('F2');
      await page.keyboard.type('12');
    });
    await page.keyboard.press('Enter');
    await expect.poll(cells).toEqual([[34912, 171]]);
  });
});
