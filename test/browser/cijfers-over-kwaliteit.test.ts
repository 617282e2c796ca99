import { describe, expect, it, onTestFinished } from 'vitest';
import { overtredingen } from './axe.ts';
import { openPage, watchPage } from './browser.ts';
import { useStage } from './stage.ts';

const stage = useStage();

describe('the page of figures', () => {
  it('is reached from the handleiding, leads back to it, and asks nothing outside its own address', async () => {
    const page = await openPage(stage.browser);
    onTestFinished(() => page.close());
    const watch = watchPage(page);
    await page.goto(`${stage.url}/handleiding.html`);
    await page.getByRole('link', { name: /Cijfers over kwaliteit/ }).click();
    await page.waitForURL('**/cijfers-over-kwaliteit.html');
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual(
      expect.arrayContaining(['Wat het niet haalt', 'Wat niet is gemeten', 'Is het juist?']),
    );
    expect(await page.locator('img').evaluateAll((images) => images.every((image) => (image as HTMLImageElement).naturalWidth > 0))).toBe(
      true,
    );
    await page.getByRole('link', { name: 'Handleiding' }).click();
    await page.waitForURL('**/handleiding.html');
    expect([watch.consoleErrors, watch.pageErrors, watch.foreignRequests()]).toEqual([[], [], []]);
  });
  it.each([320, 800])('has no fault that axe finds at %d pixels, and only its tables scroll sideways', async (width) => {
    const page = await openPage(stage.browser, { viewport: { width, height: 900 } });
    onTestFinished(() => page.close());
    await page.goto(`${stage.url}/cijfers-over-kwaliteit.html`);
    expect(await overtredingen(page.mainFrame())).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});
