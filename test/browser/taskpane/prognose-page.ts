import type { Browser, BrowserContextOptions, Frame, FrameLocator, Page } from 'playwright-core';
import type { Bereik, Celwaarde } from '../../../addin/host/werkmap.ts';
import { openPage, type Watch, watchPage } from '../browser.ts';

/** The built workbench with the real pane in it, on the view Prognose. */
export interface Prognosepagina {
  readonly page: Page;
  readonly watch: Watch;
  readonly pane: FrameLocator;
  readonly frame: Frame;
  /** Asks the workbook through the view's own port. */
  ask<T>(method: 'read' | 'write' | 'writeFormulas' | 'readFormulas' | 'select' | 'addSheet', ...args: readonly unknown[]): Promise<T>;
}

interface MetContext extends HTMLElement {
  readonly context: { readonly werkmap: Record<string, (...args: readonly unknown[]) => Promise<unknown>> };
}

/** Opens the workbench of a built dist at `url` with the pane on Prognose. */
export async function openPrognose(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Prognosepagina> {
  const page = await openPage(browser, { viewport: { width: 1366, height: 900 }, ...options });
  const watch = watchPage(page);
  await page.goto(`${url}/index.html`);
  await page.waitForSelector('html[data-ready]');
  const frame = page.frames().find((each) => each.url().includes('taskpane-workbench.html'));
  if (frame === undefined) throw new Error('the workbench has no pane');
  await frame.evaluate(() => {
    location.hash = 'prognose';
  });
  const pane = page.frameLocator('#paneelpagina');
  await pane.locator('ibt-prognose').waitFor();
  const ask: Prognosepagina['ask'] = async (method, ...args) =>
    (await pane
      .locator('ibt-prognose')
      .evaluate((element, [name, given]) => (element as MetContext).context.werkmap[name]?.(...given), [method, args] as const)) as never;
  return { page, watch, pane, frame, ask };
}

/** Puts a table on a sheet of its own and selects a row of it, counted from 0 (the headers). */
export async function putTable({ ask, pane }: Prognosepagina, cellen: readonly (readonly Celwaarde[])[], rij: number): Promise<string> {
  const blad = await ask<string>('addSheet', 'Cijfers');
  const kolom = String.fromCharCode(64 + (cellen[0]?.length ?? 1));
  await ask('write', { blad, adres: `A1:${kolom}${cellen.length}` } satisfies Bereik, cellen);
  await ask('select', { blad, adres: `A${rij + 1}` } satisfies Bereik);
  await pane.locator('ibt-prognose article > header h2').waitFor();
  return blad;
}
